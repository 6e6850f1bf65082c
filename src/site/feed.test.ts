import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import type { Site } from '#site/site.ts';
import { openSite } from '#site/site.ts';
import type { Caller } from '#site/subscriptions.ts';
import {
  attachmentOf,
  captured,
  drafts,
  message,
  openTestSite,
  reader,
  type TestSite,
} from '../../test/site/support.ts';

let bench: TestSite;
let one: Caller;
let other: Caller;
beforeAll(async () => {
  bench = await openTestSite();
  one = await bench.site.addAccount('connector one', 'a long password 1');
  other = await bench.site.addAccount('connector two', 'a long password 2');
});
afterAll(() => bench.close());

async function fill(site: Site, count: number): Promise<void> {
  for (let index = 0; index < count; index++)
    await site.intake(drafts, [captured(message(`f${index}`, 'text'))]);
}
const positions = async (after: bigint, limit: number) => {
  const page = await bench.site.readEnvelopes({ service: 'whatsapp', after, limit }, reader);
  return {
    at: page.envelopes.map(({ position }) => Number(position)),
    next: Number(page.next),
    more: page.more,
  };
};
const daysLater = (days: number) =>
  bench.clock.set(new Date(bench.clock.now().getTime() + days * 86_400_000));

describe('the feed', () => {
  test('is read in pages by position', async () => {
    expect(await positions(0n, 10)).toEqual({ at: [], next: 0, more: false });
    expect([await bench.site.newest(), await bench.site.oldest()]).toEqual([{}, {}]);
    await fill(bench.site, 5);
    expect(await positions(0n, 2)).toEqual({ at: [1, 2], next: 2, more: true });
    expect(await positions(2n, 3)).toEqual({ at: [3, 4, 5], next: 5, more: false });
    expect(await positions(5n, 3)).toEqual({ at: [], next: 5, more: false });
    expect(await bench.site.newest()).toEqual({ whatsapp: 5n });
    expect(await bench.site.oldest()).toEqual({ whatsapp: 1n });
    const page = await bench.site.readEnvelopes({ service: 'wechat', after: 0n, limit: 5 }, reader);
    expect(page.envelopes).toEqual([]);
  });

  test('an answer holds about 8 MiB, and at least one envelope', async () => {
    const large = () => captured(message('big', randomBytes(3_600_000).toString('base64')));
    for (let index = 0; index < 4; index++) await bench.site.intake(drafts, [large()]);
    const first = await positions(5n, 100);
    expect(first).toEqual({ at: [6, 7, 8], next: 8, more: true });
    expect(await positions(8n, 100)).toEqual({ at: [9], next: 9, more: false });
  });

  test('acknowledgements only rise, and not beyond what was given', async () => {
    const { site } = bench;
    const subscription = { connector: 'c-1', service: 'whatsapp', name: 'London' } as const;
    await site.putSubscription(subscription, one);
    await site.putSubscription({ ...subscription, name: 'London 2' }, one);
    await site.acknowledge('c-1', 4n, one);
    await site.acknowledge('c-1', 2n, one);
    expect(await site.listSubscriptions()).toMatchObject([
      { connector: 'c-1', name: 'London 2', acknowledged: 4n },
    ]);
    await expect(site.acknowledge('c-1', 10n, one)).rejects.toSatisfy((error) => isFailure(error, 'usage'));
    await expect(site.acknowledge('c-1', 5n, other)).rejects.toSatisfy((error) =>
      isFailure(error, 'forbidden'),
    );
    await expect(site.removeSubscription('c-1', other)).rejects.toSatisfy((error) =>
      isFailure(error, 'forbidden'),
    );
    await expect(site.acknowledge('c-9', 1n, one)).rejects.toSatisfy((error) =>
      isFailure(error, 'not-found'),
    );
    await expect(site.putSubscription({ ...subscription, service: 'wechat' }, one)).rejects.toSatisfy(
      (error) => isFailure(error, 'conflict'),
    );
    await site.removeSubscription('c-1', one);
    await site.removeSubscription('c-1', one);
  });
});

describe('deletion', () => {
  test('waits for every subscription and the grace period; never without a subscription', async () => {
    const { site, blobs } = bench;
    const content = randomBytes(100);
    const draft = message('d1', 'with photo', { attachments: [attachmentOf('p', content)] });
    await site.intake(drafts, [captured(draft, { p: content })]);
    const newest = (await site.newest()).whatsapp ?? 0n;
    const count = async (): Promise<number> => {
      const { rows } = await bench.database.pool.query('select count(*)::int as count from site.envelope');
      return rows[0].count;
    };
    const all = await count();

    daysLater(400);
    await site.cleanUp();
    expect(await count()).toBe(all);

    await site.putSubscription({ connector: 'd-1', service: 'whatsapp', name: 'one' }, one);
    await site.putSubscription({ connector: 'd-2', service: 'whatsapp', name: 'two' }, other);
    await site.acknowledge('d-1', newest, one);
    daysLater(400);
    await site.cleanUp();
    expect(await count()).toBe(all);

    await site.acknowledge('d-2', 3n, other);
    daysLater(29);
    await site.cleanUp();
    expect(await count()).toBe(all);
    daysLater(2);
    await site.cleanUp();
    expect((await positions(0n, 1)).at).toEqual([4]);
    expect(await site.oldest()).toEqual({ whatsapp: 4n });

    await site.acknowledge('d-2', newest, other);
    daysLater(31);
    // A third that joins late holds the rest back until it has it too.
    await site.putSubscription({ connector: 'd-3', service: 'whatsapp', name: 'three' }, one);
    await site.cleanUp();
    expect((await positions(0n, 1)).at).toEqual([4]);
    await site.acknowledge('d-3', newest, one);
    daysLater(29);
    await site.cleanUp();
    expect((await positions(0n, 1)).at).toEqual([4]);
    daysLater(2);
    expect(await site.cleanUp()).toEqual({ envelopes: all - 3, attachments: 1 });
    expect(await count()).toBe(0);
    const left: string[] = [];
    for await (const { name } of blobs.list()) left.push(name);
    expect(left).toEqual([]);

    // The chain goes on where it was.
    await fill(site, 1);
    const page = await site.readEnvelopes({ service: 'whatsapp', after: 0n, limit: 1 }, reader);
    expect(page.envelopes[0]?.position).toBe(newest + 1n);
  });
});

describe('coverage', () => {
  test('tells what each account has delivered, and when last', async () => {
    await bench.site.addUser({ email: 'alice@corp.example', phones: ['+447700900101'] });
    await bench.site.intake(drafts, [
      captured(message('v1', 'x', { occurredAt: '2026-05-04T09:59:00.000Z' })),
    ]);
    await bench.site.intake(drafts, [
      captured(message('v0', 'x', { occurredAt: '2026-05-01T09:59:00.000Z' })),
    ]);
    expect(await bench.site.coverage('whatsapp')).toEqual({
      accounts: [
        {
          account: '+447700900101',
          userEmail: 'alice@corp.example',
          source: 'test-drafts',
          lastItemAt: '2026-05-04T09:59:00.000Z',
          lastCaptureAt: bench.clock.now().toISOString(),
        },
      ],
    });
    expect(await bench.site.coverage('wechat')).toEqual({ accounts: [] });
  });
});

describe('the site itself', () => {
  test('keeps its id, and refuses another secret', async () => {
    const again = await openSite(bench.options);
    expect(again.id).toBe(bench.site.id);
    await expect(openSite({ ...bench.options, chainKey: randomBytes(32) })).rejects.toSatisfy((error) =>
      isFailure(error, 'key-wrong'),
    );
    await expect(openSite({ ...bench.options, chainKey: randomBytes(16) })).rejects.toSatisfy((error) =>
      isFailure(error, 'key-wrong'),
    );
  });

  test('its trail verifies and has every act', async () => {
    expect((await bench.trail.verify()).problems).toEqual([]);
    const actions = new Set((await bench.trail.list({ limit: 1_000 })).map(({ action }) => action));
    for (const action of [
      'account.add',
      'user.add',
      'envelope.read',
      'envelope.delete',
      'subscription.acknowledge',
    ]) {
      expect(actions).toContain(action);
    }
  });
});
