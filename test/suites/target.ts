import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveMailboxes } from '#connector/resolveMailboxes.ts';
import type { RunId } from '#core/ids.ts';
import { serviceFolder } from '#core/item.ts';
import { readFixture } from '../mail/fixtures.ts';
import { contextOf, deliveryOf } from '../mailbox/archive.ts';
import { readerOf, type TargetBench, type TargetUnderTest, targetBench } from './targetBench.ts';
import { serverPromises } from './targetServer.ts';

/**
 * What every target promises: each adapter's test runs it.
 * @param kind a target that keeps mails itself takes a batch whole or not at all, and needs the mail of a known item no more
 */
export function targetSuite(
  name: string,
  kind: 'keeps-mails' | 'server',
  open: () => Promise<TargetUnderTest>,
): void {
  describe(`target ${name}`, () => {
    let under: TargetUnderTest;
    let bench: TargetBench;
    beforeAll(async () => {
      under = await open();
      bench = await targetBench(under);
    });
    afterAll(() => under.close());

    it('has a name, and says that it can be written', async () => {
      expect(under.target.spec.name).toBe(name);
      await under.target.check();
    });

    it('resolves addresses in any case, and never makes a mailbox', async () => {
      expect(await under.target.resolveMailbox('ALICE@corp.example')).toBe(bench.alice.mailbox);
      expect(await under.target.resolveMailbox('nobody@corp.example')).toBeUndefined();
      expect(await under.target.resolveMailbox('nobody@corp.example')).toBeUndefined();
    });

    it('resolves many addresses as it resolves each', async () => {
      const known = ['alice@corp.example', 'ALICE@corp.example', 'bob@corp.example'];
      // A server outside is asked for each of them, and takes its time for those it does not know.
      const length = kind === 'server' ? 20 : 12_000;
      const strangers = Array.from({ length }, (_, index) => `nobody${index}@corp.example`);
      const found = await resolveMailboxes(under.target, [...strangers, ...known]);
      expect([...found.keys()].sort()).toEqual(known.toSorted());
      for (const address of known)
        expect(found.get(address)).toBe(await under.target.resolveMailbox(address));
      expect((await resolveMailboxes(under.target, [])).size).toBe(0);
    });

    it('makes a folder once, also when asked for at the same moment', async () => {
      const mailbox = bench.alice.mailbox;
      const folders = await Promise.all(
        Array.from({ length: 5 }, () => under.target.ensureFolder(mailbox, serviceFolder.wechat)),
      );
      folders.push(await under.target.ensureFolder(mailbox, serviceFolder.wechat));
      expect(new Set(folders).size).toBe(1);
      expect(folders[0]).not.toBe(bench.alice.folder);
    });

    it('delivers exact bytes to several mailboxes, with receipts in order', async () => {
      const items = [bench.newItem(), bench.newItem({ content: { type: 'text', text: '下午三点的会议' } })];
      const deliveries = items.map((item) => deliveryOf(item, [bench.alice, bench.bob]));
      const receipts = await bench.deliver(deliveries, contextOf('run-a'));
      expect(receipts.map(({ itemId, mailbox, run }) => [itemId, mailbox, run])).toEqual(
        items.flatMap(({ id }) => [
          [id, bench.alice.mailbox, 'run-a'],
          [id, bench.bob.mailbox, 'run-a'],
        ]),
      );
      expect(new Set(receipts.map(({ mailbox, reference }) => `${mailbox} ${reference}`)).size).toBe(
        receipts.length,
      );
      for (const { item, mail } of deliveries) {
        for (const place of [bench.alice, bench.bob])
          await bench.expectMail(place, { item, mail }, readFixture);
      }
    });

    it('delivers once, and receipts name the run that did', async () => {
      const item = bench.newItem();
      const delivery = deliveryOf(item, [bench.alice]);
      const [first] = await bench.deliver([delivery], contextOf('run-b'));
      const [again] = await bench.deliver([delivery], contextOf('run-c'));
      expect(again).toEqual({ ...first, run: 'run-b' as RunId });
      expect(await bench.count(item)).toBe(1);
    });

    it('takes one item twice in a batch for one', async () => {
      const item = bench.newItem();
      const receipts = await bench.deliver(
        [deliveryOf(item, [bench.alice]), deliveryOf(item, [bench.alice, bench.bob])],
        contextOf(),
      );
      expect(receipts).toHaveLength(3);
      expect(receipts[0]).toEqual(receipts[1]);
      expect(await bench.count(item)).toBe(1);
    });

    it('delivers once when several deliver the same at the same moment', async () => {
      const items = Array.from({ length: 20 }, () => bench.newItem());
      const runs = await Promise.all(
        ['run-1', 'run-2', 'run-3'].map((run, index) => {
          const order = index === 1 ? items.toReversed() : items;
          return bench.deliver(
            order.map((item) => deliveryOf(item, [bench.alice, bench.bob])),
            contextOf(run),
          );
        }),
      );
      for (const item of items) expect(await bench.count(item)).toBe(1);
      const of = (receipts: (typeof runs)[number] | undefined) =>
        new Map(receipts?.map((receipt) => [`${receipt.itemId} ${receipt.mailbox}`, receipt]));
      expect(of(runs[1])).toEqual(of(runs[0]));
      expect(of(runs[2])).toEqual(of(runs[0]));
    });

    it.each([
      ['small', 1_000],
      ['large', 1_500_000],
      ['empty', 0],
    ])('keeps the exact bytes of a %s attachment', async (_size, length) => {
      const content = randomBytes(length);
      const item = bench.withAttachment(content);
      const delivery = deliveryOf(item, [bench.alice]);
      const context = { ...contextOf(), readAttachment: readerOf(item, content) };
      await bench.deliver([delivery], context);
      await bench.expectMail(bench.alice, delivery, readerOf(item, content));
    });

    it('leaves nothing of an item whose attachment is broken, and delivers on the next attempt', async () => {
      const content = randomBytes(400_000);
      const [plain, broken] = [bench.newItem(), bench.withAttachment(content)];
      const batch = [plain, broken].map((item) => deliveryOf(item, [bench.alice]));
      await expect(bench.deliver(batch, contextOf())).rejects.toThrow('no attachment');
      const changed = { ...contextOf(), readAttachment: readerOf(broken, randomBytes(400_000)) };
      await expect(bench.deliver(batch, changed)).rejects.toMatchObject({ code: 'blob-broken' });
      expect(await bench.count(broken)).toBe(0);
      if (under.server === undefined) expect(await bench.count(plain)).toBe(0);
      const whole = { ...contextOf(), readAttachment: readerOf(broken, content) };
      expect(await bench.deliver(batch, whole)).toHaveLength(2);
      expect([await bench.count(plain), await bench.count(broken)]).toEqual([1, 1]);
    });

    it('keeps the order of the batch', async () => {
      const items = Array.from({ length: 30 }, (_, second) =>
        bench.newItem({ occurredAt: new Date(Date.UTC(2026, 2, 3, 10, 0, second)).toISOString() }),
      );
      await bench.deliver(
        items.map((item) => deliveryOf(item, [bench.bob])),
        contextOf(),
      );
      const listed = await under.itemsIn(bench.bob.mailbox, bench.bob.folder);
      const ids = items.map(({ id }) => id);
      expect(listed.filter((id) => ids.includes(id))).toEqual(ids);
    });

    it('stops when told to', async () => {
      const signal = AbortSignal.abort(new Error('stopped'));
      const item = bench.newItem();
      await expect(
        under.target.deliver([deliveryOf(item, [bench.alice])], { ...contextOf(), signal }),
      ).rejects.toThrow('stopped');
      expect(await bench.count(item)).toBe(0);
    });

    if (kind === 'keeps-mails') {
      it('puts a known item into a further mailbox without its mail', async () => {
        const item = bench.newItem();
        const delivery = deliveryOf(item, [bench.alice]);
        await bench.deliver([delivery], contextOf('run-d'));
        const receipts = await bench.deliver(
          [{ ...delivery, mail: null, places: [bench.alice, bench.bob] }],
          contextOf('run-e'),
        );
        expect(receipts.map(({ run }) => run)).toEqual(['run-d', 'run-e']);
        await bench.expectMail(bench.bob, delivery, readFixture);
      });

      it('refuses a redelivery of what it does not have', async () => {
        const delivery = { ...deliveryOf(bench.newItem(), [bench.alice]), mail: null };
        await expect(under.target.deliver([delivery], contextOf())).rejects.toMatchObject({
          code: 'not-found',
        });
      });
    }

    if (kind === 'server') serverPromises(() => bench);
  });
}
