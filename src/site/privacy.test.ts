import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dumpTables } from '../../test/site/dumpTables.ts';
import {
  alicePhone,
  attachmentOf,
  captured,
  drafts,
  exportLine,
  exportOf,
  message,
  openAll,
  openTestSite,
  outsiderPhone,
  person,
  type TestSite,
} from '../../test/site/support.ts';

/** Every word of a captured message, title, name or file that must not be readable at the site. */
const secrets = [
  'Zinnober merger',
  'Quendel quarterly',
  'Xaverina Outsider',
  'Project Walpurgis',
  'Walburga Bookname',
  outsiderPhone,
  'geheim.pdf',
  'Petrichor attachment',
  'Rumpelkammer',
];

let bench: TestSite;
beforeAll(async () => {
  bench = await openTestSite();
  const { site } = bench;
  await site.addUser({ email: 'alice@corp.example', displayName: 'Alice Chen', phones: [alicePhone] });
  await site.excludeFromCapture({
    kind: 'conversation',
    value: 'Rumpelkammer family',
    note: 'private, agreed in May',
  });
  await site.excludeFromCapture({ kind: 'phone', value: '+12025550199', account: alicePhone });
  const content = Buffer.from('Petrichor attachment '.repeat(500));
  const attachments = [attachmentOf('x', content, { fileName: 'geheim.pdf', mimeType: 'application/pdf' })];
  const outsider = person(outsiderPhone, 'Xaverina Outsider');
  const title = { id: 'group-1', type: 'group' as const, title: 'Project Walpurgis' };
  await site.intake(drafts, [
    captured(message('p1', 'Zinnober merger on Monday', { recipients: [outsider], attachments }), {
      x: content,
    }),
    captured(message('p2', 'Quendel quarterly numbers', { conversation: title })),
    captured(message('p3', 'Zinnober merger, not valid', { occurredAt: 'never' })),
  ]);
  await site.intake(
    drafts,
    exportOf(['08:00 Walburga Quendel quarterly, as an export'], 'Walburga Bookname'),
  );
  await site.rememberWhoIsWho(alicePhone, { 'Walburga Bookname': outsiderPhone });
  await site.cleanUp();
});
afterAll(() => bench.close());

describe('what stands at the site', () => {
  test('the database has no captured text, title, name or number in any form', async () => {
    const dump = await dumpTables(bench.database, ['site', 'audit', 'store']);
    expect(dump).toContain('alice@corp.example');
    expectNoSecret(dump);
  });

  test('nor have its files', async () => {
    const files = await readdir(bench.folder, { recursive: true, withFileTypes: true });
    const blobs = files.filter((file) => file.isFile());
    expect(blobs.length).toBe(1);
    for (const file of blobs)
      expectNoSecret((await readFile(join(file.parentPath, file.name))).toString('latin1'));
  });

  test('yet the archive reads it all', async () => {
    const text = JSON.stringify((await openAll(bench)).items);
    for (const secret of secrets.filter((word) => !/Petrichor|Rumpelkammer/.test(word)))
      expect(text).toContain(secret);
  });
});

describe('capture scope', () => {
  test('private chats are left out before sealing, and only counted', async () => {
    const before = (await openAll(bench)).items.length;
    const privateChat = message('s1', 'private', { recipients: [person('+12025550199')] });
    const inGroup = message('s2', 'not private', {
      recipients: [person('+12025550199')],
      conversation: { id: 'group-2', type: 'group' },
    });
    const otherAccount = message('s3', 'another account', {
      account: { id: '+447700900177', phone: '+447700900177' },
      recipients: [person('+12025550199')],
    });
    const family = exportLine('10:00 Alice dinner at eight', 1, 'Rumpelkammer family');
    const result = await bench.site.intake(
      drafts,
      [privateChat, inGroup, otherAccount, family].map((one) => captured(one)),
    );
    expect(result).toMatchObject({ captured: 4, added: 2, excluded: 2 });
    const items = (await openAll(bench)).items.slice(before);
    expect(items.map(({ content }) => content?.text)).toEqual(['not private', 'another account']);
    const exclusions = await bench.site.listExclusions();
    expect(
      exclusions.map(({ kind, leftOut, everyAccount, note }) => ({ kind, leftOut, everyAccount, note })),
    ).toEqual([
      { kind: 'conversation', leftOut: 1n, everyAccount: true, note: 'private, agreed in May' },
      { kind: 'phone', leftOut: 1n, everyAccount: false, note: '' },
    ]);
    expectNoSecret(await dumpTables(bench.database, ['site', 'audit', 'store']));
  });

  test('a batch of nothing but private chats is counted; taken back, it is captured', async () => {
    const [, rule] = await bench.site.listExclusions();
    const draft = message('s4', 'private again', { recipients: [person('+12025550199')] });
    expect(await bench.site.intake(drafts, [captured(draft)])).toMatchObject({
      added: 0,
      excluded: 1,
      envelopes: 0,
    });
    expect((await bench.site.listExclusions())[1]?.leftOut).toBe((rule?.leftOut ?? 0n) + 1n);
    await bench.site.includeInCapture(rule?.id ?? '');
    expect(await bench.site.intake(drafts, [captured(draft)])).toMatchObject({ added: 1, excluded: 0 });
  });
});

function expectNoSecret(text: string): void {
  for (const secret of secrets) {
    for (const form of [
      secret,
      Buffer.from(secret).toString('hex'),
      Buffer.from(secret).toString('base64').slice(0, -4),
    ]) {
      expect(text.includes(form), `${secret} is readable`).toBe(false);
    }
  }
}
