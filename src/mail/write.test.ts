import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import type { Attachment } from '#core/item.ts';
import { composeMail } from '#mail/compose.ts';
import { mailSize } from '#mail/write.ts';
import { wholeMail } from '../../test/mail/fixtures.ts';
import { archiveDomain, makeItem } from '../../test/mail/items.ts';

const photo = {
  id: 'photo',
  fileName: 'photo.jpg',
  mimeType: 'image/jpeg',
  size: 5,
  // Of "12345".
  sha256: '5994471abb01112afcc18159f6cc74b4f511b99806da59b3caf5a9c173cacfc5',
  kind: 'image',
  status: 'available',
} as Attachment;
const mail = composeMail(makeItem({ attachments: [photo] }), { archiveDomain });

test('the content fills its slot, and the size was known before', async () => {
  const bytes = await wholeMail(mail, async () => Readable.from([Buffer.from('12'), Buffer.from('345')]));
  expect(bytes.toString()).toContain('\r\n\r\nMTIzNDU=\r\n--=_');
  expect(bytes.length).toBe(mailSize(mail));
});

test.each(['1234', '12346', '123456'])('another content (%s) is refused', async (content) => {
  const writing = wholeMail(mail, async () => Readable.from([Buffer.from(content)]));
  await expect(writing).rejects.toSatisfy((error) => isFailure(error, 'blob-broken'));
});
