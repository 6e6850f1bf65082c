import type { Actor } from '#core/actor.ts';
import { checked } from '#site/checked.ts';
import { type SiteContext, siteItself } from '#site/context.ts';
import {
  addListed,
  askPrivate,
  decideEntry,
  listEntries,
  removeEntry,
  type ScopeDecision,
  type ScopeEntry,
  type ScopeEntryRequest,
} from '#site/scopes/entries.ts';
import {
  type CaptureScopeOfUser,
  chooseScope,
  listScopes,
  requireUserRow,
  scopeOf,
} from '#site/scopes/modes.ts';
import type { ScopeMode } from '#site/tables.ts';

/** What of whom is captured: everything, only listed conversations, or everything but what is private. */
export interface Scopes {
  /** From now on. @throws Failure `user-unknown`, `usage` */
  chooseScope(email: string, mode: ScopeMode, actor?: Actor): Promise<CaptureScopeOfUser>;
  /** @throws Failure `user-unknown` */
  scopeOf(email: string): Promise<CaptureScopeOfUser>;
  list(): Promise<CaptureScopeOfUser[]>;
  /** Of both lists, in every state. @throws Failure `user-unknown` */
  listEntries(email: string): Promise<ScopeEntry[]>;
  /** What users ask and nobody has decided. */
  requests(): Promise<ScopeEntry[]>;
  /** @throws Failure `usage`, `user-invalid` */
  askPrivate(userId: string, request: ScopeEntryRequest, actor?: Actor): Promise<ScopeEntry>;
  /** @throws Failure `user-unknown`, `usage`, `user-invalid` */
  addListed(email: string, request: ScopeEntryRequest, actor?: Actor): Promise<ScopeEntry>;
  /** @throws Failure `not-found` */
  decide(entryId: string, decision: ScopeDecision, actor?: Actor): Promise<ScopeEntry>;
  /** @throws Failure `not-found` */
  removeEntry(entryId: string, actor?: Actor): Promise<void>;
}

export function openScopes(context: SiteContext): Scopes {
  return {
    chooseScope: checked((email, mode, actor = siteItself) => chooseScope(context, email, mode, actor)),
    scopeOf: checked((email) => scopeOf(context, email)),
    list: checked(() => listScopes(context)),
    listEntries: checked(async (email) => {
      const { id } = await requireUserRow(context.tables, email);
      return listEntries(context, { userId: id });
    }),
    requests: checked(() => listEntries(context, { state: 'asked' })),
    askPrivate: checked((userId, request, actor = siteItself) => askPrivate(context, userId, request, actor)),
    addListed: checked(async (email, request, actor = siteItself) => {
      const { id } = await requireUserRow(context.tables, email);
      return addListed(context, id, request, actor);
    }),
    decide: checked((id, decision, actor = siteItself) => decideEntry(context, id, decision, actor)),
    removeEntry: checked((id, actor = siteItself) => removeEntry(context, id, actor)),
  };
}
