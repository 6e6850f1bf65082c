import { expect, test } from 'vitest';
import type { ItemId } from '#core/ids.ts';
import type { Reference } from '#core/item.ts';
import { composeMail } from '#mail/compose.ts';
import { conversationRootId, messageIdOf } from '#mail/messageId.ts';
import { parseMail } from '#mail/parse.ts';
import type { ThreadContext } from '#mail/thread.ts';
import { wholeMail } from '../../test/mail/fixtures.ts';
import { archiveDomain, makeItem } from '../../test/mail/items.ts';

const original = makeItem({ nativeId: 'original' });
const other = makeItem({ nativeId: 'other' });
const root = conversationRootId(original, archiveDomain);
const idOf = (id: ItemId): string => messageIdOf(id, archiveDomain, 'whatsapp');

async function thread(refers: readonly Reference[], references?: ThreadContext) {
  const item = makeItem({ nativeId: 'later', refers });
  const context = references === undefined ? { archiveDomain } : { archiveDomain, references };
  const mail = parseMail(await wholeMail(composeMail(item, context)));
  return { references: mail.references, inReplyTo: mail.inReplyTo };
}

test('what refers to nothing hangs on the root', async () => {
  expect(await thread([])).toEqual({ references: [root], inReplyTo: root });
});

test('what refers to an item hangs on it, under the root', async () => {
  const refers = [{ relation: 'edits', itemId: original.id } as const];
  expect(await thread(refers)).toEqual({
    references: [root, idOf(original.id)],
    inReplyTo: idOf(original.id),
  });
});

test('several are all named, each once', async () => {
  const refers = [original, other, original].map(
    ({ id }) => ({ relation: 'receiptOf', itemId: id }) as const,
  );
  expect((await thread(refers)).references).toEqual([root, idOf(original.id), idOf(other.id)]);
});

test('a native id is looked up where the archive knows it', async () => {
  const refers = [{ relation: 'replyTo', nativeId: 'original' } as const];
  expect((await thread(refers)).inReplyTo).toBe(root);
  expect((await thread(refers, new Map([['original', original.id]]))).inReplyTo).toBe(idOf(original.id));
});

test('the original of a forwarded message stays out: it is of another conversation', async () => {
  expect((await thread([{ relation: 'forwardOf', itemId: original.id }])).references).toEqual([root]);
});
