import type { Item } from '#core/item.ts';
import { blocks, quote } from '#mail/bodies/quote.ts';
import { personName } from '#mail/person.ts';

const sentences = {
  agreed: 'agreed that this conversation is archived.',
  refused: 'refused that this conversation is archived.',
  default: 'gave no answer on archiving; the rule of the service for that case applies.',
  informed: 'was informed that this conversation is archived.',
} as const;

export function consentBody(item: Item): string {
  const { state = 'default', text } = item.consent ?? {};
  const who = item.sender === undefined ? 'The other party' : personName(item.sender);
  return blocks(`${who} ${sentences[state]}`, text === undefined ? '' : quote(text));
}
