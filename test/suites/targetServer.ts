import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { contextOf, deliveryOf } from '../mailbox/archive.ts';
import { readerOf, type ServerUnderTest, type TargetBench } from './targetBench.ts';

/**
 * What a target outside promises besides, whose server has its own dates, limits and troubles.
 * @param bench gives the bench once the tests run
 */
export function serverPromises(bench: () => TargetBench): void {
  it('delivers a mail that holds the date of the event', async () => {
    const { under, alice, deliver, newItem } = bench();
    const item = newItem();
    await deliver([deliveryOf(item, [alice])]);
    const received = await under.receivedAt?.(alice.mailbox, item.id);
    const second = Math.floor(Date.parse(item.occurredAt) / 1_000) * 1_000;
    expect(Math.floor((received?.getTime() ?? 0) / 1_000) * 1_000).toBe(second);
  });

  it('finds what came through when the answer was lost, also in another process', async () => {
    const { alice, bob, deliver, newItem, count } = bench();
    const server = serverOf(bench());
    const items = Array.from({ length: 4 }, () => newItem());
    const batch = items.map((item) => deliveryOf(item, [alice, bob]));
    await server.loseNextAnswer();
    await deliver(batch, contextOf('run-lost')).catch(() => undefined);
    const other = await server.reopen();
    const receipts = await deliver(batch, contextOf('run-after'), other);
    await other.close?.();
    expect(receipts).toHaveLength(8);
    for (const item of items) expect(await count(item)).toBe(1);
    const here = receipts.filter(({ mailbox }) => mailbox === alice.mailbox);
    expect(here.some(({ run }) => run === 'run-lost')).toBe(true);
  });

  it('delivers what is too large for a mailbox with a note, or refuses it alone', async () => {
    const { under, alice, newItem, withAttachment, count } = bench();
    const server = serverOf(bench());
    const content = randomBytes(server.tooLarge);
    const [large, plain] = [withAttachment(content), newItem()];
    const context = { ...contextOf(), readAttachment: readerOf(large, content) };
    const batch = [large, plain].map((item) => deliveryOf(item, [alice]));
    const [first, second] = await under.target.deliver(batch, context);
    expect(second).toMatchObject({ itemId: plain.id, run: context.run });
    if (server.largeItem === 'noted') {
      expect(first).toMatchObject({ itemId: large.id, note: expect.any(String) });
      expect(await count(large)).toBe(1);
    } else {
      expect(first).toMatchObject({ itemId: large.id, failure: { code: 'item-too-large' } });
      expect(await count(large)).toBe(0);
    }
  });

  it('names each trouble by its code, and delivers once it is over', async () => {
    const { alice, deliver, newItem, count } = bench();
    const server = serverOf(bench());
    const troubles = Object.entries(server.troubles);
    expect(troubles.length).toBeGreaterThan(0);
    for (const [code, begin] of troubles) {
      const item = newItem();
      const batch = [deliveryOf(item, [alice])];
      const end = await begin();
      await expect(deliver(batch), code).rejects.toMatchObject({ code });
      await end();
      await deliver(batch);
      expect(await count(item), code).toBe(1);
    }
  });
}

function serverOf({ under: { server } }: TargetBench): ServerUnderTest {
  if (server === undefined) throw new Error('the target under test has no server');
  return server;
}
