import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixedClock } from '#core/clock.ts';
import { Failure } from '#core/failure.ts';
import { type Item, type ItemDraft, type ItemKind, itemIdOf } from '#core/item.ts';
import { parseItem } from '#core/parseItem.ts';
import { say } from '#core/sentence.ts';
import type { Captured, CaptureGround, Source, SourceMemory } from '#core/source.ts';
import { composeMail } from '#mail/compose.ts';
import { makeDirectory } from '#site/directory.ts';
import { resolveParticipants } from '#site/participants.ts';
import { archiveDomain } from '../mail/items.ts';

/** Somewhere to capture from, opened anew for each test. */
export interface Origin<Settings> {
  readonly settings: Settings;
  /** How many native events it has. */
  readonly events: number;
  close(): Promise<void>;
}

/** A golden case: a native event that did not come from the converter. */
export interface GoldenCase<Native> {
  readonly name: string;
  readonly native: Native;
}

export interface SourceUnderTest<Settings, Native> {
  readonly source: Source<Settings, Native>;
  /** Every kind that the source can give; each needs a golden case. */
  readonly kinds: readonly ItemKind[];
  /** The cases; `fixtures/<source>/NAME.native.json` where absent. */
  readonly cases?: readonly GoldenCase<Native>[];
  /** A native event from its JSON; the JSON itself where absent. */
  revive?(json: unknown): Native;
  /** Events as nobody should send them. */
  readonly odd: readonly Native[];
  /** Of sources whose `capture` has something to read without a person. */
  origin?(): Promise<Origin<Settings>>;
}

const fixtures = path.resolve(import.meta.dirname, '../../fixtures');
/** Set to write golden files that are not there yet; they are then read by a person before they are kept. */
const writesMissing = process.env.HOLDFAST_WRITE_GOLDENS === '1';

/** What every source promises: each adapter's test runs it. */
export function sourceSuite<Settings, Native>(under: SourceUnderTest<Settings, Native>): void {
  const { source } = under;
  const { name } = source.spec;
  const folder = path.join(fixtures, name);
  const cases = under.cases ?? readCases(folder, under.revive);

  describe(`source ${name}`, () => {
    test.each(cases)('golden $name: native event, item, mail', ({ name: golden, native }) => {
      const item = whole(source.convert(native));
      const file = path.join(folder, `${golden}.item.json`);
      // The id follows from the other fields; it stands in the mail's Message-ID.
      const { id: _id, ...fields } = item;
      settle(file, `${JSON.stringify(fields, null, 2)}\n`);
      expect(fields).toEqual(JSON.parse(readFileSync(file, 'utf8')));
      const mail = path.join(folder, `${golden}.eml`);
      const bytes = mailOf(item);
      settle(mail, bytes);
      expect(bytes.toString('latin1')).toBe(readFileSync(mail, 'latin1'));
    });

    test('every kind it knows has a golden case', () => {
      const seen = new Set(cases.map(({ native }) => source.convert(native).kind));
      expect([...seen].toSorted()).toEqual([...under.kinds].toSorted());
    });

    test('its conversion is pure: the same event gives the same draft and stays as it was', () => {
      for (const { native } of cases) {
        frozen(native);
        expect(source.convert(native)).toEqual(source.convert(native));
      }
    });

    test('what it gives has the event in it as it came', () => {
      for (const { name: golden, native } of cases)
        expect(source.convert(native).raw?.data ?? '', golden).not.toBe('');
    });

    test('odd events become valid items', () => {
      for (const native of under.odd) whole(source.convert(native));
    });

    const { origin } = under;
    if (origin !== undefined) captureTests(source, origin);
  });
}

function captureTests<Settings, Native>(
  source: Source<Settings, Native>,
  open: () => Promise<Origin<Settings>>,
): void {
  test('captures everything once, in valid items, with the files it promises', async () => {
    const origin = await open();
    const taken = await captureAll(source, origin, memoryGround());
    expect(taken.size).toBe(origin.events);
    await origin.close();
  });

  test('offers again what was not taken, and goes on where it stopped', async () => {
    const origin = await open();
    const ground = memoryGround();
    const refused = new Failure('database-unreachable', say`The site is away.`, say`Wait.`);
    const ending = new AbortController();
    let offered = 0;
    await source
      .capture(
        origin.settings,
        async (batch) => {
          offered += batch.length;
          ending.abort();
          throw refused;
        },
        ending.signal,
        ground,
      )
      .catch((error: unknown) => expect(error).toBe(refused));
    expect(offered).toBeGreaterThan(0);
    expect((await captureAll(source, origin, ground)).size).toBe(origin.events);
    await origin.close();
  });

  test('what was taken is not lost when it is started again, and has the same key', async () => {
    const origin = await open();
    const first = await captureAll(source, origin, memoryGround());
    const again = await captureAll(source, origin, memoryGround());
    expect([...again.keys()].toSorted()).toEqual([...first.keys()].toSorted());
    await origin.close();
  });
}

/** Captures until the origin's events are all there; by key, else by the item's identity. */
async function captureAll<Settings, Native>(
  source: Source<Settings, Native>,
  { settings, events }: Origin<Settings>,
  ground: CaptureGround,
): Promise<ReadonlyMap<string, Item>> {
  const taken = new Map<string, Item>();
  const ending = new AbortController();
  await source.capture(
    settings,
    async (batch) => {
      for (const captured of batch) {
        const item = whole(source.convert(captured.native), taken.size);
        await checkFiles(item, captured);
        taken.set(captured.key ?? item.id, item);
      }
      if (taken.size >= events) ending.abort();
    },
    AbortSignal.any([ending.signal, AbortSignal.timeout(30_000)]),
    ground,
  );
  return taken;
}

async function checkFiles(item: Item, { attachments }: Captured<unknown>): Promise<void> {
  const contents = new Map(attachments.map((content) => [content.id, content]));
  for (const { id, size, status } of item.attachments) {
    if (status !== 'available') continue;
    const content = contents.get(id);
    if (content === undefined) throw new Error(`attachment ${id} has no content`);
    let bytes = 0;
    for await (const chunk of await content.open()) bytes += (chunk as Buffer).length;
    expect(bytes).toBe(size);
  }
}

/** A ground that remembers in memory and hears everything. */
export function memoryGround(now = new Date('2026-05-04T10:00:00Z')): CaptureGround & {
  readonly told: unknown[];
  readonly raised: string[];
} {
  const told: unknown[] = [];
  const raised: string[] = [];
  return {
    told,
    raised,
    clock: fixedClock(now),
    memory: memoryOf(new Map()),
    registered: async () => [],
    tell: (state) => {
      told.push(state);
    },
    raise: async ({ code }) => {
      raised.push(code);
    },
    settle: async () => undefined,
  };
}

function memoryOf(kept: Map<string, Buffer>): SourceMemory {
  return {
    get: async (names) =>
      new Map(
        names.flatMap((name) => {
          const value = kept.get(name);
          return value === undefined ? [] : [[name, Buffer.from(value)] as const];
        }),
      ),
    set: async (entries) => {
      for (const [name, value] of entries) {
        if (value === undefined) kept.delete(name);
        else kept.set(name, Buffer.from(value));
      }
    },
    clear: async () => kept.clear(),
  };
}

function readCases<Native>(
  folder: string,
  revive: ((json: unknown) => Native) | undefined,
): GoldenCase<Native>[] {
  const ending = '.native.json';
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .toSorted()
    .map((file) => {
      const json: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
      return {
        name: file.slice(0, -ending.length),
        native: revive === undefined ? (json as Native) : revive(json),
      };
    });
}

/** The registered users of the goldens. */
const directory = makeDirectory([
  {
    id: '0190a000-0000-7000-8000-000000000001',
    email: 'alice@corp.example',
    displayName: 'Alice Chen',
    identities: [
      { kind: 'phone', value: '+447700900101' },
      { kind: 'wecom', value: 'AliceChen' },
    ],
  },
  {
    id: '0190a000-0000-7000-8000-000000000002',
    email: 'bob@corp.example',
    displayName: 'Bob Meyer',
    identities: [
      { kind: 'phone', value: '+447700900102' },
      { kind: 'wecom', value: 'BobMeyer' },
    ],
  },
]);

/** The item that the site makes of a draft. One without a native id, of an export, gets a number in its place. */
function whole(draft: ItemDraft, number = 0): Item {
  const resolved = resolveParticipants(draft, directory);
  const complete = { ...resolved, nativeId: draft.nativeId ?? `export-${number}` };
  return parseItem(JSON.parse(JSON.stringify({ ...complete, id: itemIdOf(complete) })));
}

/** Its mail, with the names and sizes of files in place of their content. */
function mailOf(item: Item): Buffer {
  const { segments } = composeMail(item, { archiveDomain });
  return Buffer.concat(
    segments.map((segment) =>
      segment.kind === 'bytes' ? segment.bytes : Buffer.from(`(${segment.size} bytes of ${segment.id})`),
    ),
  );
}

/** Whoever writes into it afterwards gets a TypeError. */
function frozen(value: unknown): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value))
    return;
  Object.freeze(value);
  for (const part of value instanceof Map ? value.values() : Object.values(value)) frozen(part);
}

function settle(file: string, content: string | Buffer): void {
  if (writesMissing && !existsSync(file)) writeFileSync(file, content);
}
