import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  prepareConnector,
  runConnector,
  type TemporaryArchive,
  temporaryArchive,
  tester,
} from '../support/archive.ts';

const attack = 'Bcc: spy@evil.example';

/** Line ends of every kind, and what else could open a header, an address list or a part. */
const groupNames = [
  `Harbour\r\n${attack}\r\n\r\nbody`,
  `Harbour\r${attack}`,
  `Harbour\u2028${attack}\u0085${attack}`,
  `Harbour\u0001${attack}`,
  `=?utf-8?q?Harbour=0D=0A${attack.replace(' ', '_')}?=`,
  `Harbour" <spy@evil.example>, "x`,
  `${'Harbour '.repeat(120)}\r\n${attack}`,
];
const authors = [
  `Bob <spy@evil.example>, Eve`,
  `=?utf-8?b?${Buffer.from(`\r\n${attack}`).toString('base64')}?=`,
  `Bob\r${attack}`,
  `Bob\u2028${attack}`,
];

describe('names in an export cannot inject a header', () => {
  let archive: TemporaryArchive;
  let mails: Buffer[];

  beforeAll(async () => {
    archive = await temporaryArchive();
    await prepareConnector(archive, [{ email: 'alice@corp.example', phone: '+447700900101', mailbox: true }]);
    const app = await archive.app();
    for (const [index, group] of groupNames.entries()) {
      // The name stands in a line of the group, and before every line of WhatsApp on iOS.
      const oneLine = group.replaceAll('\n', '\u000b');
      const lines = [
        `[27/03/2024, 1${index}:00:00] ${oneLine}: \u200eMessages and calls are end-to-end encrypted.`,
        `[27/03/2024, 1${index}:00:01] ${oneLine}: \u200eCarol Diaz created group “${oneLine}”`,
        ...authors.map((author, at) => `[27/03/2024, 1${index}:01:0${at}] ${author}: said ${at} in ${index}`),
        `[27/03/2024, 1${index}:02:00] Alice Chen: mine ${index}`,
        `[27/03/2024, 1${index}:03:00] Alice Chen: see \u200e<attached: 00000001-${group.slice(0, 60).replaceAll(/[\n/<>]/g, '\r')}.pdf>`,
      ];
      const file = path.join(archive.folder, `chat ${index}.txt`);
      await writeFile(file, lines.join('\n'));
      const request = { phone: '+447700900101', me: 'Alice Chen', authors: [], timeZone: 'Europe/London' };
      await app.site.importExport(tester, { ...request, files: [file] }, () => undefined);
    }
    // A group whose name comes from the file's own name.
    const named = path.join(archive.folder, `WhatsApp Chat with Pier\r\n${attack}.txt`);
    await writeFile(
      named,
      '27/03/2024, 09:00 - Alice Chen: one\n27/03/2024, 09:01 - Carol Diaz: two\n27/03/2024, 09:01 - Dan: x',
    );
    const request = { phone: '+447700900101', me: 'Alice Chen', authors: [], timeZone: 'Europe/London' };
    await app.site.importExport(tester, { ...request, files: [named] }, () => undefined);
    expect(await runConnector(archive)).toMatchObject({ reconciled: true, rejected: 0 });
    const out = path.join(archive.folder, 'out');
    await app.content.export(tester, { format: 'eml', out, mailbox: 'alice@corp.example' }, () => undefined);
    const files = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.eml'));
    mails = await Promise.all(files.map((file) => readFile(path.join(out, file))));
  });
  afterAll(() => archive.remove());

  it('every message is there as a mail', () => {
    expect(mails).toHaveLength(groupNames.length * 8 + 3);
  });

  it('no mail has a field, a recipient or a part that the name made', async () => {
    for (const bytes of mails) {
      const header = bytes.subarray(0, bytes.indexOf('\r\n\r\n')).toString('latin1');
      // Every line is a field or goes on with one; nothing but CRLF ends a line, and nothing is a control character.
      const lines = header.split('\r\n');
      for (const line of lines) expect(line).toMatch(/^(?:[A-Za-z][A-Za-z0-9-]*: ?|[ \t])[ -~\t]*$/);
      const names = lines
        .filter((line) => /^\S/.test(line))
        .map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
      expect(names).not.toContain('bcc');
      expect(new Set(names).size, names.join()).toBe(names.length);
      const mail = await PostalMime.parse(bytes);
      const addresses = [
        mail.from,
        mail.sender,
        ...(mail.to ?? []),
        ...(mail.cc ?? []),
        ...(mail.bcc ?? []),
      ].flatMap((one) => one?.address ?? one?.group?.map(({ address }) => address) ?? []);
      expect(addresses).not.toContain('spy@evil.example');
      expect(mail.subject ?? '').not.toMatch(/[\p{Cc}\u2028]/u);
      expect(mail.attachments.every(({ filename }) => !/[\r\n/]/.test(filename ?? ''))).toBe(true);
    }
  });

  it('the name itself is kept, on one line', async () => {
    const subjects = await Promise.all(
      mails.map(async (bytes) => (await PostalMime.parse(bytes)).subject ?? ''),
    );
    expect(subjects.filter((subject) => subject.includes('Harbour')).length).toBeGreaterThan(
      groupNames.length,
    );
    expect(subjects.some((subject) => subject.includes(attack))).toBe(true);
  });
});
