import { createHash, randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import type { RunReport } from '#connector/report.ts';
import type { RunStage } from '#connector/session.ts';
import type { AttachmentId } from '#core/ids.ts';
import type { Attachment, Item } from '#core/item.ts';
import type { Target } from '#core/target.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import { type ConnectorHouse, connectorHouse, operator } from '../../test/support/connector/house.ts';
import { alice, bob, carol, message } from '../../test/support/connector/items.ts';
import { inEnglish } from '../../test/support/inEnglish.ts';

/**
 * The process dies at an instant: its database connections are gone with it, so that nothing more is written, and what
 * it was doing outside (target, staging, site) has either happened or not. Another process then goes on.
 */
class Death extends Error {}

let house: ConnectorHouse;
let instants: number;
beforeEach(async () => {
  house = await connectorHouse();
});
afterEach(async () => {
  await house.close();
});

/** Runs once in a process that dies at the instant of this number. */
async function runAndDie(instant: number): Promise<'died' | RunReport> {
  instants = 0;
  let dead = false;
  const tick = async (): Promise<void> => {
    instants += 1;
    if (instants === instant) {
      dead = true;
      await life.database.pool.end();
    }
    if (dead) throw new Death();
  };
  const around = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await tick();
    const result = await work();
    await tick();
    return result;
  };
  const life = await house.reopen({
    staging: mortalBlobs(house.staging, around),
    targets: new Map([['archive', mortalTarget(house.target, around)]]),
    observe: (found) => around(() => house.options.observe(found)),
    checkDisk: tick,
  });
  house.site.interfere = async ({ path }) => {
    if (!path.endsWith('acknowledgements')) return false;
    await tick().catch(() => undefined);
    return false;
  };
  const progress = (stage: RunStage): void => {
    if (stage !== 'reconcile' && stage !== 'import') return;
    instants += 1;
    if (instants !== instant) return;
    dead = true;
    life.database.pool.end().catch(() => undefined);
    throw new Death();
  };
  try {
    return await life.connectors.run('Chats', { actor: operator, progress });
  } catch (error) {
    if (dead) return 'died';
    throw error;
  } finally {
    house.site.interfere = undefined;
  }
}

type Around = <Result>(work: () => Promise<Result>) => Promise<Result>;

function mortalTarget(target: Target, around: Around): Target {
  return { ...target, deliver: (batch, context) => around(() => target.deliver(batch, context)) };
}

function mortalBlobs(blobs: BlobStore, around: Around): ConnectorsOptions['staging'] {
  return { ...blobs, put: (name, body, options) => around(() => blobs.put(name, body, options)) };
}

/** 24 items, of them 2 that nobody maps, 1 that is not valid, 2 duplicates within the feed. */
async function fillSite(): Promise<readonly Item[]> {
  const items = Array.from({ length: 20 }, (_, index) =>
    message(index, { from: index % 3 ? alice : bob, to: bob }),
  );
  const nobody = [message(100, { from: carol }), message(101, { from: carol })];
  const feed: unknown[] = [
    ...items.slice(0, 8),
    nobody[0],
    items[2],
    { no: 'item' },
    ...items.slice(8),
    nobody[1],
    items[15],
  ];
  await house.site.add(feed.slice(0, 9));
  await house.site.add(feed.slice(9, 20));
  await house.site.add(feed.slice(20));
  return [...items, ...nobody];
}

const expected = {
  state: 'completed-with-warnings',
  pulled: 25,
  imported: 20,
  duplicates: 2,
  notImported: 2,
  rejected: 1,
  excluded: 0,
  deliveriesMissing: 2,
  reconciled: true,
};

describe('a run whose process dies', () => {
  test('at any instant is gone on with under its own id, loses nothing and doubles nothing', async () => {
    const items = await fillSite();
    await house.createConnector();
    let died = 0;
    let report: RunReport | 'died' = 'died';
    // Each life lasts one instant longer than the one before, so the deaths lie at every instant of the run.
    for (let instant = 1; report === 'died'; instant += 1) {
      report = await runAndDie(instant);
      if (report === 'died') died += 1;
    }
    // What a life has done the next need not do: how many it takes depends on what went on beside the death.
    expect(died).toBeGreaterThanOrEqual(3);
    expect(report).toMatchObject(expected);
    const runs = await house.database.pool.query('select id from connector.run');
    expect(runs.rows).toHaveLength(1);
    const rows = [];
    for await (const row of await house.connectors.log('Chats')) rows.push(row);
    const imported = rows.filter(({ outcome }) => outcome === 'imported').map(({ item }) => item);
    expect(imported.sort()).toEqual(
      items
        .slice(0, 20)
        .map(({ id }) => id)
        .sort(),
    );
    expect(house.target.mailboxes.get('bob@corp.example')?.size).toBe(20);
    expect(house.target.mailboxes.get('quarantine')?.size).toBe(3);
    expect(house.site.acknowledged.at(-1)).toBe(3n);
  });

  test('is not acknowledged beyond what is recorded', async () => {
    await fillSite();
    await house.createConnector();
    for (let instant = 1; (await runAndDie(instant)) === 'died'; instant += 1) {
      const told = house.site.acknowledged.at(-1) ?? 0n;
      expect(BigInt((await house.connectors.get('Chats')).cursor)).toBeGreaterThanOrEqual(told);
    }
  });
});

describe('a run that is broken off', () => {
  test('by its caller keeps what is recorded and says why it ended; the next takes the rest', async () => {
    const items = Array.from({ length: 2_500 }, (_, index) => message(index));
    for (let at = 0; at < items.length; at += 500) await house.site.add(items.slice(at, at + 500));
    await house.createConnector();
    const stop = new AbortController();
    const progress = (stage: RunStage, done: number): void => {
      if (stage === 'import' && done > 0) stop.abort();
    };
    const stopped = await house.connectors.run('Chats', { actor: operator, signal: stop.signal, progress });
    expect(stopped).toMatchObject({ state: 'stopped', failure: { code: 'stopped' }, reconciled: true });
    expect(stopped.imported).toBeLessThan(2_500);
    const rest = await house.connectors.run('Chats', { actor: operator });
    expect(rest.run).not.toBe(stopped.run);
    expect(rest).toMatchObject({ state: 'completed', duplicates: 0, reconciled: true });
    expect(stopped.imported + rest.imported).toBe(2_500);
    expect(stopped.pulled + rest.pulled).toBe(2_500);
  });

  test('between delivery and record counts the items as imported in the next run, not as duplicates', async () => {
    await house.site.add([message(1), message(2)]);
    await house.createConnector();
    const target: Target = {
      ...house.target,
      deliver: async (batch, context) => {
        await house.target.deliver(batch, context);
        throw new Error('a bug behind the delivery');
      },
    };
    const { connectors } = await house.reopen({ targets: new Map([['archive', target]]) });
    await expect(connectors.run('Chats', { actor: operator })).rejects.toThrow('a bug');
    expect(inEnglish(await house.connectors.report('Chats'))).toMatchObject({
      state: 'failed',
      pulled: 0,
      reconciled: true,
      failure: { code: 'internal', message: expect.not.stringContaining('a bug') },
    });
    expect(await house.connectors.run('Chats', { actor: operator })).toMatchObject({
      imported: 2,
      duplicates: 0,
    });
  });

  test('by a batch in the middle of an envelope goes on in the middle of it', async () => {
    const content = randomBytes(250_000);
    const key = await house.site.attach('photo', content);
    const photo: Attachment = {
      id: 'photo' as AttachmentId,
      fileName: 'photo.jpg',
      mimeType: 'image/jpeg',
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      kind: 'image',
      status: 'available',
    };
    const large = Array.from({ length: 80 }, (_, index) => message(index, { attachments: [photo] }));
    await house.site.add(large, { attachmentKeys: { photo: key } });
    await house.createConnector();
    let delivered = 0;
    const target: Target = {
      ...house.target,
      deliver: (batch, context) => {
        delivered += 1;
        if (delivered === 2) throw new Error('once');
        return house.target.deliver(batch, context);
      },
    };
    const { connectors } = await house.reopen({ targets: new Map([['archive', target]]) });
    await expect(connectors.run('Chats', { actor: operator })).rejects.toThrow('once');
    const broken = await house.connectors.report('Chats');
    expect(broken).toMatchObject({ state: 'failed', reconciled: true });
    expect(broken.imported).toBeGreaterThan(0);
    expect(broken.imported).toBeLessThan(80);
    expect(house.site.acknowledged).toEqual([]);
    const rest = await connectors.run('Chats', { actor: operator });
    expect(rest).toMatchObject({ imported: 80 - broken.imported, duplicates: 0, reconciled: true });
    expect(house.site.acknowledged.at(-1)).toBe(1n);
  });

  test('as a replay is finished before another run, and is not taken for it', async () => {
    await house.site.add([message(1)], { createdAt: '2026-03-01T10:00:00.000Z' });
    await house.createConnector();
    await house.connectors.run('Chats', { actor: operator });
    const target: Target = {
      ...house.target,
      deliver: async () => {
        await life.database.pool.end();
        throw new Death();
      },
    };
    const life = await house.reopen({ targets: new Map([['archive', target]]) });
    const replay = { from: '2026-03-01', to: '2026-03-02' };
    house.clock.set(new Date('2026-03-02T12:01:00.000Z'));
    await expect(life.connectors.run('Chats', { actor: operator, replay })).rejects.toThrow();
    await house.site.add([message(2)]);
    house.clock.set(new Date('2026-03-02T12:02:00.000Z'));
    expect(await house.connectors.run('Chats', { actor: operator })).toMatchObject({
      kind: 'manual',
      imported: 1,
    });
    const { rows } = await house.database.pool.query('select kind, state from connector.run order by number');
    expect(rows).toEqual([
      { kind: 'manual', state: 'completed' },
      { kind: 'replay', state: 'completed' },
      { kind: 'manual', state: 'completed' },
    ]);
  });
});
