import type { ItemId } from '#core/ids.ts';
import { makeUuid } from '#core/ids.ts';
import type { Reference } from '#core/item.ts';
import type { KnownEntry, OfferedEntry } from '#site/chatEntry.ts';
import { accountVersion, type ChatChange, type FoundChat, findChat, loadEntries } from '#site/chats.ts';
import type { SiteContext } from '#site/context.ts';
import { planExport, type Replacement } from '#site/exportPlan.ts';
import { markDraft, normaliseText } from '#site/mark.ts';
import type { ResolvedDraft } from '#site/participants.ts';

/** Where an export that is offered in parts has got to; one for each run of a source. */
export interface IntakeSession {
  readonly chats: Map<string, { readonly chat: string; readonly last: string }>;
}

export function makeIntakeSession(): IntakeSession {
  return { chats: new Map() };
}

/** An account whose exports are being taken in. */
export interface ExportAccount {
  readonly hash: Buffer;
  readonly version: bigint;
}

/** Drafts without native ids, of one account and one chat, in the order of the export. */
export interface ExportGroup {
  readonly accountHash: Buffer;
  readonly titleHash: Buffer;
  readonly drafts: readonly ResolvedDraft[];
}

/** A group, aligned: what is new has ids and its place; what is known is undefined. */
export interface AlignedGroup {
  readonly group: ExportGroup;
  readonly placed: readonly (PlacedDraft | undefined)[];
  /** The change of the chat, once the ids of the items are known; one for each new draft, in order. */
  change(itemIds: readonly ItemId[]): ChatChange;
  /** Tells the session where the export has got to; only after the commit. */
  advance(): void;
}

export interface PlacedDraft {
  readonly draft: ResolvedDraft & { readonly nativeId: string };
}

/** Sorts drafts without native ids by account and chat. */
export function groupExports(context: SiteContext, drafts: readonly ResolvedDraft[]): ExportGroup[] {
  const groups = new Map<string, ExportGroup & { drafts: ResolvedDraft[] }>();
  for (const draft of drafts) {
    const accountHash = accountHashOf(context, draft);
    const titleHash = context.keyed.lookup(
      'title',
      normaliseText(draft.conversation.title ?? draft.conversation.id),
    );
    const key = groupKey({ accountHash, titleHash });
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { accountHash, titleHash, drafts: [draft] });
    else group.drafts.push(draft);
  }
  return [...groups.values()];
}

export function accountHashOf(
  context: SiteContext,
  draft: Pick<ResolvedDraft, 'service' | 'account'>,
): Buffer {
  return context.keyed.lookup('export account', draft.service, draft.account.id);
}

function groupKey(group: Pick<ExportGroup, 'accountHash' | 'titleHash'>): string {
  return `${group.accountHash.toString('hex')} ${group.titleHash.toString('hex')}`;
}

export async function readAccount(context: SiteContext, hash: Buffer): Promise<ExportAccount> {
  return { hash, version: await accountVersion(context, hash) };
}

/** Aligns a group to what the site has of its chat. The caller holds the account's lock until the commit. */
export async function alignGroup(
  context: SiteContext,
  group: ExportGroup,
  session: IntakeSession,
): Promise<AlignedGroup> {
  const offered = group.drafts.map((draft) => markDraft(draft, context.keyed));
  const begun = session.chats.get(groupKey(group));
  const chat: FoundChat =
    begun === undefined
      ? await findChat(context, group.accountHash, group.titleHash, offered)
      : { id: begun.chat, isNew: false, entries: await loadEntries(context, begun.chat) };
  const after = chat.entries.find((entry) => entry.nativeId === begun?.last)?.orderKey ?? -1;
  const { placements, renumbered } = planExport(chat.entries, offered, after);
  const nativeIds = placements.map((placement) => placement.known?.nativeId ?? makeUuid());
  const placed = placements.map((placement, index) => {
    const draft = group.drafts[index];
    const nativeId = nativeIds[index];
    if (placement.known !== undefined || draft === undefined || nativeId === undefined) return undefined;
    return { draft: placeDraft(draft, { chat: chat.id, nativeId, ...placement }), placement };
  });
  const fresh = placed.flatMap((entry, index) => {
    const mark = offered[index];
    return entry === undefined || mark === undefined ? [] : [{ ...entry, mark }];
  });
  return {
    group,
    placed,
    change: (itemIds) => ({
      chat,
      titleHash: group.titleHash,
      added: fresh.map(({ draft, placement, mark }, index) =>
        knownEntry(mark, draft.nativeId, itemIds[index], placement),
      ),
      replaced: fresh.flatMap(({ placement }) => placement.replaces?.entry.nativeId ?? []),
      renumbered,
    }),
    advance: () => {
      const last = nativeIds.at(-1);
      if (last !== undefined) session.chats.set(groupKey(group), { chat: chat.id, last });
    },
  };
}

interface NewPlace {
  readonly orderKey: number;
  readonly replaces?: Replacement;
}

/** Gives a new draft what only the site knows: the chat's id, a native id, its order, and what it is about. */
function placeDraft(
  draft: ResolvedDraft,
  place: NewPlace & { readonly chat: string; readonly nativeId: string },
): ResolvedDraft & { readonly nativeId: string } {
  const { replaces } = place;
  const placed = {
    ...draft,
    nativeId: place.nativeId,
    order: place.orderKey,
    conversation: { ...draft.conversation, id: `export:${place.chat}` },
  };
  if (replaces === undefined) return placed;
  const reference: Reference = { relation: replaces.relation, itemId: replaces.entry.rootId };
  return {
    ...placed,
    refers: [...(draft.refers ?? []), reference],
    ...(replaces.relation === 'mediaOf' ? { kind: 'late-media' as const } : {}),
    ...(replaces.relation === 'deletes' && draft.deletion !== undefined
      ? { deletion: { ...draft.deletion, originalAvailable: true } }
      : {}),
  };
}

function knownEntry(
  { author: _author, change: _change, ...mark }: OfferedEntry,
  nativeId: string,
  itemId: ItemId | undefined,
  place: NewPlace,
): KnownEntry {
  if (itemId === undefined) throw new Error('a new entry of an export got no item');
  const rootId = place.replaces?.entry.rootId ?? itemId;
  return { ...mark, nativeId, itemId, rootId, orderKey: place.orderKey, replaced: false };
}
