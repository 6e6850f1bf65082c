import { createHash } from 'node:crypto';
import type { AttachmentId } from '#core/ids.ts';
import type { Item } from '#core/item.ts';
import { makeGroupItem, makeItem } from '../mail/items.ts';
import { contextOf, deliveryOf, placesOf, type TestArchive, testArchive } from './archive.ts';

const large = Buffer.alloc(300_000, 'large');
export const largeItem = makeItem({
  nativeId: 'large',
  content: { type: 'document' },
  attachments: [
    {
      id: 'large-1' as AttachmentId,
      fileName: 'large.bin',
      mimeType: 'application/octet-stream',
      kind: 'document',
      status: 'available',
      size: large.length,
      sha256: createHash('sha256').update(large).digest('hex'),
    },
  ],
});
export const items: readonly Item[] = [
  makeItem({ nativeId: 'one', content: { type: 'text', text: 'The first contract' } }),
  makeGroupItem('Project Falcon', { nativeId: 'two', content: { type: 'text', text: '会议 '.repeat(300) } }),
  makeItem({ nativeId: 'three', content: { type: 'text', text: 'To be destroyed' } }),
  largeItem,
];

/**
 * An archive with three packs: four items for Alice; three of them for Bob too, later; one in the quarantine. The third item is the
 * one to destroy.
 */
export async function filledArchive(): Promise<TestArchive> {
  const test = await testArchive();
  const places = await placesOf(test.archive, 'alice@corp.example', 'bob@corp.example');
  const context = contextOf('run-1', { 'large-1': large });
  await test.archive.deliver(
    items.map((item) => deliveryOf(item, places.slice(0, 1))),
    context,
  );
  await test.archive.deliver(
    items.slice(1).map((item) => ({ ...deliveryOf(item, places), mail: null })),
    contextOf('run-2'),
  );
  const quarantined = await placesOf(test.archive, test.archive.quarantine.address);
  const quarantine = { reason: 'nobody-maps', detail: 'outsiders only' } as const;
  const stranger = makeItem({ nativeId: 'stranger' });
  await test.archive.deliver(
    [
      deliveryOf(
        stranger,
        quarantined.map((place) => ({ ...place, quarantine })),
      ),
    ],
    context,
  );
  return test;
}
