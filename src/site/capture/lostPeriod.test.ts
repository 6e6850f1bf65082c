import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Failure } from '#core/failure.ts';
import type { ItemDraft } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import type { CaptureGround, Emit, LiveSource } from '#core/source.ts';
import { dumpTables } from '../../../test/site/dumpTables.ts';
import {
  alicePhone,
  message,
  openAll,
  openTestSite,
  outsiderPhone,
  type TestSite,
} from '../../../test/site/support.ts';

interface Played {
  readonly emit: Emit<ItemDraft>;
  readonly ground: CaptureGround;
  end(error?: unknown): void;
}

let bench: TestSite;
let starts: Played[];
let stop: AbortController;
let running: Promise<void>;
const email = 'alice@corp.example';
const waiting = { timeout: 10_000, interval: 20 };

/** A phone that a test plays. */
const phone: LiveSource<object, ItemDraft> = {
  spec: {
    name: 'played-phone',
    service: 'whatsapp',
    version: '1',
    personal: true,
    fields: [{ name: 'accountPhone', kind: 'phone', required: true, label: '', help: '' }],
  },
  parseSettings: () => ({}),
  convert: (draft) => draft,
  capture: (_settings, emit, signal, ground) =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => resolve());
      starts.push({ emit, ground, end: (error) => (error === undefined ? resolve() : reject(error)) });
      ground.tell({ state: 'running' });
    }),
  media: {
    patience: { hold: 600_000, giveUp: 86_400_000 },
    fetch: async () => {
      throw new Failure('media-missing', say`Not there.`, say`Wait.`);
    },
    without: (draft) => draft,
    late: (draft) => draft,
    encode: (draft) => Buffer.from(JSON.stringify(draft)),
    decode: (bytes) => JSON.parse(bytes.toString()),
  },
};

beforeEach(async () => {
  starts = [];
  bench = await openTestSite(() => ({ sources: [phone] }));
  await bench.site.addUser({ email, phones: [alicePhone] });
  stop = new AbortController();
  running = bench.site.captures.run(stop.signal);
});
afterEach(async () => {
  stop.abort();
  await running;
  await bench.close();
});

const later = (minutes: number): void =>
  bench.clock.set(new Date(bench.clock.now().getTime() + minutes * 60_000));
const runs = async () =>
  (await bench.database.pool.query('select * from site.capture_run order by began_at')).rows;
async function begin(): Promise<string> {
  await bench.site.scopes.chooseScope(email, 'all');
  const request = {
    source: 'played-phone',
    name: 'Alice',
    userEmail: email,
    values: { accountPhone: alicePhone },
  };
  const { id } = await bench.site.captures.add(request);
  await vi.waitFor(() => expect(starts).toHaveLength(1), waiting);
  await vi.waitFor(async () => expect(await runs()).toHaveLength(1), waiting);
  return id;
}
async function again(id: string): Promise<void> {
  const before = starts.length;
  await bench.site.captures.change(id, {});
  await vi.waitFor(() => expect(starts.length).toBe(before + 1), waiting);
}
const gaps = async () => (await openAll(bench)).items.filter(({ kind }) => kind === 'gap');

describe('a period in which nothing was captured', () => {
  test('is a gap of its own, of that account alone, when the capture works again; once', async () => {
    const id = await begin();
    const from = bench.clock.now().toISOString();
    starts[0]?.end(new Failure('capture-unlinked', say`The phone has logged it out.`, say`Link it again.`));
    await vi.waitFor(async () => expect((await runs())[0]?.ended).toBe('unlinked'), waiting);
    later(90);
    await again(id);
    await vi.waitFor(async () => expect(await gaps()).toHaveLength(1), waiting);
    const until = bench.clock.now().toISOString();
    expect(await gaps()).toMatchObject([
      {
        nativeId: `capture:${id}:${from}`,
        audience: 'account',
        account: { phone: alicePhone, userEmail: email },
        gap: { from, until, reason: expect.stringContaining('unlinked') },
      },
    ]);
    await vi.waitFor(async () => expect(await runs()).toHaveLength(2), waiting);
    await again(id);
    await again(id);
    expect(await gaps()).toHaveLength(1);
    const [user] = (await bench.site.coverages.report({ month: '2026-05', email })).users;
    expect(user?.gaps).toMatchObject([{ kind: 'period-lost' }]);
    expect(user?.accounts).toMatchObject([{ source: 'played-phone', periodic: false }]);
    expect(user?.accounts[0]?.days[3]).toMatchObject({ day: '2026-05-04', state: 'quiet', gaps: 1 });
  });

  test('of a few minutes is a restart and no gap', async () => {
    const id = await begin();
    later(4);
    await again(id);
    expect(await gaps()).toEqual([]);
    expect(await runs()).toHaveLength(1);
  });

  test('because the site itself was away is told too', async () => {
    await begin();
    await bench.database.pool.query('update site.capture_run set ended = null');
    stop.abort();
    await running;
    await bench.database.pool.query('update site.capture_run set ended = null');
    later(60 * 24);
    stop = new AbortController();
    running = bench.site.captures.run(stop.signal);
    await vi.waitFor(async () => expect(await gaps()).toHaveLength(1), waiting);
    expect((await gaps())[0]?.gap?.reason).toContain('site was not running');
  });
});

describe('a source that somebody feeds from time to time', () => {
  test('has no hours of work: its time between is uncovered anyway', async () => {
    const periodic = { ...phone, spec: { ...phone.spec, name: 'played-backup', periodic: true } };
    const other = await openTestSite(() => ({ sources: [periodic] }));
    try {
      await other.site.addUser({ email, phones: [alicePhone] });
      await other.site.scopes.chooseScope(email, 'all');
      const ending = new AbortController();
      const capturing = other.site.captures.run(ending.signal);
      const values = { accountPhone: alicePhone };
      await other.site.captures.add({ source: 'played-backup', name: 'Alice', userEmail: email, values });
      await vi.waitFor(() => expect(starts).toHaveLength(1), waiting);
      ending.abort();
      await capturing;
      expect((await other.database.pool.query('select 1 from site.capture_run')).rowCount).toBe(0);
    } finally {
      await other.close();
    }
  });
});

describe('the scope of a captured phone', () => {
  test('what is not listed leaves no waiting row and no observation; it is captured when it is listed later', async () => {
    await begin();
    await bench.site.scopes.chooseScope(email, 'listed');
    const draft = message('Wolpertinger', 'Wolpertinger says hello');
    const offer = { native: draft, attachments: [], key: 'k1', awaitsMedia: true };
    await starts[0]?.emit([offer]);
    const dump = await dumpTables(bench.database, ['site', 'audit']);
    expect(dump).not.toContain(outsiderPhone);
    for (const table of ['site.awaiting_media', 'site.observation', 'site.coverage'])
      expect((await bench.database.pool.query(`select 1 from ${table}`)).rowCount, table).toBe(0);
    await bench.site.scopes.addListed(email, { kind: 'contact', value: outsiderPhone });
    await starts[0]?.emit([{ ...offer, awaitsMedia: false }]);
    expect((await openAll(bench)).items.map(({ content }) => content?.text)).toEqual([
      'Wolpertinger says hello',
    ]);
  });

  test('what waits for its media and is out of scope by then waits no more', async () => {
    await begin();
    await starts[0]?.emit([
      { native: message('w1', 'waits'), attachments: [], key: 'w1', awaitsMedia: true },
    ]);
    expect((await bench.database.pool.query('select 1 from site.awaiting_media')).rowCount).toBe(1);
    await bench.site.scopes.chooseScope(email, 'listed');
    later(11);
    await vi.waitFor(
      async () =>
        expect((await bench.database.pool.query('select 1 from site.awaiting_media')).rowCount).toBe(0),
      waiting,
    );
    expect((await openAll(bench)).items).toEqual([]);
  });
});
