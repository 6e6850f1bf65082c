import { sql } from 'kysely';
import type { Actor } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { makeUuid } from '#core/ids.ts';
import type { ItemDraft } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';
import type { Keyed } from '#site/keyed.ts';
import { normaliseText } from '#site/mark.ts';
import { parsePhone } from '#site/userRequest.ts';

/**
 * Capture scope: private chats that are left out before anything is sealed. Of an exclusion the site keeps hashes, the
 * administrator's note, and how much it has left out; of what is left out, nothing.
 */
export interface Exclusion {
  readonly id: string;
  /** `phone`: the direct chat with that number. `conversation`: the chat of that native id or export title. */
  readonly kind: 'conversation' | 'phone';
  /** For every account, or for one only. */
  readonly everyAccount: boolean;
  readonly note: string;
  readonly leftOut: bigint;
  readonly createdAt: Date;
}

export interface ExclusionRequest {
  readonly kind: 'conversation' | 'phone';
  readonly value: string;
  /** The captured account's phone number or native id; absent: every account. */
  readonly account?: string;
  /** Why, in the administrator's words; stored readably. */
  readonly note?: string;
}

/** Leaves a chat out from now on. The same again is harmless. */
export async function excludeFromCapture(
  context: SiteContext,
  request: ExclusionRequest,
  actor: Actor,
): Promise<{ id: string }> {
  const value = request.kind === 'phone' ? parsePhone(request.value) : conversationKey(request.value);
  if (value === '')
    throw new Failure(
      'usage',
      say`The conversation has no name.`,
      say`Give its native id or the title of its export.`,
    );
  return context.tables.transaction().execute(async (transaction) => {
    const { id } = await transaction
      .insertInto('site.exclusion')
      .values({
        id: makeUuid(),
        account_hash: request.account === undefined ? null : accountHash(context.keyed, request.account),
        kind: request.kind,
        value_hash: context.keyed.lookup(`excluded ${request.kind}`, value),
        note: request.note ?? '',
        created_at: context.clock.now(),
      })
      .onConflict((conflict) =>
        conflict.columns(['kind', 'value_hash', 'account_hash']).doUpdateSet({ note: sql`excluded.note` }),
      )
      .returning('id')
      .executeTakeFirstOrThrow();
    await context.trail.record({ actor, action: 'scope.exclude', object: `exclusion:${id}` }, transaction);
    return { id };
  });
}

/** Takes an exclusion back: what comes from now on is captured. */
export async function includeInCapture(context: SiteContext, id: string, actor: Actor): Promise<void> {
  await context.tables.transaction().execute(async (transaction) => {
    const removed = await transaction.deleteFrom('site.exclusion').where('id', '=', id).executeTakeFirst();
    if (removed.numDeletedRows === 0n) {
      throw new Failure(
        'not-found',
        say`There is no such exclusion.`,
        say`List the exclusions for their ids.`,
      );
    }
    await context.trail.record({ actor, action: 'scope.include', object: `exclusion:${id}` }, transaction);
  });
}

export async function listExclusions(context: SiteContext): Promise<Exclusion[]> {
  const rows = await context.tables
    .selectFrom('site.exclusion')
    .selectAll()
    .orderBy('created_at')
    .orderBy('kind')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    everyAccount: row.account_hash === null,
    note: row.note,
    leftOut: row.left_out,
    createdAt: row.created_at,
  }));
}

/** Which drafts of a batch fall under an exclusion. */
export interface ExclusionJudgement {
  isOut(draft: ItemDraft): boolean;
  /** Adds to the counts of what was left out, in the transaction of the batch. */
  apply(transaction: SiteTransaction): Promise<void>;
}

export async function judgeExclusions(
  context: SiteContext,
  drafts: readonly ItemDraft[],
): Promise<ExclusionJudgement> {
  const { exclusionOf } = await readExclusions(context);
  const out = new Map<ItemDraft, string>();
  for (const draft of drafts) {
    const exclusion = exclusionOf(draft);
    if (exclusion !== undefined) out.set(draft, exclusion);
  }
  return {
    isOut: (draft) => out.has(draft),
    apply: async (transaction) => {
      for (const [id, counted] of Map.groupBy(out.values(), (exclusion) => exclusion))
        await transaction
          .updateTable('site.exclusion')
          .set({ left_out: sql<bigint>`left_out + ${counted.length}` })
          .where('id', '=', id)
          .execute();
    },
  };
}

async function readExclusions(
  context: SiteContext,
): Promise<{ exclusionOf(draft: ItemDraft): string | undefined }> {
  const rows = await context.tables
    .selectFrom('site.exclusion')
    .select(['id', 'kind', 'value_hash', 'account_hash'])
    .execute();
  if (rows.length === 0) return { exclusionOf: () => undefined };
  const rules = new Map(rows.map((row) => [ruleKey(row.kind, row.value_hash, row.account_hash), row.id]));
  return {
    exclusionOf: (draft) => {
      const accounts = [null, ...accountNames(draft).map((name) => accountHash(context.keyed, name))];
      for (const [kind, value] of excludableNames(draft)) {
        const hash = context.keyed.lookup(`excluded ${kind}`, value);
        const id = accounts.map((account) => rules.get(ruleKey(kind, hash, account))).find((found) => found);
        if (id !== undefined) return id;
      }
      return undefined;
    },
  };
}

function ruleKey(kind: string, value: Buffer, account: Buffer | null): string {
  return `${kind} ${value.toString('hex')} ${account?.toString('hex') ?? ''}`;
}

function accountNames({ account }: ItemDraft): string[] {
  return [...new Set([account.id, ...(account.phone === undefined ? [] : [account.phone])])];
}

function accountHash(keyed: Keyed, account: string): Buffer {
  return keyed.lookup('excluded account', account.trim());
}

/** An export's placeholder id and its title name the same chat. */
function conversationKey(text: string): string {
  return normaliseText(text.replace(/^export-chat:/, ''));
}

function excludableNames({
  conversation,
  sender,
  recipients,
  account,
}: ItemDraft): ['conversation' | 'phone', string][] {
  const { id, title, type } = conversation;
  const titles = title === undefined || type !== 'direct' ? [] : [conversationKey(title)];
  const conversations = [...new Set([conversationKey(id), ...titles])];
  const people = type === 'direct' ? [...(sender === undefined ? [] : [sender]), ...recipients] : [];
  const phones = people.flatMap(({ phone }) =>
    phone === undefined || phone === account.phone ? [] : [phone],
  );
  return [
    ...conversations.map((name): ['conversation', string] => ['conversation', name]),
    ...phones.map((phone): ['phone', string] => ['phone', phone]),
  ];
}
