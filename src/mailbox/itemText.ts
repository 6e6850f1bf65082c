import type { Item } from '#core/item.ts';
import { eventText } from '#mail/bodies/body.ts';

/**
 * What is searchable of an item alone: what was said or happened, what it quotes, names of files. People and titles, which many items
 * share, are `sharedTexts.ts`'s.
 */
export function itemText(item: Item): string {
  const body = eventText(item);
  const lines = [body, ...item.attachments.map((attachment) => attachment.fileName)];
  for (const { quotedText } of item.refers ?? []) {
    if (quotedText !== undefined && !body.includes(quotedText)) lines.push(quotedText);
  }
  return lines.join('\n');
}
