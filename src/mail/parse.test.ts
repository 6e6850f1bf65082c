import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMail } from '#mail/parse.ts';
import { fixtureItem, fixtureMail, fixtureNames } from '../../test/mail/fixtures.ts';

test.each(fixtureNames)('%s: reads back what the item says', (name) => {
  const item = fixtureItem(name);
  const mail = parseMail(fixtureMail(name));
  expect(mail.messageId).toContain(Buffer.from(item.id, 'base64url').toString('hex'));
  expect(mail.date?.getTime()).toBe(Math.floor(Date.parse(item.occurredAt) / 1000) * 1000);
  expect(mail.headers.get('x-archive-event')).toEqual([item.kind]);
  expect(mail.listId !== undefined).toBe(item.conversation.type !== 'direct');
  expect(mail.attachments.map(({ size }) => size)).toEqual(
    item.attachments.flatMap(({ status, size }) => (status === 'available' ? [size] : [])),
  );
});

test('mail of others: LF, raw UTF-8, nested parts, groups, comments of no use', () => {
  const mail = parseMail(
    Buffer.from(
      [
        'From: Zoë <zoe@corp.example>',
        'To: Friends: a@corp.example, "B, b" <b@corp.example>;, c@corp.example',
        'Subject: Grüße',
        'Content-Type: multipart/mixed; boundary=outer',
        '',
        'preamble',
        '--outer',
        'Content-Type: multipart/alternative; boundary="in ner"',
        '',
        '--in ner',
        '',
        'Hi',
        '--in ner',
        'Content-Type: text/html',
        '',
        '<p>Hi</p>',
        '--in ner--',
        '--outer',
        'Content-Type: image/png; name="=?utf-8?q?=C3=BC.png?="',
        'Content-Transfer-Encoding: BASE64',
        '',
        'AAEC',
        '--outer--',
        'epilogue',
      ].join('\n'),
    ),
  );
  expect(mail.subject).toBe('Grüße');
  expect(mail.from).toEqual([{ name: 'Zoë', address: 'zoe@corp.example' }]);
  expect(mail.to).toEqual([
    { name: '', address: 'a@corp.example' },
    { name: 'B, b', address: 'b@corp.example' },
    { name: '', address: 'c@corp.example' },
  ]);
  expect(mail.text).toBe('Hi');
  expect(mail.attachments.map(({ fileName, mimeType, size }) => [fileName, mimeType, size])).toEqual([
    ['', 'text/html', 9],
    ['ü.png', 'image/png', 3],
  ]);
  expect(mail.date).toBeUndefined();
});

test('no input makes it throw', () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  const cut = fc
    .tuple(fc.constantFrom(...fixtureNames), fc.nat(3_000), bytes)
    .map(([name, length, tail]) => Buffer.concat([fixtureMail(name).subarray(0, length), tail]));
  fc.assert(
    fc.property(fc.oneof(bytes, cut), (mail) => {
      expect(() => parseMail(mail)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});
