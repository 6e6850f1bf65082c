import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import type { AttachmentId } from '#core/ids.ts';
import type { Attachment } from '#core/item.ts';
import type { AttachmentReader, Mail } from '#core/target.ts';
import { composeMail } from '#mail/compose.ts';
import { leaveOut, leaveOutTo } from '#mail/leaveOut.ts';
import { mailSize } from '#mail/write.ts';
import { wholeMail } from '../../test/mail/fixtures.ts';
import { archiveDomain, makeItem } from '../../test/mail/items.ts';

const sizes = [300, 70_000, 5_000];
const contents = sizes.map((size, index) => Buffer.alloc(size, `content ${index} --=_ `));
const read: AttachmentReader = async (id) => Readable.from([contents[Number(id)]]);
const attachments = contents.map(
  (content, index): Attachment => ({
    id: String(index) as AttachmentId,
    fileName: index === 1 ? 'Bauplan – 图纸.pdf' : `file ${index}.bin`,
    mimeType: 'application/pdf',
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    kind: 'document',
    status: 'available',
  }),
);
const pending: Attachment = {
  id: 'pending' as AttachmentId,
  fileName: 'later.jpg',
  mimeType: 'image/jpeg',
  kind: 'image',
  status: 'pending',
};
const item = makeItem({
  content: { type: 'document', text: 'See --=_ and ä' },
  attachments: [pending, ...attachments],
});
const composed = composeMail(item, { archiveDomain });
const address = `https://archive.corp.example/items/${item.id}`;

/** As the archive gives a mail back: small attachments among the bytes. */
async function withInside(...inside: number[]): Promise<Mail> {
  const segments = await Promise.all(
    composed.segments.map(async (segment) => {
      if (segment.kind === 'bytes' || !inside.includes(Number(segment.id))) return segment;
      const bytes = await wholeMail({ ...composed, segments: [segment] }, read);
      return { kind: 'bytes' as const, bytes };
    }),
  );
  const joined: Mail['segments'][number][] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (segment.kind === 'bytes' && last?.kind === 'bytes') {
      joined.splice(-1, 1, { kind: 'bytes', bytes: Buffer.concat([last.bytes, segment.bytes]) });
    } else joined.push(segment);
  }
  return { ...composed, segments: joined };
}

describe.each([
  ['with slots', []],
  ['with small attachments inside', [0, 2]],
  ['with every attachment inside', [0, 1, 2]],
] as const)('a mail %s', (_form, inside) => {
  test('gets a text in place of an attachment, and an independent parser reads it', async () => {
    const left = leaveOut(await withInside(...inside), item, {
      attachments: new Set(['1' as AttachmentId]),
      address,
    });
    const parsed = await PostalMime.parse(await wholeMail(left, read));
    const whole = await PostalMime.parse(await wholeMail(composed, read));
    expect(parsed.headers).toEqual(whole.headers);
    expect(parsed.text?.startsWith(whole.text?.trimEnd() ?? '?')).toBe(true);
    for (const said of ['Bauplan – 图纸.pdf', '70.0 kB (70000 bytes)', attachments[1]?.sha256, address]) {
      expect(parsed.text).toContain(said);
    }
    expect(parsed.attachments.map(({ filename }) => filename)).toEqual(['file 0.bin', 'file 2.bin']);
    for (const [index, at] of [0, 2].entries()) {
      expect(Buffer.from(parsed.attachments[index]?.content as ArrayBuffer)).toEqual(contents[at]);
    }
  });

  test('is otherwise byte for byte as it was', async () => {
    const whole = (await wholeMail(composed, read)).toString('latin1');
    const mail = await withInside(...inside);
    for (const index of [0, 1, 2]) {
      const left = leaveOut(mail, item, {
        attachments: new Set([`${index}` as AttachmentId]),
        address: undefined,
      });
      const text = (await wholeMail(left, read)).toString('latin1');
      const parts = (bytes: string): string[] => bytes.split(/(?=--=_[0-9a-f]{32})/);
      const [before, after] = [parts(whole), parts(text)];
      // The header names the boundary too: header, boundary, text, then the attachments.
      expect(after.with(index + 2, '')).toEqual(before.with(index + 2, ''));
      expect(after[index + 2]).not.toBe(before[index + 2]);
      expect(text.length).toBe(mailSize(left));
    }
  });

  test('leaves out the largest first, no more than needed', async () => {
    const mail = await withInside(...inside);
    const size = mailSize(mail);
    expect(leaveOutTo(size, mail, item, address)).toEqual({ mail, left: [] });
    expect(leaveOutTo(size - 1, mail, item, address)?.left.map(({ id }) => id)).toEqual(['1']);
    const small = leaveOutTo(8_000, mail, item, address);
    expect(small?.left.map(({ id }) => id)).toEqual(['1', '2']);
    expect(mailSize(small?.mail ?? mail)).toBeLessThanOrEqual(8_000);
    expect(leaveOutTo(500, mail, item, address)).toBeUndefined();
  });
});

test('a mail of a text alone stays as it is', () => {
  const mail = composeMail(makeItem(), { archiveDomain });
  expect(leaveOut(mail, makeItem(), { attachments: new Set(['1' as AttachmentId]), address })).toBe(mail);
  expect(leaveOutTo(100, mail, makeItem(), address)).toBeUndefined();
});
