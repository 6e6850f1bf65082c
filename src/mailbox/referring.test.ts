import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ItemDraft } from '#core/item.ts';
import { makeItem } from '../../test/mail/items.ts';
import {
  contextOf,
  deliveryOf,
  placesOf,
  type TestArchive,
  testArchive,
} from '../../test/mailbox/archive.ts';

let test: TestArchive;
beforeAll(async () => {
  test = await testArchive();
});
afterAll(() => test.close());

const text = (words: string): Pick<ItemDraft, 'content'> => ({ content: { type: 'text', text: words } });

it('finds what refers to an item behind hundreds of events of its conversation, quarantined ones left out', async () => {
  const [alice, quarantine] = await placesOf(
    test.archive,
    'alice@corp.example',
    test.archive.quarantine.address,
  );
  if (alice === undefined || quarantine === undefined) throw new Error('no places');
  const said = makeItem({ nativeId: 'said', ...text('meet at nine') });
  const other = makeItem({ nativeId: 'other', ...text('something else') });
  const at = (index: number): string => new Date(Date.UTC(2026, 1, 1) + index * 60_000).toISOString();
  const edits = Array.from({ length: 300 }, (_, index) =>
    makeItem({
      nativeId: `edit-${index}`,
      kind: 'edit',
      edit: { version: 1 },
      occurredAt: at(index),
      refers: [{ relation: 'edits', itemId: other.id }],
      ...text(`version ${index}`),
    }),
  );
  const answer = makeItem({
    nativeId: 'answer',
    occurredAt: at(1),
    refers: [{ relation: 'replyTo', itemId: said.id }],
    ...text('fine'),
  });
  const late = makeItem({
    nativeId: 'late',
    kind: 'edit',
    edit: { version: 1 },
    occurredAt: at(400),
    refers: [{ relation: 'edits', itemId: said.id, nativeId: 'said' }],
    ...text('meet at ten'),
  });
  const byNativeId = makeItem({
    nativeId: 'gone',
    kind: 'deletion',
    occurredAt: at(401),
    refers: [{ relation: 'deletes', nativeId: 'said' }],
    deletion: { scope: 'everyone', originalAvailable: true },
  });
  const elsewhere = makeItem({
    nativeId: 'elsewhere',
    kind: 'deletion',
    occurredAt: at(402),
    conversation: { ...said.conversation, id: 'another' },
    refers: [{ relation: 'deletes', nativeId: 'said' }],
    deletion: { scope: 'everyone', originalAvailable: true },
  });
  const waiting = makeItem({
    nativeId: 'waiting',
    kind: 'edit',
    edit: { version: 1 },
    occurredAt: at(403),
    refers: [{ relation: 'edits', itemId: said.id }],
    ...text('meet at eleven'),
  });
  await test.archive.deliver(
    [said, other, ...edits, answer, late, byNativeId, elsewhere].map((item) => deliveryOf(item, [alice])),
    contextOf('run-1'),
  );
  const waits = { ...quarantine, quarantine: { reason: 'nobody-maps', detail: '' } as const };
  await test.archive.deliver([deliveryOf(waiting, [waits])], contextOf('run-1'));
  expect(await test.archive.referringTo(said)).toEqual([late.id, byNativeId.id, answer.id]);
  expect(await test.archive.referringTo(other)).toEqual(edits.map(({ id }) => id));
  expect(await test.archive.referringTo(late)).toEqual([]);
});
