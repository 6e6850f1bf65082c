import { expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { itemIdBytes } from '#core/ids.ts';
import { composeMail } from '#mail/compose.ts';
import { conversationRootId, messageIdOf } from '#mail/messageId.ts';
import { archiveDomain, makeItem } from '../../test/mail/items.ts';

const item = makeItem();
const hex = itemIdBytes(item.id).toString('hex');

test('the id is the hex of the item id, so that servers without regard to case tell items apart', () => {
  expect(messageIdOf(item.id, archiveDomain, 'whatsapp')).toBe(`<wa.${hex}@archive.corp.example>`);
  expect(messageIdOf(item.id, 'Archive.Corp.EXAMPLE', 'wechat')).toBe(`<wc.${hex}@archive.corp.example>`);
});

test('the root is the same for every item of a conversation, and another for another', () => {
  const root = conversationRootId(item, archiveDomain);
  expect(root).toMatch(/^<wa\.conv\.[0-9a-f]{32}@archive\.corp\.example>$/);
  expect(conversationRootId(makeItem({ nativeId: 'other', kind: 'message' }), archiveDomain)).toBe(root);
  for (const over of [
    { tenant: 'corp-2' },
    { service: 'wechat' as const },
    { conversation: { id: 'other', type: 'direct' as const } },
  ]) {
    expect(conversationRootId(makeItem(over), archiveDomain)).not.toBe(root);
  }
});

test.each([
  '',
  'localhost',
  'a b.example',
  'x.example>\r\nBcc: a@b.example',
  '-a.example',
  'bücher.example',
  '.example',
])('the archive domain %j is refused', (domain) => {
  expect(() => composeMail(item, { archiveDomain: domain })).toThrow(
    expect.toSatisfy((error) => isFailure(error, 'config-invalid')),
  );
});
