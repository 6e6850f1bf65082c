import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Failure } from '#core/failure.ts';
import type { Item } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import type { Place } from '#core/target.ts';
import type { Archive } from '#mailbox/archive.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';
import { makeItem } from '../../test/mail/items.ts';
import {
  contextOf,
  deliveryOf,
  placesOf,
  type TestArchive,
  testArchive,
} from '../../test/mailbox/archive.ts';

let test: TestArchive;
let places: Place[];
let made = 0;

beforeAll(async () => {
  test = await testArchive();
  places = await placesOf(test.archive, 'alice@corp.example', 'bob@corp.example');
});
afterAll(() => test.close());

const newItems = (count: number): Item[] =>
  Array.from({ length: count }, () => {
    made += 1;
    return makeItem({ nativeId: `deliver-${made}`, content: { type: 'text', text: `Number ${made}` } });
  });

/** Every item exactly once in every mailbox, everything proven. */
async function expectWhole(archive: Archive, items: readonly Item[]): Promise<void> {
  for (const { mailbox } of places) {
    const { entries } = await archive.listEntries(mailbox, { limit: 1_000 });
    for (const { id } of items) expect(entries.filter(({ item }) => item === id)).toHaveLength(1);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
  }
  const report = await archive.verify({}, () => undefined);
  expect(report.findings).toEqual([]);
  expect(report.ok).toBe(true);
}

const crash = async (): Promise<never> => {
  throw new Error('the process died');
};

/** Dies at this step of a delivery, the first time it is reached. */
const steps: Record<string, (parts: ArchiveParts) => Partial<ArchiveParts>> = {
  'before the pack is written': (parts) => ({ packs: { ...parts.packs, write: crash } }),
  'after the pack is written': (parts) => ({
    packs: { ...parts.packs, write: (records) => parts.packs.write(records).then(crash) },
  }),
  'before the ledger leaf': (parts) => ({ ledger: { ...parts.ledger, append: crash } }),
  'before the commit': (parts) => ({
    ledger: {
      ...parts.ledger,
      append: (pack, transaction) => parts.ledger.append(pack, transaction).then(crash),
    },
  }),
  'after the commit, before it is published': () => ({ publish: crash }),
};

describe('a delivery that dies', () => {
  for (const [step, broken] of Object.entries(steps)) {
    it(`${step} loses nothing and doubles nothing when it is repeated at once`, async () => {
      const items = newItems(3);
      const batch = items.map((item) => deliveryOf(item, places));
      await expect(test.with(broken).deliver(batch, contextOf('run-1'))).rejects.toThrow('the process died');
      const receipts = await test.archive.deliver(batch, contextOf('run-1'));
      expect(receipts.map(({ run }) => run)).toEqual(Array(6).fill('run-1'));
      await expectWhole(await test.reopen(), items);
    });

    it(`${step} loses nothing and doubles nothing when the archive is started anew before`, async () => {
      const items = newItems(3);
      const batch = items.map((item) => deliveryOf(item, places));
      await expect(test.with(broken).deliver(batch, contextOf('run-1'))).rejects.toThrow('the process died');
      const restarted = await test.reopen();
      const receipts = await restarted.deliver(batch, contextOf('run-1'));
      expect(receipts.map(({ run }) => run)).toEqual(Array(6).fill('run-1'));
      await expectWhole(restarted, items);
    });
  }

  it('is taken in whole when a part of it was delivered by another run meanwhile', async () => {
    const [first, second] = newItems(2);
    if (first === undefined || second === undefined) return;
    const broken = test.with(steps['before the commit'] ?? (() => ({})));
    const batch = [first, second].map((item) => deliveryOf(item, places));
    await expect(broken.deliver(batch, contextOf('run-1'))).rejects.toThrow('the process died');
    await test.archive.deliver([deliveryOf(first, places.slice(0, 1))], contextOf('run-2'));
    const restarted = await test.reopen();
    const receipts = await restarted.deliver(batch, contextOf('run-3'));
    expect(receipts.map(({ run }) => run)).toEqual(['run-2', 'run-1', 'run-1', 'run-1']);
    await expectWhole(restarted, [first, second]);
  });

  it('has its pack taken into the ledger when an immutability policy keeps it, though all of it was repeated', async () => {
    const items = newItems(3);
    const batch = items.map((item) => deliveryOf(item, places));
    const kept = new Failure('blob-immutable', say`Kept.`, say`Wait.`);
    const remove = vi.spyOn(test.blobs.packs, 'remove').mockRejectedValue(kept);
    const broken = test.with(steps['before the commit'] ?? (() => ({})));
    // What ended it is told, not that its pack could not be removed.
    await expect(broken.deliver(batch, contextOf('run-1'))).rejects.toThrow('the process died');
    await test.archive.deliver(batch, contextOf('run-2'));
    await expectWhole(await test.reopen(), items);
    expect(remove).toHaveBeenCalled();
    remove.mockRestore();
  });

  it('leaves no pack behind when it was overtaken', async () => {
    const items = newItems(50);
    const runs = ['run-a', 'run-b', 'run-c'].map((run) =>
      test.archive.deliver(
        items.map((item) => deliveryOf(item, places)),
        contextOf(run),
      ),
    );
    await Promise.all(runs);
    await expectWhole(test.archive, items);
  });
});

describe('recover', () => {
  it('never takes the pack of a live writer for one that a crash left', async () => {
    const items = newItems(2);
    let recovered: Promise<Archive> | undefined;
    const slow = test.with((parts) => ({
      packs: {
        ...parts.packs,
        write: async (records) => {
          const pack = await parts.packs.write(records);
          // Another process starts exactly now; it has to wait for this delivery.
          recovered = test.reopen();
          await new Promise((resolve) => setTimeout(resolve, 300));
          return pack;
        },
      },
    }));
    const batch = items.map((item) => deliveryOf(item, places));
    expect(await slow.deliver(batch, contextOf('run-1'))).toHaveLength(4);
    await expectWhole((await recovered) ?? test.archive, items);
  });
});
