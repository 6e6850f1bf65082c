import type { Item } from '#core/item.ts';
import { blocks, quotedBlock } from '#mail/bodies/quote.ts';
import { oneLine } from '#mail/headerText.ts';
import { actorOf } from '#mail/person.ts';

export function reactionBody(item: Item): string {
  const emoji = oneLine(item.reaction?.emoji ?? '');
  const quoted = quotedBlock(item);
  const message = quoted === '' ? 'a message.' : 'this message:';
  const sentence =
    item.reaction?.removed === true
      ? `${`took back the reaction ${emoji}`.trimEnd()} to ${message}`
      : `reacted with ${emoji || 'an unknown sign'} to ${message}`;
  return blocks(`${actorOf(item)} ${sentence}`, quoted);
}
