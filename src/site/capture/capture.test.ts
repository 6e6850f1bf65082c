import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Failure } from '#core/failure.ts';
import type { AttachmentId } from '#core/ids.ts';
import type { ItemDraft } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import type { Captured, CaptureGround, Emit, LiveSource } from '#core/source.ts';
import { attachmentOf, message, openAll, openTestSite, type TestSite } from '../../../test/site/support.ts';

const photo = Buffer.from('a photograph of nothing');

/** What a test hears from the source under it. */
interface Played {
  readonly emit: Emit<ItemDraft>;
  readonly ground: CaptureGround;
  readonly signal: AbortSignal;
  end(error?: unknown): void;
}

/** A source that does what the test says; its events are drafts. */
function playedSource() {
  const starts: Played[] = [];
  let media: () => Buffer = () => photo;
  const source: LiveSource<{ word: string }, ItemDraft> = {
    spec: {
      name: 'played',
      service: 'whatsapp',
      version: '1',
      fields: [
        { name: 'word', kind: 'text', required: true, label: '', help: '' },
        { name: 'key', kind: 'secret', required: false, label: '', help: '' },
      ],
    },
    parseSettings: ({ word = '' }) => ({ word }),
    convert: (draft) => draft,
    capture: (_settings, emit, signal, ground) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => resolve());
        starts.push({
          emit,
          signal,
          ground,
          end: (error) => (error === undefined ? resolve() : reject(error)),
        });
        ground.tell({ state: 'running' });
      }),
    receive: async ({ body }, { word }, emit) => {
      if (body.toString() !== word)
        throw new Failure('request-forged', say`The word is wrong.`, say`Say the right one.`);
      await emit([{ native: message(`web-${word}`, 'by webhook'), attachments: [], key: word }]);
      return { status: 200 };
    },
    media: {
      patience: { hold: 600_000, giveUp: 86_400_000 },
      fetch: async (draft) => {
        const content = media();
        const attachments = [attachmentOf('p', content)];
        const contents = [{ id: 'p' as AttachmentId, open: async () => Readable.from([content]) }];
        return { native: { ...draft, attachments }, attachments: contents };
      },
      without: (draft, status) => {
        const { size: _size, sha256: _sha256, ...rest } = attachmentOf('p', photo);
        return { ...draft, attachments: [{ ...rest, status }] };
      },
      late: (draft) => ({
        ...draft,
        kind: 'late-media',
        refers: [{ relation: 'mediaOf', nativeId: draft.nativeId ?? '' }],
      }),
      encode: (draft) => Buffer.from(JSON.stringify(draft)),
      decode: (bytes) => JSON.parse(bytes.toString()),
    },
  };
  return {
    source,
    starts,
    setMedia: (next: () => Buffer) => {
      media = next;
    },
  };
}

let bench: TestSite;
let played: ReturnType<typeof playedSource>;
let stop: AbortController;
let running: Promise<void>;
let capture: string;

beforeAll(async () => {
  played = playedSource();
  bench = await openTestSite(() => ({ sources: [played.source] }));
  stop = new AbortController();
  running = bench.site.captures.run(stop.signal);
  capture = (
    await bench.site.captures.add({
      source: 'played',
      name: 'Played',
      values: { word: 'sesame', key: 'Knarrenschloss' },
    })
  ).id;
  await vi.waitFor(() => expect(played.starts).toHaveLength(1), waiting);
});
afterAll(async () => {
  stop.abort();
  await running;
  await bench.close();
});

const waiting = { timeout: 10_000, interval: 20 };
const items = async () => (await openAll(bench)).items;
const current = (): Played => {
  const last = played.starts.at(-1);
  if (last === undefined) throw new Error('not started');
  return last;
};
const offer = (draft: ItemDraft, more: Partial<Captured<ItemDraft>> = {}): Captured<ItemDraft> => ({
  native: draft,
  attachments: [],
  ...more,
});
const later = (minutes: number): void =>
  bench.clock.set(new Date(bench.clock.now().getTime() + minutes * 60_000));

describe('a capture', () => {
  test('takes in what is offered at the same time, each key once, also after a new start', async () => {
    const one = message('k1', 'once');
    await Promise.all(Array.from({ length: 50 }, () => current().emit([offer(one, { key: 'k1' })])));
    await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        current().emit([offer(message(`m${n}`, 'each'), { key: `m${n}` })]),
      ),
    );
    expect(await items()).toHaveLength(51);
    await bench.site.captures.change(capture, {});
    await vi.waitFor(() => expect(played.starts).toHaveLength(2), waiting);
    await current().emit([offer(one, { key: 'k1' }), offer(message('k2', 'new'), { key: 'k2' })]);
    expect(await items()).toHaveLength(52);
  });

  test('remembers, all or nothing, and nobody reads it in the table', async () => {
    const { memory } = current().ground;
    await memory.set(
      new Map([
        ['Quetzal', Buffer.from('Feder')],
        ['Kolibri', Buffer.from('Nektar')],
      ]),
    );
    await memory.set(new Map([['Kolibri', undefined]]));
    expect(await memory.get(['Quetzal', 'Kolibri'])).toEqual(new Map([['Quetzal', Buffer.from('Feder')]]));
    const { rows } = await bench.database.pool.query(
      'select memory::text as memory, capture::text as capture from site.capture_memory memory, site.capture capture',
    );
    const dump = JSON.stringify(rows);
    for (const word of ['Quetzal', 'Feder', 'Knarrenschloss', 'sesame'])
      for (const form of [word, Buffer.from(word).toString('hex')]) expect(dump).not.toContain(form);
  });

  test('shows its settings but no secret', async () => {
    expect((await bench.site.captures.read(capture)).settings).toEqual([
      { name: 'word', secret: false, value: 'sesame' },
      { name: 'key', secret: true },
    ]);
  });

  test('a request from outside is durable when it is answered, and forged ones leave nothing', async () => {
    const ask = (word: string) =>
      bench.site.captures.receive(capture, {
        method: 'POST',
        path: '',
        query: new URLSearchParams(),
        headers: {},
        body: Buffer.from(word),
      });
    const before = (await items()).length;
    await expect(ask('wrong')).rejects.toMatchObject({ code: 'request-forged' });
    expect(await items()).toHaveLength(before);
    await ask('sesame');
    await ask('sesame');
    expect((await items()).slice(before).map(({ nativeId }) => nativeId)).toEqual(['web-sesame']);
  });

  test('media are fetched before the item is sealed', async () => {
    const before = (await items()).length;
    await current().emit([offer(message('p1', 'look'), { key: 'p1', awaitsMedia: true })]);
    await vi.waitFor(async () => expect(await items()).toHaveLength(before + 1), waiting);
    expect((await items()).at(-1)).toMatchObject({
      nativeId: 'p1',
      kind: 'message',
      attachments: [{ status: 'available', size: photo.length }],
    });
    expect((await bench.database.pool.query('select 1 from site.awaiting_media')).rowCount).toBe(0);
  });

  test('media that are late: the message first, the file as an item of its own when it comes', async () => {
    played.setMedia(() => {
      throw new Failure('media-missing', say`Not there.`, say`Wait.`);
    });
    const before = (await items()).length;
    await current().emit([offer(message('p2', 'slow'), { key: 'p2', awaitsMedia: true })]);
    await current().emit([offer(message('p2', 'slow'), { key: 'p2', awaitsMedia: true })]);
    later(11);
    await vi.waitFor(async () => expect(await items()).toHaveLength(before + 1), waiting);
    expect((await items()).at(-1)).toMatchObject({ kind: 'message', attachments: [{ status: 'pending' }] });
    const { rows } = await bench.database.pool.query('select event from site.awaiting_media');
    expect(rows).toHaveLength(1);
    expect(rows[0].event.toString('latin1')).not.toContain('slow');
    played.setMedia(() => photo);
    later(120);
    await vi.waitFor(async () => expect(await items()).toHaveLength(before + 2), waiting);
    expect((await items()).at(-1)).toMatchObject({
      kind: 'late-media',
      attachments: [{ status: 'available' }],
    });
  });

  test('media that never come: said when the patience is over', async () => {
    played.setMedia(() => {
      throw new Failure('media-missing', say`Not there.`, say`Wait.`);
    });
    const before = (await items()).length;
    await current().emit([offer(message('p3', 'never'), { key: 'p3', awaitsMedia: true })]);
    later(25 * 60);
    await vi.waitFor(async () => expect(await items()).toHaveLength(before + 1), waiting);
    expect((await items()).at(-1)).toMatchObject({ kind: 'message', attachments: [{ status: 'expired' }] });
    expect((await bench.database.pool.query('select 1 from site.awaiting_media')).rowCount).toBe(0);
    played.setMedia(() => photo);
  });

  test('what needs a person stops it, with an alarm, until the settings change', async () => {
    const count = played.starts.length;
    current().end(
      new Failure('capture-refused', say`The origin does not know the key.`, say`Give the right one.`),
    );
    await vi.waitFor(
      async () => expect((await bench.site.captures.read(capture)).state).toBe('refused'),
      waiting,
    );
    await vi.waitFor(
      async () =>
        expect(await bench.site.captures.alarms()).toMatchObject([
          { capture, code: 'capture-stopped', sentence: say`The origin does not know the key.` },
        ]),
      waiting,
    );
    await bench.site.captures.change(capture, { values: { key: 'Rautenschloss' } });
    await vi.waitFor(() => expect(played.starts.length).toBe(count + 1), waiting);
    await vi.waitFor(async () => expect(await bench.site.captures.alarms()).toEqual([]), waiting);
    await vi.waitFor(
      async () => expect((await bench.site.captures.read(capture)).state).toBe('running'),
      waiting,
    );
  });

  test('paused, it takes nothing and says so; switched on, it goes on', async () => {
    await bench.site.captures.change(capture, { enabled: false });
    await vi.waitFor(
      async () => expect((await bench.site.captures.read(capture)).state).toBe('paused'),
      waiting,
    );
    const asking = bench.site.captures.receive(capture, {
      method: 'POST',
      path: '',
      query: new URLSearchParams(),
      headers: {},
      body: Buffer.from('sesame'),
    });
    await expect(asking).rejects.toMatchObject({ code: 'capture-unreachable' });
    await bench.site.captures.change(capture, { enabled: true });
    await vi.waitFor(
      async () => expect((await bench.site.captures.read(capture)).state).toBe('running'),
      waiting,
    );
  });

  test('removed, what waits for media is sealed first, and nothing of it is remembered', async () => {
    const before = (await items()).length;
    const count = played.starts.length;
    const { id } = await bench.site.captures.add({ source: 'played', name: 'Short', values: { word: 'y' } });
    await vi.waitFor(() => expect(played.starts.length).toBe(count + 1), waiting);
    played.setMedia(() => {
      throw new Failure('media-missing', say`Not there.`, say`Wait.`);
    });
    await current().emit([offer(message('p9', 'left behind'), { key: 'p9', awaitsMedia: true })]);
    await current().ground.memory.set(new Map([['Krume', Buffer.from('Brot')]]));
    const { signal } = current();
    await bench.site.captures.remove(id);
    await vi.waitFor(async () => expect(await items()).toHaveLength(before + 1), waiting);
    expect((await items()).at(-1)).toMatchObject({ nativeId: 'p9', attachments: [{ status: 'failed' }] });
    // So a source knows that it is over for good, and unlinks its device.
    expect(signal.reason).toMatchObject({ code: 'capture-unlinked' });
    await vi.waitFor(async () => {
      const { rowCount } = await bench.database.pool.query(
        'select 1 from site.capture_memory where capture = $1',
        [id],
      );
      expect(rowCount).toBe(0);
    }, waiting);
    await expect(bench.site.captures.read(id)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('bad settings are refused by name', async () => {
    const add = (values: Record<string, string>, source = 'played') =>
      bench.site.captures.add({ source, name: 'Other', values });
    await expect(add({})).rejects.toMatchObject({
      code: 'capture-settings',
      message: expect.stringContaining('word'),
    });
    await expect(add({ word: 'x', wrod: 'y' })).rejects.toMatchObject({
      message: expect.stringContaining('wrod'),
    });
    await expect(add({ word: 'x' }, 'nowhere')).rejects.toMatchObject({
      message: expect.stringContaining('nowhere'),
    });
    await expect(
      bench.site.captures.add({ source: 'played', name: 'pLAYED', values: { word: 'x' } }),
    ).rejects.toMatchObject({ code: 'conflict' });
  });
});
