import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import PostalMime, { type Address } from 'postal-mime';
import { describe, expect, test } from 'vitest';
import type { AttachmentId } from '#core/ids.ts';
import type { Attachment, Item } from '#core/item.ts';
import { composeMail } from '#mail/compose.ts';
import { safeFileName } from '#mail/fileName.ts';
import { oneLine } from '#mail/headerText.ts';
import { parseMail } from '#mail/parse.ts';
import { mailSize } from '#mail/write.ts';
import { wholeMail } from '../../test/mail/fixtures.ts';
import { alice, archiveDomain, bob, makeGroupItem, makeItem } from '../../test/mail/items.ts';
import { anyText, anyUnits } from '../../test/mail/text.ts';

/** What mail makes of a text: well-formed, no NUL, every line break one `\n`. */
const mailForm = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/\r\n|\r/g, '\n');

/** The parser leaves the line ends of base64 parts as they are in mail. */
const lines = (text: string | undefined): string | undefined => text?.replaceAll('\r\n', '\n');

const bytesOf = (item: Item, contents: readonly Uint8Array[] = []): Promise<Buffer> =>
  wholeMail(composeMail(item, { archiveDomain }), async (id) => Readable.from([contents[Number(id)]]));

const attach = (fileName: string, content: Uint8Array, index = 0): Attachment => ({
  id: String(index) as AttachmentId,
  fileName: fileName || '_',
  mimeType: 'application/x-test',
  size: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
  kind: 'document',
  status: 'available',
});

const flat = (addresses: readonly Address[] | undefined): { name: string; address: string }[] =>
  (addresses ?? []).flatMap((entry) =>
    (entry.group ?? [entry]).map(({ name, address }) => ({ name, address: address ?? '' })),
  );

/** The header of a mail, its fields' names only. */
const fieldNames = (mail: Buffer): string[] =>
  mail
    .toString('latin1')
    .split('\r\n\r\n')[0]
    ?.match(/^[^\s:]+(?=:)/gm) ?? [];

describe('an independent parser reads what was written', () => {
  test('texts of any characters', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const mail = await bytesOf(makeItem({ content: { type: 'text', text } }));
        const read = await PostalMime.parse(mail);
        expect(lines(read.text)).toBe(`${mailForm(text)}\n`);
        expect(parseMail(mail).text).toBe(`${mailForm(text)}\n`);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['ASCII in one line', 'x'.repeat(65_536)],
    ['ASCII in lines', 'word '.repeat(13_107)],
    ['Chinese', '我们明天见'.repeat(13_107)],
    ['joined emoji', '👩‍👩‍👧‍👦'.repeat(5_957)],
    ['right-to-left with controls', '\u202eשלום\u202c '.repeat(9_362)],
    ['equals signs', '='.repeat(65_536)],
  ])('a text of 65,536 characters: %s', async (_name, text) => {
    const mail = await bytesOf(makeItem({ content: { type: 'text', text } }));
    // Not toBe: a failure would print all of it.
    expect(lines((await PostalMime.parse(mail)).text) === `${text}\n`).toBe(true);
    expect(
      Math.max(
        ...mail
          .toString('latin1')
          .split('\r\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(998);
  });

  test('subjects from any group title', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (title) => {
        const mail = await bytesOf(makeGroupItem(title));
        const expected = `WhatsApp: ${oneLine(title) || 'Group without a name'}`;
        expect((await PostalMime.parse(mail)).subject).toBe(expected);
        expect(parseMail(mail).subject).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('senders and recipients from any names', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (one, other) => {
        const item = makeItem({
          sender: { ...bob, displayName: one },
          recipients: [
            { ...alice, displayName: other },
            { ...bob, nativeId: 'x', idType: 'lid', displayName: one },
          ],
        });
        const mail = await bytesOf(item);
        const shown = (name: string, phone: string): string => {
          const line = oneLine(name, 100);
          return line === '' ? phone : `${line} (${phone})`;
        };
        const from = { name: shown(one, '+44 7700 900123'), address: '447700900123@whatsapp.invalid' };
        const to = [{ name: shown(other, '+44 7700 900101'), address: 'alice@corp.example' }, from];
        const read = await PostalMime.parse(mail);
        expect(flat(read.from === undefined ? [] : [read.from])).toEqual([from]);
        expect(flat(read.to)).toEqual(to);
        expect(parseMail(mail)).toMatchObject({ from: [from], to });
      }),
      { numRuns: 300 },
    );
  });

  test('attachments of any names and contents', async () => {
    const files = fc.array(fc.tuple(anyText, fc.uint8Array({ maxLength: 300 })), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(anyText, files, async (text, named) => {
        const contents = named.map(([, content]) => content);
        const item = makeItem({
          content: { type: 'document', text },
          attachments: named.map(([name, content], index) => attach(name, content, index)),
        });
        const mail = await bytesOf(item, contents);
        expect(mail.length).toBe(mailSize(composeMail(item, { archiveDomain })));
        const expected = named.map(([name, content]) => ({
          name: safeFileName(name || '_'),
          content: Buffer.from(content).toString('hex'),
        }));
        const read = await PostalMime.parse(mail);
        expect(
          read.attachments.map(({ filename, content }) => ({
            name: filename,
            content: Buffer.from(content as ArrayBuffer).toString('hex'),
          })),
        ).toEqual(expected);
        expect(
          parseMail(mail).attachments.map(({ fileName, content }) => ({
            name: fileName,
            content: content.toString('hex'),
          })),
        ).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  test('no field from outside adds a header, a recipient or a part', async () => {
    const plain = fieldNames(
      await bytesOf(makeGroupItem('Title', { attachments: [attach('a', Buffer.alloc(3))] }), [
        Buffer.alloc(3),
      ]),
    );
    await fc.assert(
      fc.asyncProperty(fc.tuple(anyText, anyText, anyText, anyText, anyText), async ([a, b, c, d, e]) => {
        const item = makeItem({
          nativeId: a || 'a',
          tenant: b,
          conversation: { id: c || 'c', type: 'group', title: d },
          sender: { ...bob, displayName: e, nativeId: a || 'a', organisation: b },
          recipients: [{ ...alice, displayName: b, email: `${c}@corp.example` }],
          content: { type: 'text', text: e },
          attachments: [attach(d, Buffer.alloc(3))],
          refers: [{ relation: 'replyTo', nativeId: a, quotedText: b }],
        });
        const mail = await bytesOf(item, [Buffer.alloc(3)]);
        expect(fieldNames(mail)).toEqual(plain);
        expect(mail.toString('latin1')).toMatch(/^[\r\n\t -~]*$/);
        expect(mail.toString('latin1').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const read = await PostalMime.parse(mail);
        expect(read.to).toHaveLength(2);
        expect(read.attachments).toHaveLength(1);
        expect(
          Math.max(
            ...mail
              .toString('latin1')
              .split('\r\n')
              .map((line) => line.length),
          ),
        ).toBeLessThanOrEqual(998);
      }),
      { numRuns: 300 },
    );
  });

  test('the same item gives the same bytes', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        const item = makeItem({ content: { type: 'text', text } });
        const copy = JSON.parse(JSON.stringify(item)) as Item;
        expect(composeMail(copy, { archiveDomain })).toEqual(composeMail(item, { archiveDomain }));
      }),
    );
  });
});
