import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Item, itemIdOf } from '#core/item.ts';
import { parseItem } from '#core/parseItem.ts';
import { convertDelivery } from '#sources/telemessage/convert.ts';
import { type DeliveryLimits, deliveryLimits } from '#sources/telemessage/limits.ts';
import { captureMail } from '#sources/telemessage/mail.ts';
import { splitMail } from '#sources/telemessage/skeleton.ts';
import { chatMail } from '../../../test/support/telemessage/deliver.ts';

const folder = path.resolve(import.meta.dirname, '../../../fixtures/telemessage/delivered');
const now = new Date('2026-03-05T06:00:00.000Z');

/** Captures, converts, and reads the contents; the first event is that of the mail. */
async function taken(mail: Buffer | string, limits: Partial<DeliveryLimits> = {}) {
  const captured = await captureMail(Buffer.from(mail), {
    service: 'whatsapp',
    delivery: { by: 'smtp', from: 'capture@capture.example', to: ['alice@corp.example'] },
    now,
    limits: { ...deliveryLimits, ...limits },
  });
  const drafts = captured.map(({ native }) => convertDelivery(native));
  for (const draft of drafts) {
    const completed = { nativeId: '', ...draft, direction: 'in' } satisfies Omit<Item, 'id'>;
    parseItem({ ...completed, id: itemIdOf(completed) });
  }
  const [first] = captured;
  const contents = await Promise.all(
    (first?.attachments ?? []).map(async ({ open }) => buffer(await open())),
  );
  const [draft] = drafts;
  if (draft === undefined) throw new Error('no event');
  for (const [index, attachment] of draft.attachments.entries())
    expect(attachment.sha256).toBe(sha256(contents[index] ?? Buffer.alloc(0)));
  return { draft, drafts, contents, keys: captured.map(({ key }) => key) };
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** A mail with one attachment, its body as it is given. */
function mailWith(headers: string, body: string | Buffer): Buffer {
  const start = [
    'Message-ID: <a@capture.example>',
    'From: +447700900123',
    'To: Alice Chen <alice@corp.example>',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    '',
    'Look:',
    '--b',
    headers,
    '',
    '',
  ].join('\r\n');
  return Buffer.concat([Buffer.from(start), Buffer.from(body), Buffer.from('\r\n--b--\r\n')]);
}

const file = 'Content-Disposition: attachment; filename=a.bin\r\nContent-Type: application/octet-stream';

describe('attachments are exactly what was sent', () => {
  test('whatever bytes, in base64 of any line length', async () => {
    const property = fc.asyncProperty(
      fc.uint8Array({ maxLength: 4_000 }),
      fc.integer({ min: 1, max: 90 }),
      async (sent, length) => {
        const lines = (
          Buffer.from(sent)
            .toString('base64')
            .match(new RegExp(`.{1,${length}}`, 'g')) ?? []
        ).join('\r\n');
        const mail = mailWith(`${file}\r\nContent-Transfer-Encoding: base64`, lines);
        const { contents } = await taken(mail);
        expect(contents).toEqual([Buffer.from(sent)]);
      },
    );
    await fc.assert(property, { numRuns: 60, seed: 20_260_302 });
  });

  test('across the parts in which large ones are read', async () => {
    const sent = Buffer.alloc(3 * 2 ** 20 + 1, 'harbour');
    const lines = (sent.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n');
    const { contents } = await taken(mailWith(`${file}\r\nContent-Transfer-Encoding: base64`, lines));
    expect(contents[0]?.equals(sent)).toBe(true);
  });

  test('calendars and texts keep their line ends and letters', async () => {
    const calendar = Buffer.from('BEGIN:VCALENDAR\r\nSUMMARY:M\xe4rz\r\nEND:VCALENDAR\r\n\r\n', 'latin1');
    const type = 'Content-Type: text/calendar; charset=iso-8859-1; name=a.ics';
    const { contents, draft } = await taken(mailWith(type, calendar));
    expect(contents).toEqual([calendar]);
    expect(draft.attachments[0]).toMatchObject({
      fileName: 'a.ics',
      mimeType: 'text/calendar',
      kind: 'document',
    });
  });

  test('quoted-printable is decoded', async () => {
    const { contents } = await taken(
      mailWith(`${file}\r\nContent-Transfer-Encoding: quoted-printable`, 'a=3Db=00=FF=\r\nc =zz'),
    );
    expect(contents).toEqual([Buffer.from('a=b\0\xffc =zz', 'latin1')]);
  });

  test('base64 that is broken stays as it came, and the item says so', async () => {
    for (const broken of ['AAAA!AAA', 'AAAAA', 'AA==AAAA', 'AAA===']) {
      const { contents, draft } = await taken(
        mailWith(`${file}\r\nContent-Transfer-Encoding: base64`, broken),
      );
      expect(contents).toEqual([Buffer.from(broken)]);
      expect(draft.content?.structured).toMatchObject({ undecoded: ['a.bin'] });
    }
  });

  test('their type is what the first bytes say, else what the mail says, else what the name says', async () => {
    const typed = async (type: string, name: string, content: string) =>
      (
        await taken(mailWith(`Content-Type: ${type}; name=${name}`, Buffer.from(content, 'latin1')))
      ).draft.attachments.map(({ mimeType, kind }) => [mimeType, kind])[0];
    expect(await typed('application/octet-stream', 'a', '\xff\xd8\xff\xe0')).toEqual(['image/jpeg', 'image']);
    expect(await typed('audio/mp4', 'a.mp4', '\0\0\0 ftypisom')).toEqual(['audio/mp4', 'audio']);
    expect(await typed('audio/ogg', 'a', 'OggS')).toEqual(['audio/ogg', 'voice']);
    expect(await typed('text/vcard', 'a', 'x')).toEqual(['text/vcard', 'contact']);
    expect(await typed('application/octet-stream', 'a.pdf', 'x')).toEqual(['application/pdf', 'document']);
    expect(await typed('not a type', 'a', 'x')).toEqual(['application/octet-stream', 'document']);
  });

  test('a name in RFC 2231, one that is missing, and one that leads elsewhere', async () => {
    const named = async (parameters: string) =>
      (await taken(mailWith(`Content-Type: image/png${parameters}`, 'x'))).draft.attachments[0]?.fileName;
    expect(await named("; name*=utf-8''M%C3%A4rz.png")).toBe('März.png');
    expect(await named('')).toBe('attachment-1');
    expect(await named('; name="../../a.png"')).toBe('../../a.png');
  });
});

describe('nothing of a mail is in neither half', () => {
  test('the halves put together are the mail, whatever is changed in it', async () => {
    const names = await readdir(folder);
    const seeds = await Promise.all(names.map((name) => readFile(path.join(folder, name))));
    const property = fc.property(
      fc.constantFrom(...seeds),
      fc.array(
        fc.tuple(fc.nat(2_000), fc.constantFrom('\r\n', '\n', '\n\n', '--', '--b', ';', '', '--=_part_7')),
        {
          maxLength: 6,
        },
      ),
      (seed, changes) => {
        let mail = seed.toString('latin1');
        for (const [at, put] of changes) mail = mail.slice(0, at) + put + mail.slice(at + 1);
        const bytes = Buffer.from(mail, 'latin1');
        const { skeleton, parts } = splitMail(bytes);
        const cut = parts.reduce((sum, { body }) => sum + body.length, 0);
        expect(skeleton.length + cut).toBe(bytes.length);
      },
    );
    fc.assert(property, { numRuns: 500, seed: 20_260_302 });
  });
});

describe('what is too large for an item', () => {
  test('a long text is kept whole as an attachment, and its beginning is shown', async () => {
    const mail = chatMail('long', 'word '.repeat(2_000));
    const { draft, contents } = await taken(mail, { textCharacters: 100, rawBytes: 2_000 });
    expect(draft.content?.text).toHaveLength(100);
    expect(draft.content?.structured).toMatchObject({ cut: 'mail.eml' });
    expect(draft.raw?.data).toContain('Message-ID: <long@capture.example>');
    expect(draft.raw?.data).not.toContain('word');
    expect(contents).toEqual([mail]);
    expect(draft.attachments).toMatchObject([
      { fileName: 'mail.eml', mimeType: 'message/rfc822', kind: 'other' },
    ]);
  });

  test('of a thousand recipients those beyond the limit are in the attachment', async () => {
    const to = Array.from({ length: 30 }, (_, index) => `p${index}@corp.example`).join(', ');
    const mail = chatMail('crowd', 'Hello')
      .toString()
      .replace(/^To: .*$/m, `To: ${to}`);
    const { draft, contents } = await taken(mail, { people: 10 });
    expect(draft.recipients).toHaveLength(10);
    expect(contents).toEqual([Buffer.from(mail)]);
  });

  test('bytes that are no mail are kept whole', async () => {
    const bytes = Buffer.from([0, 255, 13, 10, 7]);
    const { draft } = await taken(bytes);
    expect(draft).toMatchObject({ kind: 'system', audience: 'account', attachments: [] });
    expect(Buffer.from(draft.raw?.data ?? '', draft.raw?.encoding)).toEqual(bytes);
    const large = Buffer.alloc(5_000, 'x');
    expect((await taken(large, { rawBytes: 1_000 })).contents).toEqual([large]);
  });

  test('a mail whose item the site would refuse is kept as bytes, with its attachments', async () => {
    const mail = mailWith(`${file}\r\nContent-Transfer-Encoding: base64`, 'aGFyYm91cg==')
      .toString()
      .replace('Look:', '\u0001'.repeat(3_000));
    const { draft, contents } = await taken(mail, { itemBytes: 20_000 });
    expect(draft).toMatchObject({ kind: 'system', raw: { data: '' } });
    expect(draft.attachments.map(({ fileName }) => fileName)).toEqual(['mail.eml', 'a.bin']);
    expect(contents.map(String)).toEqual([mail.replace('aGFyYm91cg==', ''), 'harbour']);
    expect((await taken(mail)).draft.kind).toBe('message');
  });

  test('a thread of too many messages for its people stays whole', async () => {
    const lines = Array.from({ length: 9 }, (_, minute) => `2026-03-02 08:0${minute} Bob Li: text ${minute}`);
    const mail = chatMail('t', lines.join('\r\n'));
    expect((await taken(mail)).drafts).toHaveLength(10);
    const { drafts } = await taken(mail, { threadSeats: 17 });
    expect(drafts).toMatchObject([{ kind: 'message', content: { text: lines.join('\n') } }]);
  });

  test('headers and nesting beyond the parser', async () => {
    const headers = `From: a@corp.example\r\n${'X-A: b\r\n'.repeat(400_000)}\r\n`;
    const { draft, contents } = await taken(headers);
    expect(draft.kind).toBe('system');
    expect(contents).toEqual([Buffer.from(headers)]);
  });
});

describe('what a mail is', () => {
  test('its Message-ID, or the hash of its bytes', async () => {
    expect((await taken(chatMail('one', 'Hi'))).draft.nativeId).toBe('one@capture.example');
    const bare = chatMail('one', 'Hi')
      .toString()
      .replace(/^Message-ID: .*\r\n/, '');
    const { draft, keys } = await taken(bare);
    expect(draft.nativeId).toBe(`sha256:${sha256(Buffer.from(bare))}`);
    expect(keys).toEqual([sha256(Buffer.from(bare))]);
  });

  test('a group is the same for the same members, and another for others of the same subject', async () => {
    const conversation = async (to: string, subject: string) => {
      const mail = chatMail('g', 'Hi')
        .toString()
        .replace(/^To: .*$/m, `To: ${to}`)
        .replace('WhatsApp message', subject);
      return (await taken(mail)).draft.conversation;
    };
    const one = await conversation('alice@corp.example, +447700900155 <x@corp.example>', 'Team');
    expect(one).toMatchObject({ type: 'group', title: 'Team' });
    expect(await conversation('Carl +447700900155 <x@corp.example>, alice@corp.example', 'Re: Team')).toEqual(
      one,
    );
    expect((await conversation('alice@corp.example, dora@corp.example', 'Team')).id).not.toBe(one.id);
  });

  test('without a date it has the time of its capture; without a zone it is in UTC', async () => {
    const dated = async (date: string) => {
      const mail = chatMail('d', 'Hi')
        .toString()
        .replace(/^Date: .*\r\n/m, date);
      const { occurredAt, clockSource, timePrecision, timeDoubts } = (await taken(mail)).draft;
      return [occurredAt, clockSource, timePrecision, ...(timeDoubts ?? [])];
    };
    expect(await dated('')).toEqual(['2026-03-05T06:00:00.000Z', 'capture', 'millisecond']);
    expect(await dated('Date: yesterday\r\n')).toEqual([
      '2026-03-05T06:00:00.000Z',
      'capture',
      'millisecond',
    ]);
    expect(await dated('Date: 2 Mar 2026 09:15\r\n')).toEqual([
      '2026-03-02T09:15:00.000Z',
      'server',
      'minute',
    ]);
    expect(await dated('Date: 2026-03-02 09:15:27\r\n')).toEqual([
      '2026-03-02T09:15:27.000Z',
      'server',
      'second',
    ]);
    expect(await dated('Date: Mon, 02 Mar 2026 09:15:27 -0500 (EST)\r\n')).toEqual([
      '2026-03-02T14:15:27.000Z',
      'server',
      'second',
    ]);
    expect(await dated('Date: 2 Mar 2006 09:15:00 GMT\r\n')).toContain('before-2009');
    expect(await dated('Date: 2 Mar 2036 09:15:00 GMT\r\n')).toContain('in-future');
  });

  test('the same mail, plain and in a journal, is one item and one observation', async () => {
    const inner = chatMail('j', 'Hi');
    const report = (text: string) =>
      Buffer.concat([
        Buffer.from(
          `From: j@capture.example\r\nContent-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n\r\n${text}\r\n--o\r\n`,
        ),
        Buffer.from('Content-Type: message/rfc822\r\n\r\n'),
        inner,
        Buffer.from('\r\n--o--\r\n'),
      ]);
    const plain = await taken(inner);
    const wrapped = await taken(
      report('Sender: bob@x.example\r\nMessage-ID: <j@capture.example>\r\nTo: alice@corp.example'),
    );
    expect(wrapped.keys).toEqual(plain.keys);
    expect(wrapped.draft.nativeId).toBe(plain.draft.nativeId);
    expect(wrapped.draft.raw).toEqual(plain.draft.raw);
    const forwarded = await taken(report('Sender: see below. I forward this.'));
    expect(forwarded.draft.attachments).toMatchObject([{ mimeType: 'message/rfc822' }]);
    expect(forwarded.contents).toEqual([inner]);
  });
});
