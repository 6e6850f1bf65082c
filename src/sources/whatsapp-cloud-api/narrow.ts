import { isObject, type JsonObject, listOf, textOf } from '#core/untyped.ts';
import type { Part } from '#sources/whatsapp-cloud-api/native.ts';
import { omit, pick } from '#sources/whatsapp-cloud-api/reading.ts';

/** What stands above the lists of a webhook and is kept with every event of it. */
const payloadHead = ['object'];
const entryHead = ['id', 'time'];
const changeHead = ['field'];
const valueHead = ['messaging_product', 'metadata'];

/** One change of a webhook, with the way down to it. */
export interface Change {
  readonly payload: JsonObject;
  readonly entry: JsonObject;
  readonly change: JsonObject;
  readonly field: string;
  readonly value: JsonObject;
}

/** An event of a change and where it stands. */
export interface Found {
  readonly part: Part;
  /** What the event is, for its key. */
  readonly event: unknown;
  /** The change's value, narrowed to it. */
  readonly content: JsonObject;
}

/** The webhook as it would be, had it held only this. */
export function narrowed({ payload, entry, change, value }: Change, content: JsonObject): JsonObject {
  const inner = { ...pick(value, valueHead), ...content };
  return inEntry(payload, entry, { changes: [{ ...pick(change, changeHead), value: inner }] });
}

/** The webhook with this in its entry. */
export function inEntry(payload: JsonObject, entry: JsonObject, content: JsonObject): JsonObject {
  return { ...pick(payload, payloadHead), entry: [{ ...pick(entry, entryHead), ...content }] };
}

/** What of each level stands neither in its head nor among these keys. */
export const beside = {
  payload: (payload: JsonObject) => omit(payload, [...payloadHead, 'entry']),
  entry: (entry: JsonObject) => omit(entry, [...entryHead, 'changes']),
  change: (change: JsonObject) => omit(change, [...changeHead, 'value']),
  value: (value: JsonObject, lists: readonly string[]) => omit(value, [...valueHead, 'contacts', ...lists]),
};

/** Those contacts that an event names. One contact alone belongs to whatever stands beside it. */
export function contactsOf(contacts: readonly unknown[], event: unknown): readonly unknown[] {
  if (contacts.length === 1) return contacts;
  const parts = Array.isArray(event) ? event : [event];
  const named = new Set(parts.flatMap((part) => (isObject(part) ? Object.values(part) : [part])).map(textOf));
  return contacts.filter((contact) => idsOf(contact).some((id) => named.has(id)));
}

function idsOf(contact: unknown): string[] {
  if (!isObject(contact)) return [];
  return [contact.wa_id, contact.user_id, contact.parent_user_id].flatMap((id) => textOf(id) ?? []);
}

/** A change's contacts, as a list whatever they are. */
export function allContacts(value: JsonObject): readonly unknown[] {
  return value.contacts === undefined || Array.isArray(value.contacts)
    ? listOf(value.contacts)
    : [value.contacts];
}
