import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type TemporaryArchive, temporaryArchive, tester } from '../support/archive.ts';
import { type Ended, startCommand } from '../support/command.ts';
import { type PeakMemory, peakMemory } from '../support/peakMemory.ts';
import { type StoredEntry, writeStoredZip } from '../support/storedZip.ts';

/** Zips with more entries than any export has, really written, through the program: what it says and what it takes. */

const alice = { email: 'alice@corp.example', phone: '+447700900101' };
/** Megabytes, for a program that needs about 150 for itself. */
const mostMemory = 400;
/** A watch that saw nothing must not pass; only Linux tells. */
const leastMemory = process.platform === 'linux' ? 50 : -1;

let archive: TemporaryArchive;
let file: string;
beforeAll(async () => {
  archive = await temporaryArchive();
  file = path.join(archive.folder, 'chat.zip');
  const { site } = await archive.app();
  await site.addUser(tester, { email: alice.email, phones: [alice.phone], wecomIds: [] });
});
afterEach(() => rm(file, { force: true }));
afterAll(() => archive.remove());

/** A chat whose second message is the last of so many media. */
function* exportOf(entries: number): Generator<StoredEntry> {
  const nameOf = (index: number) => `${String(index).padStart(8, '0')}-PHOTO-2024-03-27-15-05-00.jpg`;
  const chat = [
    '[27/03/2024, 15:04:00] Alice Chen: the plan',
    `\u200e[27/03/2024, 15:05:00] Bob Miller: \u200e<attached: ${nameOf(entries - 1)}>`,
  ].join('\r\n');
  const photo = [Buffer.from('\xff\xd8\xff\xe0 JFIF', 'latin1')];
  yield { name: '_chat.txt', content: [Buffer.from(chat)] };
  for (let index = 1; index < entries; index += 1) yield { name: nameOf(index), content: photo };
}

async function importFile(): Promise<Ended & { peak: PeakMemory }> {
  const words = ['--phone', alice.phone, '--me', 'Alice Chen', '--time-zone', 'Europe/London', '--json'];
  const started = startCommand(archive, ['site', 'import', file, ...words]);
  const peak = peakMemory(started.child);
  return { ...(await started.ended), peak: await peak };
}

async function envelopes(): Promise<number> {
  const { site } = await (await archive.app()).engine.localSite();
  return Number((await site.newest()).whatsapp ?? 0n);
}

describe('a zip', () => {
  it.each([
    ['with a million entries', 1_000_000, {}, 'upload-limit', /has 1000000 entries; at most 200000 /u],
    ['that claims a million', 3, { entries: 1_000_000 }, 'upload-limit', /has 1000000 entries; at most /u],
    ['that claims more than it has', 3, { entries: 150_000 }, 'export-zip', /is not a complete zip file/u],
    ['that counted past 65,535', 100_000, { entries: 34_464 }, 'export-zip', /more entries than the 34464 /u],
  ] as const)('%s is refused at little cost', async (_, entries, claims, code, says) => {
    await writeStoredZip(file, exportOf(entries), claims);
    const { code: exit, stdout, stderr, peak } = await importFile();
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
    const { error } = JSON.parse(stderr) as { error: { code: string; message: string; remedy: string } };
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^chat\.zip /u);
    expect(error.message).toMatch(says);
    expect(error.remedy.length).toBeGreaterThan(20);
    expect(await envelopes()).toBe(0);
    expect(peak.program).toBeGreaterThan(leastMemory);
    expect(peak.program).toBeLessThan(mostMemory);
  });

  it('with as many entries as are allowed is read', async () => {
    await writeStoredZip(file, exportOf(200_000));
    const { code, stdout, peak } = await importFile();
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ added: 2 });
    expect(await envelopes()).toBeGreaterThan(0);
    expect(peak.program).toBeGreaterThan(leastMemory);
    expect(peak.program).toBeLessThan(mostMemory);
  });
});
