import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TemporaryArchive, temporaryArchive, tester, textFile } from '../support/archive.ts';
import { filesBelow } from '../support/road.ts';
import { badExports, capturedWord } from './badExports/cases.ts';

const holdfast = path.resolve(import.meta.dirname, '../../bin/holdfast');
const phone = '+447700900101';

describe('holdfast site import refuses a bad export', () => {
  let archive: TemporaryArchive;
  let good: string;
  beforeAll(async () => {
    archive = await temporaryArchive();
    const { site } = await archive.app();
    await site.addUser(tester, { email: 'alice@corp.example', phones: [phone], wecomIds: [] });
    good = await textFile(archive, 'WhatsApp Chat with Bob Miller.txt', [
      '27/03/2024, 15:04 - Alice Chen: the plan is in the folder',
      '27/03/2024, 15:05 - Bob Miller: I have seen it',
    ]);
  });
  afterAll(() => archive.remove());

  /** Runs the command beside the open archive, as a person would in another terminal. */
  const importFiles = (...files: string[]) => {
    const words = [
      'site',
      'import',
      ...files,
      '--phone',
      phone,
      '--me',
      'Alice Chen',
      '--time-zone',
      'Europe/London',
    ];
    const environment = { ...process.env, HOLDFAST_DATA: archive.config.data, HOLDFAST_LANGUAGE: 'en' };
    const { status, stdout, stderr } = spawnSync(holdfast, [...words, '--json'], { env: environment });
    return { status, stdout: stdout.toString(), stderr: stderr.toString() };
  };

  /** Everything that an import could change: the feed, the site's files, and who is who. */
  const stateOf = async () => {
    const { site } = await (await archive.app()).engine.localSite();
    const page = await site.readEnvelopes(
      { service: 'whatsapp', after: 0n, limit: 1_000 },
      { kind: 'account', name: 'reader' },
    );
    const folder = path.join(archive.config.data, 'site');
    const files = (await filesBelow(folder)).filter((file) => !file.endsWith('.log'));
    const hashes = await Promise.all(
      files.map(async (file) => [
        file,
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      ]),
    );
    const who = await site.whoIsWho(phone, ['Bob Miller', 'Alice Chen']);
    return { envelopes: page.envelopes.map(({ position, hash }) => [position, hash]), hashes, who };
  };

  test('a good export is taken in, so that there is something to lose', async () => {
    const { status, stdout } = importFiles(good);
    expect([status, JSON.parse(stdout)]).toMatchObject([0, { added: 2 }]);
    expect((await stateOf()).envelopes.length).toBeGreaterThan(0);
  });

  test.each(badExports.map((bad) => [bad.name, bad] as const))('%s', async (_, bad) => {
    const folder = path.join(archive.folder, bad.name.replaceAll(' ', '-'));
    await mkdir(folder);
    const other = path.join(folder, 'other.txt');
    await writeFile(
      other,
      `27/03/2024, 16:00 - Alice Chen: ${capturedWord}\n27/03/2024, 16:01 - Bob Miller: new\n`,
    );
    const file = path.join(folder, bad.file);
    await writeFile(file, await bad.bytes());
    const before = await stateOf();
    // A file before it is good: it must not be taken in alone.
    const { status, stdout, stderr } = importFiles(other, file);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    const { error } = JSON.parse(stderr);
    expect(error).toMatchObject({ code: bad.code, message: bad.message, details: { file: bad.file } });
    if (bad.line !== undefined) expect(error.details.line).toBe(bad.line);
    expect(error.remedy.length).toBeGreaterThan(20);
    expect(stderr).not.toContain(capturedWord);
    expect(await stateOf()).toEqual(before);
  });

  test('a file that is not there', async () => {
    const { status, stderr } = importFiles(path.join(archive.folder, 'missing.zip'));
    expect(status).toBe(1);
    expect(JSON.parse(stderr).error).toMatchObject({
      code: 'not-found',
      message: 'missing.zip cannot be read.',
    });
  });

  test('and takes the good one again afterwards', async () => {
    const { status, stdout } = importFiles(good);
    expect([status, JSON.parse(stdout)]).toMatchObject([0, { added: 0, alreadyKnown: 2 }]);
  });
});
