import { createHash } from 'node:crypto';
import type { AttachmentId } from '../../src/core/ids.ts';
import type { Attachment, Item } from '../../src/core/item.ts';
import { makeItem } from '../mail/items.ts';

/** Larger than what is held in memory, so that its mail is streamed. */
export const largeContent = Buffer.alloc(1_200_000, 'large');

const attachment: Attachment = {
  id: 'large' as AttachmentId,
  fileName: 'film.mp4',
  mimeType: 'video/mp4',
  kind: 'video',
  status: 'available',
  size: largeContent.length,
  sha256: createHash('sha256').update(largeContent).digest('hex'),
};

/** The same items each time; every fiftieth has a large attachment. */
export function manyItems(count: number): readonly Item[] {
  return Array.from({ length: count }, (_, index) =>
    makeItem({
      nativeId: `many-${index}`,
      occurredAt: new Date(Date.parse('2026-03-02T09:00:00.000Z') + index * 60_000).toISOString(),
      attachments: index % 50 === 25 ? [attachment] : [],
    }),
  );
}
