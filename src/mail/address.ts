import { hash } from 'node:crypto';
import type { Item } from '#core/item.ts';
import { itemParticipants } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import { encodeWords, needsEncodedWords } from '#mail/encodedWord.ts';
import { preferredLine } from '#mail/headerField.ts';
import { oneLine } from '#mail/headerText.ts';
import { outsiderDomain, personName, platformName } from '#mail/person.ts';

/** Members of a group that `To` names; registered users come first. The others are counted. */
export const recipientLimit = 50;

/** dot-atom @ domain (RFC 5322 section 3.4.1), in ASCII: what every mail system takes. */
const addressForm =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$/;
const addressLimit = 254;

/** The e-mail address where it is known and writable, else one that can never be delivered to (RFC 2606). */
export function participantAddress(participant: Participant, item: Pick<Item, 'service' | 'tenant'>): string {
  const { email, phone } = participant;
  if (email !== undefined && isAddress(email)) return email;
  const domain = outsiderDomain[item.service];
  if (phone !== undefined) return `${phone.slice(1)}@${domain}`;
  const id = JSON.stringify(
    [item.tenant, participant.idType, participant.nativeId].map((part) => part.normalize('NFC')),
  );
  return `u.${hash('sha256', id, 'hex').slice(0, 32)}@${domain}`;
}

/** Everybody but the sender, each once. */
export function recipientsOf(item: Pick<Item, 'sender' | 'recipients'>): readonly Participant[] {
  return itemParticipants(item).filter((participant) => participant !== item.sender);
}

/** The recipients that `To` names: all, or the registered users first. */
export function namedRecipients(recipients: readonly Participant[]): readonly Participant[] {
  if (recipients.length <= recipientLimit) return recipients;
  const outsiders = recipients.filter((participant) => !participant.internal);
  return [...recipients.filter((participant) => participant.internal), ...outsiders].slice(0, recipientLimit);
}

function isAddress(email: string): boolean {
  return email.length <= addressLimit && addressForm.test(email);
}

/** `From`: who sent it; the platform itself where nobody did. */
export function fromField(item: Item): string {
  const sender = item.sender;
  if (sender === undefined) {
    return addressField('From', [[platformName(item), `system@${outsiderDomain[item.service]}`]]);
  }
  return addressField('From', [[personName(sender), participantAddress(sender, item)]]);
}

/**
 * `To`: in groups the group itself first, then its members; those beyond `recipientLimit` as an empty group (RFC 5322
 * section 3.4) that tells their number. What nobody sent to anybody names the user whose account it concerns.
 */
export function toField(item: Item, conversation: string): string {
  const {
    sender,
    conversation: { type, title },
  } = item;
  const entries: [string, string][] = [];
  if (type !== 'direct') {
    entries.push([groupName(title), `${type}.${conversation}@${outsiderDomain[item.service]}`]);
  }
  const recipients = recipientsOf(item);
  const named = namedRecipients(recipients);
  for (const participant of named)
    entries.push([personName(participant), participantAddress(participant, item)]);
  const unnamed = recipients.length - named.length;
  if (unnamed > 0) return addressField('To', entries, `"${unnamed} more members":;`);
  const owner = item.account.userEmail;
  if (entries.length === 0 && sender === undefined && owner !== undefined && isAddress(owner)) {
    entries.push([oneLine(item.account.displayName ?? '') || owner, owner]);
  }
  return entries.length === 0 ? 'To: undisclosed-recipients:;\r\n' : addressField('To', entries);
}

/** A group's title, or a word for a group without one. */
export function groupName(title: string | undefined): string {
  return (title === undefined ? '' : oneLine(title)) || 'Group without a name';
}

/** `List-Id` of a group (RFC 2919): what mail clients filter by. */
export function listIdField(item: Item, conversation: string, domain: string): string {
  if (item.conversation.type === 'direct') return '';
  return addressField('List-Id', [
    [groupName(item.conversation.title), `${conversation}.${item.service}.${domain}`],
  ]);
}

/** An address list, one line for as many as fit; `last` is appended as it is. */
function addressField(name: string, entries: readonly (readonly [string, string])[], last?: string): string {
  let field = `${name}:`;
  let column = field.length;
  const add = (entry: string, alone: boolean): void => {
    const first = column === name.length + 1;
    if (!first) field += ',';
    const fits = first || (!alone && column + 2 + entry.length <= preferredLine);
    field += fits ? ` ${entry}` : `\r\n ${entry}`;
    const lastFold = entry.lastIndexOf('\n');
    column = (fits && lastFold < 0 ? column + 2 : 1) + entry.length - 1 - lastFold;
  };
  for (const [display, address] of entries) {
    const first = column === name.length + 1;
    const encoded = needsEncodedWords(display);
    const start = first ? name.length + 2 : 1;
    add(nameAddress(display, address, { encoded, column: start }), encoded);
  }
  if (last !== undefined) add(last, false);
  return `${field}\r\n`;
}

/** `"Name" <address>` (RFC 5322 section 3.4), folded before the address where the line gets long. */
function nameAddress(
  display: string,
  address: string,
  { encoded, column }: { encoded: boolean; column: number },
): string {
  const phrase = encoded ? encodeWords(display, column) : `"${display.replace(/["\\]/g, '\\$&')}"`;
  const lastFold = phrase.lastIndexOf('\n');
  const length = (lastFold < 0 ? column : 0) + phrase.length - 1 - lastFold;
  return length + address.length + 3 <= preferredLine - 2
    ? `${phrase} <${address}>`
    : `${phrase}\r\n <${address}>`;
}
