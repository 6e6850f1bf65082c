import { sql } from 'kysely';
import { Failure } from '#core/failure.ts';
import { itemIdBytes, itemIdFromBytes, makeUuid } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { EntryPlace, KnownEntry, OfferedEntry } from '#site/chatEntry.ts';
import { likenessOf } from '#site/chatLikeness.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';

/** The chat that an export is of. */
export interface FoundChat {
  readonly id: string;
  readonly isNew: boolean;
  readonly entries: readonly KnownEntry[];
}

/** Counts the changes of an account's chats: who plans on an older state is refused at commit. 0 before the first. */
export async function accountVersion(context: SiteContext, accountHash: Buffer): Promise<bigint> {
  const row = await context.tables
    .selectFrom('site.export_account')
    .select('version')
    .where('account_hash', '=', accountHash)
    .executeTakeFirst();
  return row?.version ?? 0n;
}

/**
 * Finds the chat of an export: one of the same remembered title whose sequence proves it; else any chat of the account
 * whose sequence proves it (the contact was renamed); else one of the same title that nothing speaks against; else a
 * new one. `chatLikeness.ts` has the rule.
 */
export async function findChat(
  context: SiteContext,
  accountHash: Buffer,
  titleHash: Buffer,
  offered: readonly OfferedEntry[],
): Promise<FoundChat> {
  const titled = await titledChats(context, accountHash, titleHash);
  const alike = await alikeChats(context, accountHash, offered);
  const possible: FoundChat[] = [];
  for (const id of new Set([...alike.filter((chat) => titled.includes(chat)), ...titled, ...alike])) {
    const chat = { id, isNew: false, entries: await loadEntries(context, id) };
    const likeness = likenessOf(chat.entries, offered);
    if (likeness === 'same') return chat;
    if (likeness === 'possible' && titled.includes(id)) possible.push(chat);
  }
  return possible[0] ?? { id: makeUuid(), isNew: true, entries: [] };
}

/** The account's chats that were exported under this title, the newest first. */
async function titledChats(context: SiteContext, accountHash: Buffer, titleHash: Buffer): Promise<string[]> {
  const rows = await context.tables
    .selectFrom('site.export_title')
    .select('chat')
    .where('account_hash', '=', accountHash)
    .where('title_hash', '=', titleHash)
    .orderBy('chat', 'desc')
    .execute();
  return rows.map((row) => row.chat);
}

/** The account's chats that share telling entries in several minutes, the likeliest first; marks are keyed by account. */
async function alikeChats(
  context: SiteContext,
  accountHash: Buffer,
  offered: readonly OfferedEntry[],
): Promise<string[]> {
  const marks = offered.filter((entry) => entry.points > 0).map((entry) => markBytes(entry.mark));
  if (marks.length === 0) return [];
  const { rows } = await sql<{ chat: string }>`
    select entry.chat from site.export_entry entry join site.export_chat chat on chat.id = entry.chat
    where entry.mark = any(${marks}::bytea[]) and chat.account_hash = ${accountHash}
    group by entry.chat having count(distinct entry.minute) >= 2
    order by count(*) desc, entry.chat limit 5`.execute(context.tables);
  return rows.map((row) => row.chat);
}

export async function loadEntries(context: SiteContext, chat: string): Promise<KnownEntry[]> {
  const rows = await context.tables
    .selectFrom('site.export_entry')
    .selectAll()
    .where('chat', '=', chat)
    .orderBy('order_key')
    .execute();
  return rows.map((row) => ({
    nativeId: row.native_id,
    itemId: itemIdFromBytes(row.item_id),
    rootId: itemIdFromBytes(row.root_id),
    orderKey: Number(row.order_key),
    mark: row.mark.toString('base64url'),
    ...(row.media_mark === null ? {} : { mediaMark: row.media_mark.toString('base64url') }),
    minute: Number(row.minute),
    media: row.media,
    weighty: row.weighty,
    replaceable: row.replaceable,
    replaced: row.replaced,
    strand: row.strand,
  }));
}

/** What an intake changes in one chat. */
export interface ChatChange {
  readonly chat: FoundChat;
  readonly titleHash: Buffer;
  readonly added: readonly KnownEntry[];
  readonly replaced: readonly string[];
  /** Known entries that stand elsewhere now. */
  readonly moved: readonly EntryPlace[];
}

/**
 * Writes the changes of one account's chats, in the transaction that commits the items.
 * @throws Failure `lock-held` when somebody else changed them since `version` was read
 */
export async function saveChats(
  transaction: SiteTransaction,
  account: { readonly hash: Buffer; readonly version: bigint },
  changes: readonly ChatChange[],
  now: Date,
): Promise<void> {
  await advanceVersion(transaction, account);
  for (const change of changes) {
    const { id, isNew } = change.chat;
    if (isNew) {
      await transaction
        .insertInto('site.export_chat')
        .values({ id, account_hash: account.hash, created_at: now })
        .execute();
    }
    await transaction
      .insertInto('site.export_title')
      .values({ account_hash: account.hash, title_hash: change.titleHash, chat: id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await saveEntries(transaction, id, change);
  }
}

async function advanceVersion(
  transaction: SiteTransaction,
  account: { readonly hash: Buffer; readonly version: bigint },
): Promise<void> {
  const { numInsertedOrUpdatedRows } =
    account.version === 0n
      ? await transaction
          .insertInto('site.export_account')
          .values({ account_hash: account.hash, version: 1n })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow()
      : await transaction
          .updateTable('site.export_account')
          .set({ version: account.version + 1n })
          .where('account_hash', '=', account.hash)
          .where('version', '=', account.version)
          .executeTakeFirstOrThrow()
          .then(({ numUpdatedRows }) => ({ numInsertedOrUpdatedRows: numUpdatedRows }));
  if (numInsertedOrUpdatedRows === 1n) return;
  throw new Failure(
    'lock-held',
    say`Another import took in exports of this account at the same time.`,
    say`Import the file again; what is there already is recognised.`,
  );
}

async function saveEntries(transaction: SiteTransaction, chat: string, change: ChatChange): Promise<void> {
  const { added, replaced, moved } = change;
  if (moved.length > 0) {
    await sql`update site.export_entry entry set order_key = fresh.order_key, strand = fresh.strand
      from unnest(${moved.map((entry) => entry.nativeId)}::uuid[], ${moved.map((entry) => entry.orderKey)}::bigint[],
        ${moved.map((entry) => entry.strand)}::integer[]) as fresh(native_id, order_key, strand)
      where entry.chat = ${chat} and entry.native_id = fresh.native_id`.execute(transaction);
  }
  if (replaced.length > 0) {
    await sql`update site.export_entry set replaced = true
      where chat = ${chat} and native_id = any(${replaced}::uuid[])`.execute(transaction);
  }
  for (let from = 0; from < added.length; from += 5_000) {
    await insertEntries(transaction, chat, added.slice(from, from + 5_000));
  }
}

async function insertEntries(
  transaction: SiteTransaction,
  chat: string,
  entries: readonly KnownEntry[],
): Promise<void> {
  const column = <T>(read: (entry: KnownEntry) => T): T[] => entries.map(read);
  await sql`insert into site.export_entry (chat, native_id, order_key, mark, media_mark, minute, media, weighty,
      replaceable, replaced, item_id, root_id, strand)
    select ${chat}::uuid, fresh.* from unnest(
      ${column((entry) => entry.nativeId)}::uuid[],
      ${column((entry) => entry.orderKey)}::bigint[],
      ${column((entry) => markBytes(entry.mark))}::bytea[],
      ${column((entry) => (entry.mediaMark === undefined ? null : markBytes(entry.mediaMark)))}::bytea[],
      ${column((entry) => entry.minute)}::bigint[],
      ${column((entry) => entry.media)}::text[],
      ${column((entry) => entry.weighty)}::boolean[],
      ${column((entry) => entry.replaceable)}::boolean[],
      ${column((entry) => entry.replaced)}::boolean[],
      ${column((entry) => itemIdBytes(entry.itemId))}::bytea[],
      ${column((entry) => itemIdBytes(entry.rootId))}::bytea[],
      ${column((entry) => entry.strand)}::integer[]) as fresh`.execute(transaction);
}

function markBytes(mark: string): Buffer {
  return Buffer.from(mark, 'base64url');
}
