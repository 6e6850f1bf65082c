import type { ItemDraft } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import { phoneOfJid } from '#core/whatsapp.ts';
import { normaliseText } from '#site/mark.ts';
import type { ScopeKind } from '#site/tables.ts';
import { parsePhone } from '#site/userRequest.ts';

/** What an event tells of the conversation it belongs to, as the lists of a user name conversations. */
export interface ConversationNames {
  readonly kind: ScopeKind;
  /** Numbers, and ids that belong to this conversation alone; never empty. */
  readonly ids: readonly string[];
  /** Titles; of an export of a direct chat, the name in the address book. */
  readonly titles: readonly string[];
  /** The event does not tell the number, or the title, by which a list may know the conversation. */
  readonly hidesName: boolean;
}

/** Status messages and newsletters are nobody's business communication: they are off always. */
export function isNeverCaptured({ service, conversation: { id, type } }: ItemDraft): boolean {
  const name = id.trim().toLowerCase();
  const isNewsletter = name.endsWith('@newsletter') || type === 'channel';
  return service === 'whatsapp' && (name === 'status@broadcast' || isNewsletter);
}

/** Pure. @returns undefined for what concerns the captured account alone, such as a gap of the whole capture */
export function conversationNamesOf(draft: ItemDraft): ConversationNames | undefined {
  const { conversation } = draft;
  const titles = conversation.title === undefined ? [] : [scopeTitle(conversation.title)];
  if (conversation.type !== 'direct')
    return {
      kind: 'group',
      ids: [scopeTitle(conversation.id)],
      titles: [...titles, ...exportTitle(conversation.id)],
      hidesName: titles.length === 0 && exportTitle(conversation.id).length === 0,
    };
  const ids = [...new Set(otherParties(draft))];
  if (ids.length === 0) return undefined;
  const hidesName = draft.service === 'whatsapp' && !ids.some(isNumber);
  // A name that people give themselves says nothing of who they are; an address book's does.
  return { kind: 'contact', ids, titles: exportTitle(conversation.id), hidesName };
}

/** A group's title or id, or a name in an address book, as lists compare it. */
export function scopeTitle(text: string): string {
  return normaliseText(text).toLowerCase();
}

/**
 * A contact's number, or its id where a service has no numbers, as lists compare it.
 * @throws Failure `user-invalid` for an odd number
 */
export function scopeContact(text: string): string {
  const value = text.trim();
  return /^\+|^[\d\s().-]+$/.test(value) ? parsePhone(value) : partyId(value);
}

/** True where an event may not tell this name of a conversation: a number, or a title. */
export function isNameOnly(kind: ScopeKind, value: string): boolean {
  return kind === 'contact' ? isNumber(value) : !/@g\.us$|^wr[\w-]{20,}$/.test(value);
}

function exportTitle(id: string): string[] {
  return id.startsWith('export-chat:') ? [scopeTitle(id.slice('export-chat:'.length))] : [];
}

function otherParties({
  account,
  conversation,
  sender,
  recipients,
  identity,
  receipts,
}: ItemDraft): string[] {
  const own = new Set([account.id, ...(account.phone === undefined ? [] : [account.phone])].map(partyId));
  const people: Participant[] = [
    ...(sender === undefined ? [] : [sender]),
    ...recipients,
    ...(identity === undefined ? [] : [identity.participant]),
    ...(receipts ?? []).map(({ participant }) => participant),
  ];
  const isExport = conversation.id.startsWith('export-chat:');
  // An export has names, of which one is the user's own: only numbers tell who is who in it.
  const known = isExport ? people.filter(({ idType }) => idType !== 'name') : people;
  const named = known
    .filter((person) => !own.has(partyId(person.nativeId)) && !own.has(partyId(person.phone ?? '')))
    .flatMap(({ nativeId, phone }) => (phone === undefined ? [nativeId] : [nativeId, phone]));
  const spoken = [...named, ...(identity?.alsoKnownAs ?? [])];
  const parts = isExport ? [conversation.id] : partsOf(conversation.id);
  return [...spoken, ...parts].map(partyId).filter((id) => id !== '' && !own.has(id));
}

/** The two of a direct conversation, as `directConversation` names it; placeholders of a capture name nobody. */
function partsOf(id: string): string[] {
  return id.startsWith('capture:') || id.startsWith('site:') ? [] : id.split('|');
}

/** One form for a number, its JID and its digits. */
function partyId(text: string): string {
  const id = normaliseText(text).toLowerCase();
  const digits = /^\+?([1-9]\d{6,14})$/.exec(id)?.[1];
  return phoneOfJid(id) ?? (digits === undefined ? id : `+${digits}`);
}

function isNumber(id: string): boolean {
  return /^\+[1-9]\d{4,14}$/.test(id);
}
