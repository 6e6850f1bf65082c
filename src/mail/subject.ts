import type { Account, Item, ItemKind } from '#core/item.ts';
import { itemParticipants } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import { groupName } from '#mail/address.ts';
import { textField } from '#mail/headerField.ts';
import { cutPoints, headerTextLimit, oneLine } from '#mail/headerText.ts';
import { personName, platformName } from '#mail/person.ts';

/**
 * What happened, before the subject of everything that is not a message. In brackets, because clients that thread by
 * subject leave such a beginning out of the comparison (RFC 5256 section 2.1, `subj-blob`), unlike any other word.
 */
const marks: Record<ItemKind, string> = {
  message: '',
  edit: '[Edited] ',
  deletion: '[Deleted] ',
  recall: '[Recalled] ',
  reaction: '[Reaction] ',
  receipt: '[Receipt] ',
  call: '[Call] ',
  membership: '[Members] ',
  'group-change': '[Group] ',
  consent: '[Consent] ',
  identity: '[Identity] ',
  'late-media': '[Late media] ',
  system: '[Notice] ',
  gap: '[Gap] ',
};

function markOf(item: Item): string {
  return item.kind === 'call' && item.call?.outcome === 'missed' ? '[Missed call] ' : marks[item.kind];
}

/**
 * Group title, or the other party: the outsiders; among registered users the one who is not the capturing account
 * (where the mail goes to that account alone), else all of them in the order of their native ids, so that both sides
 * read the same.
 */
export function conversationName(item: Item): string {
  const { conversation, account } = item;
  if (conversation.type !== 'direct') return groupName(conversation.title);
  const all = itemParticipants(item);
  const outsiders = all.filter((participant) => !participant.internal);
  let parties: readonly Participant[] = outsiders;
  if (outsiders.length === 0) {
    const others = all.filter((participant) => participant.email !== account.userEmail);
    parties = item.audience === 'account' && others.length > 0 ? others : all;
  }
  const names = [...parties]
    .sort((one, other) => (one.nativeId < other.nativeId ? -1 : 1))
    .map((participant) => personName(participant));
  const name =
    names.length > 0 ? names.join(', ') : oneLine(conversation.title ?? '') || accountName(account);
  return cutPoints(name, headerTextLimit);
}

/** What concerns an account as a whole (a gap) bears the name of its user. */
function accountName({ displayName, userEmail, phone, id }: Account): string {
  const names = [displayName, userEmail, phone, id].map((name) => oneLine(name ?? ''));
  return names.find((name) => name !== '') ?? 'conversation';
}

/** The subject as a reader sees it, e.g. `[Missed call] WhatsApp: Bob Li (+44 7700 900123)`. */
export function subjectOf(item: Item): string {
  return `${markOf(item)}${platformName(item)}: ${conversationName(item)}`;
}

/**
 * `Subject`, the same for every message of a conversation; with a mark, also `Thread-Topic`, by which Outlook and
 * Exchange group.
 */
export function subjectFields(item: Item): string {
  const mark = markOf(item);
  const platform = `${platformName(item)}: `;
  const name = conversationName(item);
  const subject = textField('Subject', mark + platform, name);
  return mark === '' ? subject : subject + textField('Thread-Topic', platform, name);
}
