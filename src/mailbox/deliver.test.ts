import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AttachmentId, RunId } from '#core/ids.ts';
import type { Item } from '#core/item.ts';
import { hash } from 'node:crypto';
import { bytesOf, contextOf, deliveryOf, placesOf, type TestArchive, testArchive } from '../../test/mailbox/archive.ts';
import { makeItem } from '../../test/mail/items.ts';
import { wholeMail } from '../../test/mail/fixtures.ts';

let test: TestArchive;
beforeAll(async () => {
  test = await testArchive();
});
afterAll(() => test.close());

describe('deliver', () => {
  it('puts items into mailboxes and gives their exact bytes back', async () => {
    const { archive } = test;
    const places = await placesOf(archive, 'Alice@Corp.example', 'bob@corp.example');
    const items = Array.from({ length: 5 }, (_, index) => makeItem({ nativeId: `exact-${index}`, content: { type: 'text', text: `Offer ${index}` } }));
    const deliveries = items.map((item) => deliveryOf(item, places));
    const receipts = await archive.deliver(deliveries, contextOf('run-1'));
    expect(receipts.map(({ itemId }) => itemId)).toEqual(items.flatMap(({ id }) => [id, id]));
    expect(receipts.every(({ run }) => run === 'run-1')).toBe(true);
    for (const { item, mail } of deliveries) {
      expect(await archive.readItem(item.id)).toEqual(item);
      if (mail !== null) expect(await bytesOf(await archive.openMail(item.id))).toEqual(await wholeMail(mail));
    }
    const page = await archive.listEntries((await archive.requireMailbox('alice@corp.example')).id);
    expect(page.entries.map(({ uid, subject, destroyed }) => [uid, typeof subject, destroyed])).toEqual(
      ['1', '2', '3', '4', '5'].map((uid) => [uid, 'string', false]),
    );
  });
});
