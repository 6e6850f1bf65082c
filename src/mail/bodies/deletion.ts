import type { Item } from '#core/item.ts';
import { itemParticipants } from '#core/item.ts';
import { blocks, quotedBlock } from '#mail/bodies/quote.ts';
import { oneLine } from '#mail/headerText.ts';
import { actorOf, personName } from '#mail/person.ts';

const scopes = {
  everyone: ' for everyone',
  me: ' for themselves only',
  admin: ' as an administrator of the group',
  unknown: '',
} as const;

export function deletionBody(item: Item): string {
  const scope = scopes[item.deletion?.scope ?? 'unknown'];
  return blocks(`${deletedBy(item)} deleted a message${scope}.`, original(item), quotedBlock(item));
}

/** WeChat's word; WhatsApp once had it too. */
export function recallBody(item: Item): string {
  return blocks(`${deletedBy(item)} recalled a message.`, original(item), quotedBlock(item));
}

function deletedBy(item: Item): string {
  const by = item.deletion?.by;
  if (by === undefined) return actorOf(item);
  const person = itemParticipants(item).find(({ nativeId, phone }) => nativeId === by || phone === by);
  return person === undefined ? oneLine(by, 100) || actorOf(item) : personName(person);
}

function original(item: Item): string {
  return item.deletion?.originalAvailable === true
    ? 'The original message stays in the archive, earlier in this conversation.'
    : 'The original message was not captured before it was taken back.';
}
