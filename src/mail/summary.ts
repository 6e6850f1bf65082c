import type { Item } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import { groupName, namedRecipients, recipientsOf } from '#mail/address.ts';
import { eventText } from '#mail/bodies/body.ts';
import { oneLine } from '#mail/headerText.ts';
import { notesOf } from '#mail/notes.ts';
import { personName, platformName } from '#mail/person.ts';
import { phoneForms } from '#mail/phone.ts';
import { subjectOf } from '#mail/subject.ts';

/** Longest preview, in characters (UTF-16 units). */
export const previewLimit = 200;

/** What lists show of an item. No field has NUL or lone surrogates: PostgreSQL takes neither. */
export interface Listed {
  readonly subject: string;
  /** The sender's name and number; the platform's name where nobody sent it. */
  readonly from: string;
  /** The beginning of what was said, one line, at most `previewLimit` characters. */
  readonly preview: string;
}

/** What lists show of an item, and what a search should find. */
export interface Summary extends Listed {
  /** The group, then the recipients, in one line. */
  readonly to: string;
  /** Everything that a search should find: text, names, addresses, numbers in all forms, titles, file names. */
  readonly text: string;
}

/** The item as a list shows it; pure. */
export function listItem(item: Item): Listed {
  const body = eventText(item);
  return {
    subject: subjectOf(item),
    from: item.sender === undefined ? platformName(item) : personName(item.sender),
    preview: previewOf(body.trim() === '' ? notesOf(item).join(' ') : body),
  };
}

/** The item as the index sees it; pure. */
export function summarise(item: Item): Summary {
  const recipients = recipientsOf(item);
  const named = namedRecipients(recipients);
  return {
    ...listItem(item),
    to: recipientNames(item, named, recipients.length - named.length),
    text: storable(searchText(item, eventText(item), named)),
  };
}

function recipientNames(item: Item, named: readonly Participant[], unnamed: number): string {
  const names = named.map(personName);
  if (item.conversation.type !== 'direct') names.unshift(groupName(item.conversation.title));
  if (unnamed > 0) names.push(`${unnamed} more members`);
  return names.join(', ');
}

function searchText(item: Item, body: string, named: readonly Participant[]): string {
  const lines = [body];
  if (item.conversation.title !== undefined) lines.push(item.conversation.title);
  for (const { fileName } of item.attachments) lines.push(fileName);
  for (const reference of item.refers ?? []) {
    if (reference.quotedText !== undefined && !body.includes(reference.quotedText))
      lines.push(reference.quotedText);
  }
  const people = item.sender === undefined ? named : [item.sender, ...named];
  for (const person of people) lines.push(searchNames(person));
  return lines.join('\n');
}

function searchNames({ displayName, email, phone, organisation, nativeId }: Participant): string {
  const words = [displayName, email, organisation, ...(phone === undefined ? [nativeId] : phoneForms(phone))];
  return words.filter((word) => word !== undefined && word !== '').join(' ');
}

function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}

/** One line; halves of characters that the cuts leave are dropped. */
function previewOf(text: string): string {
  const line = oneLine(text.slice(0, 4 * previewLimit), previewLimit);
  return line.slice(0, previewLimit).replace(/[\ud800-\udbff]$/, '');
}
