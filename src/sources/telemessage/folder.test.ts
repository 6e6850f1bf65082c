import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Failure } from '#core/failure.ts';
import { english, say } from '#core/sentence.ts';
import type { FolderPatience } from '#sources/telemessage/folder.ts';
import { zipOf, zipWithWayOut } from '../../../test/cli/badExports/zips.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';
import {
  chatMail,
  deliveryZip,
  manifestOf,
  put,
  zipName,
} from '../../../test/support/telemessage/deliver.ts';
import {
  type DeliveryHouse,
  deliveryHouse,
  type RunningCapture,
  runDeliveries,
} from '../../../test/support/telemessage/running.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let house: DeliveryHouse;
beforeEach(async () => {
  folder = await temporaryFolder();
  house = deliveryHouse();
});
afterEach(() => folder[Symbol.asyncDispose]());

const start = (patience: Partial<FolderPatience> = {}) =>
  runDeliveries({ folder: folder.path }, house, patience);
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 20_000 });
const remembered = (count: number) =>
  eventually(() => {
    const zips = [...house.memory.keys()].filter((name) => name.startsWith('zip:'));
    if (zips.length < count) throw new Error(`${zips.length} taken`);
  });
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const texts = ({ drafts }: RunningCapture) =>
  drafts.flatMap(({ content }) => (content?.text === undefined ? [] : [content.text])).toSorted();
const gaps = ({ drafts }: RunningCapture) =>
  drafts.flatMap(({ gap }) => (gap === undefined ? [] : [gap.reason])).toSorted();

describe('a ZIP', () => {
  test('is taken with all its mails, and stays as it was', async () => {
    const zip = await deliveryZip({ '1.eml': chatMail('1', 'one'), 'sub/2.eml': chatMail('2', 'two') });
    await put(folder.path, zipName(1), zip);
    await using capture = await start();
    await remembered(1);
    expect(texts(capture)).toEqual(['one', 'two']);
    expect(gaps(capture)).toEqual([]);
    expect(await readdir(folder.path)).toEqual([zipName(1)]);
    expect(await readFile(path.join(folder.path, zipName(1)))).toEqual(zip);
  });

  test('is taken once, also under another name and after a restart', async () => {
    const zip = await deliveryZip({ '1.eml': chatMail('1', 'one') });
    await put(folder.path, zipName(1), zip);
    const first = await start();
    await remembered(1);
    await put(folder.path, zipName(2), zip);
    await eventually(() => expect(house.memory.has(`file:${zipName(2)}`)).toBe(true));
    await first.stop();
    await using second = await start();
    await pause(100);
    expect(first.drafts).toHaveLength(1);
    expect(second.drafts).toEqual([]);
  });

  test('two at once, and one that comes later', async () => {
    await put(folder.path, zipName(1), await deliveryZip({ '1.eml': chatMail('1', 'one') }));
    await put(folder.path, zipName(2), await deliveryZip({ '2.eml': chatMail('2', 'two') }));
    await using capture = await start();
    await remembered(2);
    await put(folder.path, zipName(3), await deliveryZip({ '3.eml': chatMail('3', 'three') }));
    await remembered(3);
    expect(texts(capture)).toEqual(['one', 'three', 'two']);
  });

  test('that grows is not read before it is whole, and raises no alarm meanwhile', async () => {
    const zip = await deliveryZip({ '1.eml': chatMail('1', 'one'), '2.eml': chatMail('2', 'two') });
    await using capture = await start({ settled: 1_000 });
    for (let end = 0; end < zip.length; end += Math.ceil(zip.length / 12)) {
      await writeFile(path.join(folder.path, zipName(1)), zip.subarray(0, end));
      await pause(8);
      expect(capture.drafts).toEqual([]);
    }
    await writeFile(path.join(folder.path, zipName(1)), zip);
    await remembered(1);
    expect(texts(capture)).toEqual(['one', 'two']);
    expect(house.alarms.size).toBe(0);
  });

  test('with its manifest beside it', async () => {
    await put(folder.path, zipName(1).replace('.zip', '.mf'), manifestOf(['1.eml', '9.eml']));
    await put(folder.path, zipName(1), await deliveryZip({ '1.eml': chatMail('1', 'one') }, ''));
    await using capture = await start();
    await remembered(1);
    expect(texts(capture)).toEqual(['one']);
    expect(gaps(capture)).toEqual([
      `The delivery ${zipName(1)} should hold 9.eml by its manifest, and does not.`,
      `The manifest of the delivery ${zipName(1)} counts 2 files; there are 1.`,
    ]);
  });

  test('without a manifest waits for one, then is taken with a gap that says so', async () => {
    await put(folder.path, zipName(1), await zipOf({ '1.eml': chatMail('1', 'one') }));
    await using capture = await start({ manifest: 1_500 });
    await pause(100);
    expect(capture.drafts).toEqual([]);
    await remembered(1);
    expect(texts(capture)).toEqual(['one']);
    expect(gaps(capture)).toEqual([
      `The delivery ${zipName(1)} came without a manifest: nothing tells whether it is complete.`,
    ]);
  });

  test('is not found behind a link, and folders and other files are left alone', async () => {
    await using elsewhere = await temporaryFolder();
    await writeFile(path.join(elsewhere.path, 'a.zip'), await deliveryZip({ '1.eml': chatMail('1', 'one') }));
    await symlink(path.join(elsewhere.path, 'a.zip'), path.join(folder.path, zipName(1)));
    await mkdir(path.join(folder.path, 'folder.zip'));
    await writeFile(path.join(folder.path, 'notes.txt'), 'x');
    await using capture = await start();
    await pause(120);
    expect(capture.drafts).toEqual([]);
    expect(house.alarms.size).toBe(0);
  });
});

describe('what a manifest and a ZIP do not agree about', () => {
  test('missing, unnamed, empty, damaged and too large files are gaps that name them; the others are taken', async () => {
    const mails = {
      '1.eml': chatMail('1', 'one'),
      '2.eml': chatMail('2', 'harbour '.repeat(100)),
      'empty.eml': '',
      'extra.eml': chatMail('3', 'three'),
      'large.eml': chatMail('4', 'x'.repeat(9_000)),
    };
    const names = ['1.eml', '2.eml', 'empty.eml', 'large.eml', 'gone.eml'];
    const zip = await deliveryZip(mails, manifestOf(names));
    // The second mail's packed bytes begin behind its first local header.
    const at = zip.indexOf('2.eml') + '2.eml'.length + 12;
    zip.fill(0xff, at, at + 20);
    await put(folder.path, zipName(1), zip);
    await using capture = await runDeliveries({ folder: folder.path, mailBytes: 5_000 }, house);
    await remembered(1);
    expect(texts(capture)).toEqual(['one', 'three']);
    const of = `the delivery ${zipName(1)}`;
    expect(gaps(capture)).toEqual(
      [
        `2.eml in ${of} is damaged and cannot be unpacked.`,
        `The delivery ${zipName(1)} holds extra.eml, which its manifest does not name; it was taken all the same.`,
        `The delivery ${zipName(1)} should hold gone.eml by its manifest, and does not.`,
        `empty.eml in ${of} is empty.`,
        `large.eml in ${of} has ${mails['large.eml'].length} bytes, more than the 5000 that are taken.`,
      ].toSorted(),
    );
  });

  test('thousands of missing files are named up to a number, and counted beyond it', async () => {
    const names = Array.from({ length: 1_500 }, (_, index) => `${index}.eml`);
    await put(
      folder.path,
      zipName(1),
      await deliveryZip({ '0.eml': chatMail('1', 'one') }, manifestOf(names)),
    );
    await using capture = await start();
    await remembered(1);
    expect(gaps(capture)).toHaveLength(1_002);
    expect(gaps(capture)).toContain(
      `The delivery ${zipName(1)} lacks 499 more files that its manifest names.`,
    );
    expect(new Set(capture.keys).size).toBe(capture.keys.length);
  });
});

describe('a broken ZIP', () => {
  test('raises an alarm with its name and stays; others go on; whole again it is taken and the alarm settled', async () => {
    const zip = await deliveryZip({ '1.eml': chatMail('1', 'one') });
    await put(folder.path, zipName(1), zip.subarray(0, zip.length - 30));
    await put(folder.path, zipName(2), await deliveryZip({ '2.eml': chatMail('2', 'two') }));
    await using capture = await start();
    await remembered(1);
    await eventually(() => expect(house.alarms.has('broken-zip')).toBe(true));
    expect(english(house.alarms.get('broken-zip')?.sentence ?? say``)).toContain(zipName(1));
    expect(texts(capture)).toEqual(['two']);
    expect(await readdir(folder.path)).toContain(zipName(1));
    await put(folder.path, zipName(1), zip);
    await eventually(() => expect(house.alarms.size).toBe(0));
    expect(texts(capture)).toEqual(['one', 'two']);
    await remembered(2);
  });

  test.each([
    ['no ZIP at all', async () => Buffer.from('not a zip')],
    ['a way out of it', async () => zipWithWayOut('x')],
    [
      'one that unpacks to far more than its size',
      () => deliveryZip({ '1.eml': Buffer.alloc(80 * 2 ** 20) }),
    ],
  ])('%s', async (_what, make) => {
    await put(folder.path, zipName(1), await make());
    await using capture = await start();
    await eventually(() => expect(house.alarms.has('broken-zip')).toBe(true));
    expect(capture.taken).toEqual([]);
    expect(house.memory.size).toBe(0);
  });
});

describe('the site', () => {
  test('killed between taking a ZIP and remembering it: the same keys come again', async () => {
    const mails = Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [`${index}.eml`, chatMail(String(index), `text ${index}`)]),
    );
    await put(
      folder.path,
      zipName(1),
      await deliveryZip(mails, manifestOf([...Object.keys(mails), 'gone.eml'])),
    );
    const killed: DeliveryHouse = { ...house, memory: new Map() };
    const forgetful = {
      ...killed,
      ground: {
        ...house.ground,
        memory: { ...house.ground.memory, set: () => Promise.reject(new Error('killed')) },
      },
    };
    const first = await runDeliveries({ folder: folder.path }, forgetful);
    await eventually(() => expect(gaps(first)).toHaveLength(2));
    await expect(first.stop()).rejects.toThrow('killed');
    await using second = await start();
    await remembered(1);
    expect(second.keys).toHaveLength(7);
    expect(second.keys).toEqual(first.keys);
    expect(second.drafts).toEqual(first.drafts);
  });

  test('that cannot take a batch is offered it again', async () => {
    await put(folder.path, zipName(1), await deliveryZip({ '1.eml': chatMail('1', 'one') }));
    const capture = await start();
    let refused = 0;
    capture.gate = () => {
      refused += 1;
      if (refused < 4) throw new Failure('disk-full', say`The disk is full.`, say`Make room.`);
    };
    await remembered(1);
    await capture.stop();
    expect(refused).toBe(4);
    expect(texts(capture)).toEqual(['one']);
  });

  test('is told when the folder is gone, and when it is back', async () => {
    await using capture = await start();
    await rm(folder.path, { recursive: true });
    await eventually(() => expect(house.alarms.has('folder-unreadable')).toBe(true));
    await mkdir(folder.path);
    await eventually(() => expect(house.alarms.size).toBe(0));
    await put(folder.path, zipName(1), await deliveryZip({ '1.eml': chatMail('1', 'one') }));
    await remembered(1);
    expect(texts(capture)).toEqual(['one']);
    expect((await stat(folder.path)).isDirectory()).toBe(true);
  });
});
