import { sql } from 'kysely';
import type { ItemDraft } from '#core/item.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';
import { siteItself } from '#site/context.ts';
import type { Directory } from '#site/directory.ts';
import { accountUser } from '#site/participants.ts';
import type { ScopeBook, UserScope } from '#site/scopes/book.ts';
import { type ConversationNames, conversationNamesOf } from '#site/scopes/names.ts';
import type { LeftOutReason } from '#site/tables.ts';

/** What a batch is judged by. */
export interface ScopeGround {
  readonly book: ScopeBook;
  readonly directory: Directory;
  /** Whose phone it is, where the capture is one person's. */
  readonly captureUser?: string | undefined;
}

/** Which events of a batch are outside of the capture scope of the user whose account captured them. */
export interface ScopeJudgement {
  isOut(draft: ItemDraft): boolean;
  /** Counts what was left out and keeps what was learned, in the transaction of the batch. */
  apply(transaction: SiteTransaction): Promise<void>;
}

interface Case {
  readonly draft: ItemDraft;
  readonly names: ConversationNames;
  readonly scope: UserScope;
}

/** Hash of a native id, and the entry on which its conversation stands; undefined: on none. */
type Learned = Map<string, { readonly scope: UserScope; readonly entry: string | undefined }>;

/** Hash to the entry it stands on; null where its name is known and stands on none. */
type KnownNames = ReadonlyMap<string, string | null>;

/**
 * Decides before anything is sealed. Where a list knows a conversation by number or title and an event tells neither, what
 * other events told of its native id decides; while nothing did, the event is left out: privacy goes first.
 */
export async function judgeScope(
  context: SiteContext,
  ground: ScopeGround,
  drafts: readonly ItemDraft[],
): Promise<ScopeJudgement> {
  const cases = drafts.flatMap((draft) => caseOf(context, ground, draft));
  if (cases.length === 0) return { isOut: () => false, apply: async () => undefined };
  const known = await readNames(context, cases);
  const learned: Learned = new Map();
  for (const one of cases) learn(context, one, known, learned);
  const out = new Map<ItemDraft, { readonly one: Case; readonly reason: LeftOutReason }>();
  for (const one of cases) {
    const reason = reasonAgainst(context, one, known, learned);
    if (reason !== undefined) out.set(one.draft, { one, reason });
  }
  return {
    isOut: (draft) => out.has(draft),
    apply: async (transaction) => {
      await countOut(context, transaction, [...out.values()]);
      await keepNames(transaction, ground.book.version, learned);
    },
  };
}

/** Whose scope it is: that of the account's user at the event's time; failing him, his who has the number now. */
function caseOf(context: SiteContext, ground: ScopeGround, draft: ItemDraft): Case[] {
  const { book, directory, captureUser } = ground;
  const then = accountUser(draft.account, directory, new Date(draft.occurredAt));
  const now = then ?? accountUser(draft.account, directory, context.clock.now());
  const scope = book.of(now?.id) ?? book.of(captureUser);
  if (scope === undefined || scope.mode === 'all') return [];
  const names = conversationNamesOf(draft);
  return names === undefined ? [] : [{ draft, names, scope }];
}

function hashOf(context: SiteContext, { names, scope }: Case, name: string): string {
  return nameHash(context, scope.userId, names.kind, name).toString('hex');
}

/** How a number, id, title or label stands in a user's lists. */
export function nameHash(context: SiteContext, userId: string, kind: string, name: string): Buffer {
  return context.keyed.lookup('scope name', userId, kind, name);
}

/** The entry that names this conversation by what the event itself tells. */
function entryOf(context: SiteContext, one: Case): string | undefined {
  for (const name of [...one.names.ids, ...one.names.titles]) {
    const entry = one.scope.entries.get(hashOf(context, one, name));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

function learn(context: SiteContext, one: Case, known: KnownNames, learned: Learned): void {
  const { scope, names } = one;
  if (!scope.byName.has(names.kind)) return;
  const hashes = names.ids.map((id) => hashOf(context, one, id));
  // Once it stood on an entry it stays there: a group that is renamed is the same group.
  const entry = entryOf(context, one) ?? entryAmong(hashes, known);
  if (names.hidesName && entry === undefined) return;
  // Of what is not on a list of captured conversations nothing is kept.
  if (entry === undefined && scope.mode === 'listed') return;
  for (const hash of hashes) {
    const isNews = (known.get(hash) ?? undefined) !== entry || !known.has(hash);
    if (isNews && learned.get(hash)?.entry === undefined) learned.set(hash, { scope, entry });
  }
}

function entryAmong(hashes: readonly string[], known: KnownNames): string | undefined {
  return hashes.flatMap((hash) => known.get(hash) ?? []).at(0);
}

function reasonAgainst(
  context: SiteContext,
  one: Case,
  known: KnownNames,
  learned: Learned,
): LeftOutReason | undefined {
  const { scope, names } = one;
  const hashes = names.ids.map((id) => hashOf(context, one, id));
  const entry =
    entryOf(context, one) ??
    hashes.flatMap((hash) => learned.get(hash)?.entry ?? []).at(0) ??
    entryAmong(hashes, known);
  if (scope.mode === 'listed') return entry === undefined ? 'not-listed' : undefined;
  if (entry !== undefined) return 'private';
  if (!names.hidesName || !scope.byName.has(names.kind)) return undefined;
  return hashes.some((hash) => learned.has(hash) || known.has(hash)) ? undefined : 'unclear';
}

async function readNames(context: SiteContext, cases: readonly Case[]): Promise<KnownNames> {
  const asked = cases.filter(({ names, scope }) => scope.byName.has(names.kind));
  const hashes = new Set(asked.flatMap((one) => one.names.ids.map((id) => hashOf(context, one, id))));
  if (hashes.size === 0) return new Map();
  const bytes = [...hashes].map((hash) => Buffer.from(hash, 'hex'));
  const rows = await context.tables
    .selectFrom('site.scope_name')
    .select(['name_hash', 'entry'])
    .where('name_hash', '=', sql<Buffer>`any(${bytes}::bytea[])`)
    .orderBy('entry', (order) => order.asc().nullsFirst())
    .execute();
  // Entries of a list that the mode does not ask decide nothing.
  const inUse = new Set<string | null>([null, ...cases.flatMap(({ scope }) => [...scope.entries.values()])]);
  return new Map(
    rows
      .filter(({ entry }) => inUse.has(entry))
      .map(({ name_hash, entry }) => [name_hash.toString('hex'), entry]),
  );
}

/** Only while nothing has been changed since the batch was judged. */
async function keepNames(transaction: SiteTransaction, version: bigint, learned: Learned): Promise<void> {
  if (learned.size === 0) return;
  const rows = [...learned].map(([hash, { scope, entry }]) => ({
    hash: Buffer.from(hash, 'hex'),
    user: scope.userId,
    entry: entry ?? null,
  }));
  await sql`insert into site.scope_name (user_id, name_hash, entry)
    select user_id, name_hash, entry from unnest(${rows.map(({ user }) => user)}::uuid[],
      ${rows.map(({ hash }) => hash)}::bytea[], ${rows.map(({ entry }) => entry)}::uuid[]) as t(user_id, name_hash, entry)
    where exists (select from site.identity where scope_version = ${version} for share)
    on conflict do nothing`.execute(transaction);
}

/** A count for each conversation and month; the first of them is told in the trail. */
async function countOut(
  context: SiteContext,
  transaction: SiteTransaction,
  out: readonly { readonly one: Case; readonly reason: LeftOutReason }[],
): Promise<void> {
  const month = `${context.clock.now().toISOString().slice(0, 7)}-01`;
  const counts = Map.groupBy(out, ({ one, reason }) =>
    JSON.stringify([one.scope.userId, conversationHash(context, one).toString('hex'), reason]),
  );
  for (const group of [...counts.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, rows]) => rows)) {
    const [first] = group;
    if (first === undefined) continue;
    const hash = conversationHash(context, first.one);
    const { rows } = await sql<{ fresh: boolean }>`
      insert into site.scope_left_out (user_id, month, conversation_hash, reason, left_out)
      values (${first.one.scope.userId}, ${month}, ${hash}, ${first.reason}, ${group.length})
      on conflict (user_id, month, conversation_hash, reason)
        do update set left_out = site.scope_left_out.left_out + excluded.left_out
      returning (xmax = 0) as fresh`.execute(transaction);
    if (rows[0]?.fresh !== true) continue;
    const object = `user:${first.one.scope.userId}`;
    const details = {
      reason: first.reason,
      month: month.slice(0, 7),
      conversation: hash.toString('hex').slice(0, 16),
    };
    await context.trail.record(
      { actor: siteItself, action: 'scope.leave-out', object, details },
      transaction,
    );
  }
}

function conversationHash(context: SiteContext, { names, scope }: Case): Buffer {
  const id = names.ids.find((one) => one.startsWith('+')) ?? names.ids[0] ?? '';
  return context.keyed.lookup('left out', scope.userId, names.kind, id);
}
