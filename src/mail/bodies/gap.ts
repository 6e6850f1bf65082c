import type { Item } from '#core/item.ts';
import { blocks } from '#mail/bodies/quote.ts';
import { oneLine } from '#mail/headerText.ts';
import { readableTime } from '#mail/time.ts';

export function gapBody(item: Item): string {
  const { from, until, reason } = item.gap ?? {};
  const lines = [
    ...(from === undefined ? [] : [`From: ${readableTime(from)}`]),
    ...(until === undefined ? [] : [`Until: ${readableTime(until)}`]),
    `Reason: ${oneLine(reason ?? '', 1_000) || 'not known'}`,
  ];
  return blocks('Messages may be missing here: they could not be captured.', lines.join('\n'));
}
