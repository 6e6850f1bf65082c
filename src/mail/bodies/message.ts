import type { Item } from '#core/item.ts';
import { contentText } from '#mail/bodies/content.ts';
import { blocks, quotedBlock } from '#mail/bodies/quote.ts';

/** The message itself; a reply begins with what it answers. */
export function messageBody(item: Item): string {
  const text = contentText(item.content);
  return item.refers === undefined ? text : blocks(quotedBlock(item), text);
}
