import type { Item } from '#core/item.ts';
import { contentText } from '#mail/bodies/content.ts';
import { blocks, quotedBlock } from '#mail/bodies/quote.ts';

export function lateMediaBody(item: Item): string {
  const files = item.attachments.length === 1 ? 'A file' : 'Files';
  return blocks(
    `${files} of an earlier message of this conversation came in later.`,
    quotedBlock(item),
    contentText(item.content),
  );
}
