import type { Item } from '#core/item.ts';
import { contentText } from '#mail/bodies/content.ts';
import { blocks, quotedBlock } from '#mail/bodies/quote.ts';
import { platformName } from '#mail/person.ts';

export function systemBody(item: Item): string {
  return blocks(
    `Notice of ${platformName(item)}:`,
    quotedBlock(item),
    contentText(item.content) || '(no text)',
  );
}
