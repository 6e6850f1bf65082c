import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { connectThroughProxy, type TemporaryArchive, temporaryArchive, tester } from '../support/archive.ts';
import { command, type Ended } from '../support/command.ts';
import { generatedPeople } from '../support/generatedChat.ts';
import { writeMediaExport } from '../support/mediaExport.ts';
import { captureGenerated, itemsOf, verifyArchive } from '../support/road.ts';
import type { Misbehaviour, SiteProxy } from '../support/siteProxy.ts';
import { mountSmallDisk, type SmallDisk, whyNoSmallDisk } from '../support/smallDisk.ts';

/** A data folder on a disk of its own that is really full: what the program says, and that it goes on. */

vi.setConfig({ testTimeout: 120_000 });
/** Work stops below 1 GB free: what the archive and its database need stands above that. */
const megabytes = 1_700;
const whyNot = whyNoSmallDisk(megabytes);
if (whyNot !== undefined) console.info(`No test on a disk that is full: ${whyNot}.`);

const [alice] = generatedPeople;
/** Bytes left by whoever fills the disk: less than work needs, and enough for the database. */
const nearlyFull = 900_000_000;

describe.skipIf(whyNot !== undefined)('a data folder on a full disk (needs root and a mount)', () => {
  let archive: TemporaryArchive;
  let disk: SmallDisk | undefined;
  let proxy: SiteProxy | undefined;
  let captured = 0;
  beforeAll(async () => {
    archive = await temporaryArchive();
    disk = await mountSmallDisk(archive.config.data, megabytes);
    proxy = await connectThroughProxy(archive, generatedPeople);
    await capture(1_000);
    expect(await run()).toMatchObject({ code: 0 });
  });
  afterEach(async () => {
    if (proxy) proxy.misbehave = undefined;
    await disk?.empty();
  });
  afterAll(async () => {
    try {
      await archive.closeApp();
      await proxy?.close();
    } finally {
      disk?.unmount();
      await archive.remove();
    }
  });

  const run = (...args: readonly string[]) => command(archive, 'connector', 'run', 'WhatsApp', ...args);
  const connector = async () => (await (await archive.app()).connectors.list(tester))[0];
  const counts = () =>
    Promise.all(generatedPeople.map(async ({ email }) => (await itemsOf(archive, email)).length));
  async function capture(count: number): Promise<void> {
    await captureGenerated(archive, captured, count);
    captured += count;
  }

  /** Ended with 1, saying which folder, how many megabytes are free, and what to do. */
  function expectFull({ code, stdout, stderr }: Ended, atMost: number): void {
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const [, folder, free] =
      /\[disk-full\]\nThe disk of (\S+) has (\d+) MB free; Holdfast stops below 1 GB or 5 %\.\nMake room or enlarge the disk; the work goes on where it stopped\.$/mu.exec(
        stderr,
      ) ?? [];
    expect(folder, stderr).toBe(archive.config.data);
    expect(Number(free)).toBeLessThanOrEqual(atMost);
    expect(stderr).not.toContain('    at ');
  }

  /** Room is made; the next run takes the rest, and nothing is missing or doubled. */
  async function goesOn(expected: readonly number[], rest: number): Promise<void> {
    if (proxy) proxy.misbehave = undefined;
    await disk?.empty();
    const { code, stdout, stderr } = await run('--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      state: 'completed',
      imported: rest,
      duplicates: 0,
      reconciled: true,
    });
    expect(await counts()).toEqual(expected);
    for (const { email } of generatedPeople) {
      const items = await itemsOf(archive, email);
      expect(new Set(items).size).toBe(items.length);
    }
    expect((await verifyArchive(archive)).findings).toEqual([]);
  }

  it('refuses a run and an import before they begin', async () => {
    await capture(1_000);
    const before = await connector();
    await disk?.fill(nearlyFull);
    expectFull(await run(), 900);
    expectFull(await command(archive, 'site', 'import', 'missing.zip', '--phone', alice.phone), 900);
    expect(await connector()).toEqual(before);
    await goesOn([captured, captured], 1_000);
  });

  it('stops a run in whose middle it fills up', async () => {
    await capture(3_000);
    const from = BigInt((await connector())?.cursor ?? -1);
    const left = fillsBefore(`after=${from + 4n}&`, nearlyFull);
    expectFull(await run(), 900);
    expect(left.filled).toBe(true);
    const broken = await connector();
    expect(broken?.lastRun).toMatchObject({ state: 'failed', failure: { code: 'disk-full' } });
    // The first page was there before the disk was full.
    expect(BigInt(broken?.cursor ?? -1)).toBe(from + 4n);
    expect(await counts()).toEqual([captured - 2_600, captured - 2_600]);
    await goesOn([captured, captured], 2_600);
  });

  it('stops a run at the last byte', async () => {
    const file = path.join(archive.folder, 'WhatsApp Chat - Bob Miller.zip');
    const { media } = await writeMediaExport(file, { messages: 100, megabytes: 20 });
    expect(media).toBeGreaterThan(10);
    const who = ['--phone', alice.phone, '--me', 'Alice Chen', '--time-zone', 'Europe/London'];
    expect(await command(archive, 'site', 'import', file, ...who)).toMatchObject({ code: 0 });
    await rm(file);
    const left = fillsBefore('attachments/', 0);
    const ended = await run();
    expect(left.filled).toBe(true);
    expect(await disk?.free()).toBeLessThan(10_000_000);
    expectFull(ended, 10);
    // Reading is written down, too, and that needs room.
    await disk?.empty();
    expect((await connector())?.lastRun?.state).toMatch(/^(failed|running)$/u);
    expect(await counts()).toEqual([captured, captured]);
    // An export goes to the mailbox of whose phone it is.
    await goesOn([captured + 100, captured], 100);
  });

  /** Somebody fills the disk while the site is asked for this. */
  function fillsBefore(wanted: string, left: number): { filled: boolean } {
    const state = { filled: false };
    const misbehave: Misbehaviour = async (asked, answer) => {
      if (!asked.includes(wanted)) return answer;
      await disk?.fill(left);
      state.filled = true;
      return answer;
    };
    if (proxy) proxy.misbehave = misbehave;
    return state;
  }
});
