import { isObject, type JsonObject, listOf, objectOf, textOf } from '#core/untyped.ts';
import { keyOf } from '#sources/whatsapp-cloud-api/ids.ts';
import {
  allContacts,
  beside,
  type Change,
  contactsOf,
  type Found,
  inEntry,
  narrowed,
} from '#sources/whatsapp-cloud-api/narrow.ts';
import type { Part } from '#sources/whatsapp-cloud-api/native.ts';
import { pick } from '#sources/whatsapp-cloud-api/reading.ts';
import { splitHistory } from '#sources/whatsapp-cloud-api/splitHistory.ts';

/** One event of a webhook. */
export interface Piece {
  readonly part: Part;
  /** The webhook, narrowed to the event. */
  readonly webhook: JsonObject;
  /** Equal for the same event delivered again, whatever it was delivered with. */
  readonly key: string;
  /** Of the number that it came to, where the event has one. */
  readonly phoneNumberId?: string;
}

const groups = { groups: 'group', errors: 'error' } as const;
const echoes = { message_echoes: 'echo', errors: 'error' } as const;

/** The lists of each webhook field (Meta's webhook reference). What has no row is archived whole. */
const listsOfField: ReadonlyMap<string, Readonly<Record<string, Part>>> = new Map(
  Object.entries({
    messages: { messages: 'message', statuses: 'status', errors: 'error' },
    smb_message_echoes: echoes,
    message_echoes: echoes,
    history: { messages: 'history-media', errors: 'history-error' },
    smb_app_state_sync: { state_sync: 'contact', errors: 'error' },
    calls: { calls: 'call', statuses: 'call-status', errors: 'error' },
    group_lifecycle_update: groups,
    group_settings_update: groups,
    // QUIRK: both spellings occur, in Meta's description of the API and in its guide.
    group_participant_update: groups,
    group_participants_update: groups,
    group_status_update: groups,
  }),
);

/** Parts without a time of their own: an equal one in another webhook is another event. */
const timeless: ReadonlySet<Part> = new Set<Part>(['account', 'error', 'history-error', 'rest']);

/**
 * Takes a webhook apart: every message, status, call … of it comes out once, and whatever is not known comes out whole.
 * @returns undefined when it is no webhook
 */
export function split(payload: unknown): readonly Piece[] | undefined {
  if (!isObject(payload) || !Array.isArray(payload.entry)) return undefined;
  const pieces = payload.entry.flatMap((entry) => splitEntry(payload, entry));
  const unknown = beside.payload(payload);
  if (Object.keys(unknown).length > 0 || pieces.length === 0) pieces.push(rest({ ...payload, entry: [] }));
  return pieces;
}

function splitEntry(payload: JsonObject, entry: unknown): Piece[] {
  if (!isObject(entry) || !Array.isArray(entry.changes) || entry.changes.length === 0)
    return [rest({ ...pick(payload, ['object']), entry: [entry] })];
  const pieces = entry.changes.flatMap((change) => splitChange(payload, entry, change));
  const unknown = beside.entry(entry);
  if (Object.keys(unknown).length > 0) pieces.push(rest(inEntry(payload, entry, unknown)));
  return pieces;
}

function splitChange(payload: JsonObject, entry: JsonObject, change: unknown): Piece[] {
  const value = isObject(change) ? change.value : undefined;
  const field = isObject(change) ? textOf(change.field) : undefined;
  const lists = listsOfField.get(field ?? '');
  const whole = inEntry(payload, entry, { changes: [change] });
  if (!isObject(change) || !isObject(value) || field === undefined) return [rest(whole)];
  const phoneNumberId = textOf(objectOf(value.metadata).phone_number_id);
  const at = { payload, entry, change, field, value };
  if (lists === undefined) {
    const part = field === 'account_update' ? 'account' : 'rest';
    return [{ ...timelessPiece(part, whole), ...numbered(phoneNumberId) }];
  }
  const pieces = splitValue(at, lists).map((found) => pieceOf(at, found, phoneNumberId));
  const unknown = beside.change(change);
  if (Object.keys(unknown).length > 0)
    pieces.push(rest(inEntry(payload, entry, { changes: [{ field, ...unknown }] })));
  return pieces.length === 0 ? [rest(whole)] : pieces;
}

function splitValue({ field, value }: Change, lists: Readonly<Record<string, Part>>): Found[] {
  const split = Object.entries(lists).filter(([list]) => Array.isArray(value[list]));
  const found: Found[] = split.flatMap(([list, part]) =>
    listOf(value[list]).map((event) => ({ part, event, content: { [list]: [event] } })),
  );
  const history = field === 'history' && Array.isArray(value.history) ? value.history : undefined;
  if (history !== undefined) found.push(...history.flatMap(splitHistory));
  const named = [...split.map(([list]) => list), ...(history === undefined ? [] : ['history'])];
  const contacts = allContacts(value);
  const persons = contacts.flatMap(personIn);
  const withContacts = found.map((one) => withContactsOf(contacts, one));
  const unknown = beside.value(value, named);
  const placed = new Set([...persons, ...withContacts].flatMap(({ content }) => listOf(content.contacts)));
  const strangers = contacts.filter((contact) => !placed.has(contact));
  const left = { ...(strangers.length > 0 ? { contacts: strangers } : {}), ...unknown };
  const leftOver: Found[] =
    Object.keys(left).length > 0 ? [{ part: 'rest', event: left, content: left }] : [];
  return [...withContacts.flatMap(newNumberToo), ...persons, ...leftOver];
}

function withContactsOf(contacts: readonly unknown[], found: Found): Found {
  const fitting = contactsOf(contacts, found.event);
  return fitting.length === 0 ? found : { ...found, content: { contacts: fitting, ...found.content } };
}

/** A contact with both a number and a business-scoped id tells that they are one person. */
function personIn(contact: unknown): Found[] {
  if (!isObject(contact)) return [];
  const ids = pick(contact, ['wa_id', 'user_id', 'parent_user_id']);
  if (textOf(ids.wa_id) === undefined || textOf(ids.user_id) === undefined) return [];
  return [{ part: 'person', event: ids, content: { contacts: [contact] } }];
}

/** A system message of a new number is a message, and tells who somebody is. */
function newNumberToo(found: Found): Found[] {
  const { type, wa_id: number } = objectOf(objectOf(found.event).system);
  const tells = found.part === 'message' && type === 'user_changed_number' && textOf(number) !== undefined;
  return tells ? [found, { ...found, part: 'new-number' }] : [found];
}

function pieceOf(change: Change, { part, event, content }: Found, phoneNumberId: string | undefined): Piece {
  const webhook = narrowed(change, content);
  const key = timeless.has(part) ? keyOf(part, webhook) : keyOf(part, phoneNumberId ?? null, event);
  return { part, webhook, key, ...numbered(phoneNumberId) };
}

function rest(webhook: JsonObject): Piece {
  return timelessPiece('rest', webhook);
}

function timelessPiece(part: Part, webhook: JsonObject): Piece {
  return { part, webhook, key: keyOf(part, webhook) };
}

function numbered(phoneNumberId: string | undefined): { phoneNumberId?: string } {
  return phoneNumberId === undefined ? {} : { phoneNumberId };
}
