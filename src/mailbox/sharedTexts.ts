import { hash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { ItemId } from '#core/ids.ts';
import type { Item } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import { remember } from '#core/remember.ts';
import { phoneForms } from '#mail/phone.ts';
import { type Lexeme, lexemesOf } from '#mailbox/lexemes.ts';
import { segmentOverlap } from '#mailbox/segments.ts';
import { encodeTsvector } from '#mailbox/tsvector.ts';
import { bigintColumn, textColumn, tsvectorColumn } from '#store/columns.ts';

/**
 * Texts that many items share: sender, recipients, title. They are indexed once, and every item that has them names them by key. A group
 * of 250 members costs each of its messages three numbers, not a thousand lexemes.
 */
export interface SharedText {
  /** 63 bits of the hash of role and parts. */
  readonly key: bigint;
  readonly role: SharedRole;
  /** Each part is a place of its own: no phrase runs from one into the next. */
  readonly parts: readonly string[];
}

export type SharedRole = 'sender' | 'recipients' | 'subject';

/** Recipients a shared text names at most; a larger group has several. */
const recipientsEach = 100;
/** Characters of a name that are indexed. */
const longestPart = 500;

/** Tags stand in the vector of an item; they begin with `=`, which no lexeme of a text contains. */
export function mailboxTag(mailbox: number): string {
  return `=m${mailbox}`;
}

export function conversationTag(conversation: string): string {
  return `=c${conversation}`;
}

/** Milliseconds. */
export const weekLength = 604_800_000;

/** The week in which an item was sent, counted from 1970: a search looks through the newest weeks first. */
export function weekTag(week: number): string {
  return `=w${week}`;
}

/** An item that has this shared text. */
export function sharedTag(key: bigint): string {
  return `=s${key.toString(36)}`;
}

/** An item as those name it that refer to it: by its id, and by its native id. */
export function nameTags(
  item: Pick<Item, 'id' | 'service' | 'tenant' | 'conversation' | 'nativeId'>,
): readonly [string, string] {
  return [idTag(item.id), nativeIdTag(item, item.nativeId)];
}

/** The tags of what an item refers to, for `nameTags` to find. */
export function referenceTags(
  item: Pick<Item, 'service' | 'tenant' | 'conversation' | 'refers'>,
): readonly string[] {
  const tags = (item.refers ?? []).flatMap(({ itemId, nativeId }) => [
    ...(itemId === undefined ? [] : [idTag(itemId)]),
    ...(nativeId === undefined ? [] : [nativeIdTag(item, nativeId)]),
  ]);
  return [...new Set(tags)];
}

/** 96 bits of it. */
function idTag(id: ItemId): string {
  return `=r${id.slice(0, 16)}`;
}

function nativeIdTag(
  { service, tenant, conversation }: Pick<Item, 'service' | 'tenant' | 'conversation'>,
  nativeId: string,
): string {
  return `=n${shortHash(JSON.stringify([service, tenant, conversation.id, nativeId]))}`;
}

/** The conversation as hits and `IndexQuery` name it: 16 characters, the same for every item of it. */
export function conversationKey(item: Pick<Item, 'service' | 'tenant' | 'conversation'>): string {
  return shortHash(JSON.stringify([item.service, item.tenant, item.conversation.id]));
}

export function sharedTextsOf(item: Item): SharedText[] {
  const texts: SharedText[] = [];
  if (item.sender !== undefined) texts.push(sharedText('sender', [personText(item.sender)]));
  for (let start = 0; start < item.recipients.length; start += recipientsEach) {
    texts.push(
      sharedText('recipients', item.recipients.slice(start, start + recipientsEach).map(personText)),
    );
  }
  if (item.conversation.title !== undefined)
    texts.push(sharedText('subject', [item.conversation.title.slice(0, longestPart)]));
  return texts;
}

/** Adds the texts that the index does not have yet; a text that no item refers to does no harm. */
export async function addSharedTexts<T>(
  tables: Kysely<T>,
  texts: ReadonlyMap<bigint, SharedText>,
): Promise<void> {
  if (texts.size === 0) return;
  const { rows } = await sql<{ key: bigint }>`
    select key from unnest(${bigintColumn([...texts.keys()])}::bigint[]) as wanted(key)
    where not exists (select from item_index.shared_text s where s.key = wanted.key)
    order by key`.execute(tables);
  const missing = rows.flatMap(({ key }) => texts.get(key) ?? []);
  if (missing.length === 0) return;
  await sql`
    insert into item_index.shared_text (key, role, vector)
    select * from unnest(${bigintColumn(missing.map((text) => text.key))}::bigint[],
      ${textColumn(missing.map((text) => text.role))}::text[],
      ${tsvectorColumn(missing.map((text) => sharedVector(text.parts)))}::tsvector[])
    on conflict do nothing`.execute(tables);
}

function sharedVector(parts: readonly string[]): Buffer {
  const lexemes: Lexeme[] = [];
  let base = 0;
  for (const part of parts) {
    const own = lexemesOf(part);
    for (const { text, position } of own) lexemes.push({ text, position: base + position });
    base += (own.at(-1)?.position ?? 0) + segmentOverlap;
  }
  return encodeTsvector(lexemes, 0, []);
}

/** Few people write most of the messages: their keys are remembered. */
const memoLimit = 10_000;
const longestMemo = 500;
const memo = new Map<string, SharedText>();

function sharedText(role: SharedRole, parts: readonly string[]): SharedText {
  const text = [role, ...parts].join('\n');
  const known = memo.get(text);
  if (known !== undefined) return known;
  const digest = hash('sha256', text, 'buffer');
  const made = { key: digest.readBigUInt64BE(0) >> 1n, role, parts };
  if (text.length > longestMemo) return made;
  if (memo.size >= memoLimit) memo.clear();
  memo.set(text, made);
  return made;
}

/** Every way to name somebody: display name, organisation, address, the number in all forms, else the native id. */
function personText({ displayName, organisation, email, phone, nativeId }: Participant): string {
  const numbers = phone === undefined ? [nativeId] : phoneForms(phone);
  return [displayName, organisation, email, ...numbers]
    .filter((name) => name !== undefined)
    .map((name) => name.slice(0, longestPart))
    .join(' | ');
}

/** 96 bits of SHA-256. */
const shortHash = remember((text) => hash('sha256', text, 'base64url').slice(0, 16));
