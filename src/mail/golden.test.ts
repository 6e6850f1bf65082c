import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { itemKinds } from '#core/item.ts';
import { composeMail } from '#mail/compose.ts';
import { mailSize } from '#mail/write.ts';
import {
  fixtureFolder,
  fixtureItem,
  fixtureMail,
  fixtureNames,
  wholeMail,
} from '../../test/mail/fixtures.ts';
import { archiveDomain } from '../../test/mail/items.ts';
import { hasPython, pythonDefects } from '../../test/support/pythonMail.ts';

const allowedFields = [
  'Message-ID',
  'Date',
  'From',
  'To',
  'Subject',
  'Thread-Topic',
  'In-Reply-To',
  'References',
  'List-Id',
  'Auto-Submitted',
  'X-Archive-Platform',
  'X-Archive-Event',
  'X-Archive-Message-Id',
  'X-Archive-Conversation-Id',
  'X-Archive-Payload-SHA256',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
];

describe('golden mails of format version 1', () => {
  test.each(fixtureNames)('%s: the item gives exactly these bytes', async (name) => {
    const mail = composeMail(fixtureItem(name), { archiveDomain });
    const bytes = await wholeMail(mail);
    expect(bytes.toString('latin1')).toBe(fixtureMail(name).toString('latin1'));
    expect(mailSize(mail)).toBe(bytes.length);
  });

  test('there is one for every kind of item', () => {
    const kinds = new Set(fixtureNames.map((name) => fixtureItem(name).kind));
    expect(itemKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test.each(fixtureNames)('%s: only CRLF, ASCII, known header fields, each once, no long line', (name) => {
    const mail = fixtureMail(name).toString('latin1');
    expect(mail).toMatch(/^[\r\n\t -~]*\r\n$/);
    expect(mail.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...mail.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    const header = mail.slice(0, mail.indexOf('\r\n\r\n'));
    const fields = header.match(/^[^\s:]+(?=:)/gm) ?? [];
    expect(fields.filter((field) => !allowedFields.includes(field))).toEqual([]);
    expect(new Set(fields).size).toBe(fields.length);
    expect(fields.filter((field) => field.startsWith('X-')).length).toBeLessThanOrEqual(5);
  });

  test('the mails of one conversation hang together by their references', () => {
    const header = (name: string, field: string): string =>
      new RegExp(`^${field}: ((?:.*\\r\\n )*.*)\\r\\n`, 'm').exec(
        fixtureMail(name).toString('latin1'),
      )?.[1] ?? '';
    const original = header('message-text', 'Message-ID');
    const root = header('message-text', 'References');
    expect(header('message-text', 'In-Reply-To')).toBe(root);
    for (const name of ['message-reply', 'edit', 'deletion', 'reaction']) {
      expect(header(name, 'In-Reply-To')).toBe(original);
      expect(header(name, 'References').split(/\s+/)).toEqual([root, original]);
    }
  });
});

test("Python's email parser finds no defect in any golden mail", (context) => {
  if (!hasPython) context.skip('python3 is missing on this machine');
  const files = fixtureNames.map((name) => path.join(fixtureFolder, `${name}.eml`));
  expect(pythonDefects(files)).toBe(`read ${files.length}`);
});
