import type { Item } from '#core/item.ts';
import { blocks, quotedBlock } from '#mail/bodies/quote.ts';
import { personName } from '#mail/person.ts';
import { readableTime } from '#mail/time.ts';

const words = { delivered: 'Delivered to', read: 'Read by', played: 'Played by' } as const;

export function receiptBody(item: Item): string {
  const lines = (item.receipts ?? []).map(
    ({ participant, action, at }) => `${words[action]} ${personName(participant)}: ${readableTime(at)}`,
  );
  return blocks(lines.join('\n') || 'A receipt without details.', quotedBlock(item));
}
