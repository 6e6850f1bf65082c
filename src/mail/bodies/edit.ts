import type { Item } from '#core/item.ts';
import { contentText } from '#mail/bodies/content.ts';
import { blocks, quote } from '#mail/bodies/quote.ts';
import { actorOf } from '#mail/person.ts';

export function editBody(item: Item): string {
  const version = item.edit?.version ?? 1;
  const again = version > 1 ? ` (edit ${version})` : '';
  const previous = item.edit?.previousText;
  return blocks(
    `${actorOf(item)} edited a message${again}.`,
    'New text:',
    contentText(item.content) || '(no text)',
    ...(previous === undefined
      ? ['The capture did not give the text before the edit.']
      : ['Text before the edit:', quote(previous)]),
  );
}
