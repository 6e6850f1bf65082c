import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure, isFailure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { type BlobStore, blobExists, blobMissing, checkBlobName } from '#store/blob/blobStore.ts';
import { readInBlocks, writeInBlocks } from '#store/blob/inBlocks.ts';
import type { Examination, ObjectService, Putting, Trouble } from '#store/blob/objectService.ts';

/** Objects in a bucket or container. */
export interface ServiceBlobs extends BlobStore {
  /** Writes and removes an object of its own, and tells what the service does with it. @throws as `put` and `remove` */
  examine(): Promise<Examination>;
}

/** How often a key that somebody else is writing at this moment is tried. */
const busyRounds = 6;
const busyPause = 100;

/** @param prefix before every name, without a `/` at its end; empty for none */
export function openServiceBlobs(service: ObjectService, prefix: string): ServiceBlobs {
  const above = prefix === '' ? '' : `${prefix}/`;
  const keyOf = (name: string): string => {
    checkBlobName(name);
    return `${above}${name}`;
  };
  const open: BlobStore['open'] = async (
    name,
    { start = 0, end = Number.POSITIVE_INFINITY } = { start: 0 },
  ) => {
    const key = keyOf(name);
    if (end <= start) {
      await asked(service, name, () => service.facts(key));
      return Readable.from([], { objectMode: false });
    }
    return readInBlocks(
      (from, until, version) => fetchRange(service, { name, key }, { start: from, end: until, version }),
      { start, end },
    );
  };
  return {
    put: async (name, body, { replace = false } = {}) => {
      try {
        await putObject(service, { name, key: keyOf(name) }, { body, once: !replace });
      } catch (error) {
        if (body instanceof Readable) body.destroy();
        throw error;
      }
    },
    open,
    get: async (name) => buffer(await open(name)),
    head: async (name) => {
      const key = keyOf(name);
      const facts = await unlessMissing(asked(service, name, () => service.facts(key)));
      return facts && { size: facts.size };
    },
    list: (wanted = '') => listObjects(service, above, wanted),
    remove: async (name) => {
      const key = keyOf(name);
      await unlessMissing(asked(service, name, () => service.remove(key)));
    },
    examine: () => {
      const name = `probe/${randomUUID()}`;
      return asked(service, name, () => service.examine(keyOf(name)));
    },
  };
}

interface Target {
  readonly name: string;
  readonly key: string;
}

async function putObject(
  service: ObjectService,
  target: Target,
  { body, once }: { body: Uint8Array | Readable; once: boolean },
): Promise<void> {
  const putting: Putting = { once, token: randomUUID() };
  const settled = (work: () => Promise<void>) => settle(service, target, { putting, work });
  await writeInBlocks(body, {
    whole: async (bytes) => {
      for (let round = 1; ; round += 1) {
        const outcome = await settled(() => service.write(target.key, bytes, putting));
        if (outcome === 'done') return;
        if (round === busyRounds) throw unreachable(service.place, outcome);
        await sleep(busyPause * round);
      }
    },
    begin: async () => {
      const writer = await asked(service, target.name, () => service.begin(target.key, putting));
      return {
        add: (block, index) => asked(service, target.name, () => writer.add(block, index)),
        finish: async () => {
          const outcome = await settled(() => writer.finish());
          if (outcome !== 'done') throw unreachable(service.place, outcome);
        },
        abandon: () => writer.abandon(),
      };
    },
  });
}

/**
 * Makes an object appear. The answer to a request may be lost and the client repeat it: then the key is taken by
 * ourselves, which the token shows.
 * @returns the trouble when nobody has the key yet: the same may be tried again
 */
async function settle(
  service: ObjectService,
  { name, key }: Target,
  { putting, work }: { putting: Putting; work: () => Promise<void> },
): Promise<'done' | Trouble> {
  try {
    await work();
    return 'done';
  } catch (error) {
    const trouble = service.trouble(error);
    const doubtful = trouble !== undefined && ['taken', 'changed', 'busy', 'missing'].includes(trouble.kind);
    if (!doubtful) throw failureOf(service, name, error);
    const facts = await unlessMissing(asked(service, name, () => service.facts(key)));
    if (facts?.token === putting.token) return 'done';
    if (facts !== undefined && putting.once) throw blobExists(name);
    // A bucket that does not exist is `missing` as well, for the object and for its facts.
    return trouble;
  }
}

async function fetchRange(
  service: ObjectService,
  { name, key }: Target,
  { version, ...range }: { start: number; end: number; version: string | undefined },
) {
  try {
    return await service.read(key, range, version);
  } catch (error) {
    if (service.trouble(error)?.kind === 'beyond') return undefined;
    throw failureOf(service, name, error);
  }
}

async function* listObjects(
  service: ObjectService,
  above: string,
  wanted: string,
): AsyncGenerator<{ name: string; size: number }> {
  try {
    for await (const { key, size } of service.list(`${above}${wanted}`))
      yield { name: key.slice(above.length), size };
  } catch (error) {
    throw failureOf(service, wanted, error);
  }
}

async function asked<Value>(service: ObjectService, name: string, ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    throw failureOf(service, name, error);
  }
}

async function unlessMissing<Value>(answer: Promise<Value>): Promise<Value | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isFailure(error, 'blob-missing')) return undefined;
    throw error;
  }
}

function failureOf(service: ObjectService, name: string, error: unknown): unknown {
  const trouble = service.trouble(error);
  if (trouble === undefined) return error;
  switch (trouble.kind) {
    case 'missing':
      return blobMissing(name);
    case 'taken':
      return blobExists(name);
    case 'immutable':
      return immutable(service.place, name, trouble);
    case 'refused':
      return refused(service.place, trouble);
    default:
      return unreachable(service.place, trouble);
  }
}

function unreachable(place: string, { code }: Trouble): Failure {
  return new Failure(
    'store-unreachable',
    say`${place} cannot be reached at the moment (${code}).`,
    say`Nothing is lost: try again. If it stays so, check address and network; "holdfast doctor store" looks at it.`,
    { details: { store: place, answer: code } },
  );
}

function refused(place: string, { code }: Trouble): Failure {
  return new Failure(
    'store-refused',
    say`${place} refuses what was asked (${code}).`,
    say`Check that the bucket or container exists and that the credentials may read, write, list and remove in it; "holdfast doctor store" tries each.`,
    { details: { store: place, answer: code } },
  );
}

function immutable(place: string, name: string, { code }: Trouble): Failure {
  return new Failure(
    'blob-immutable',
    say`The stored object ${name} in ${place} may not be removed or replaced yet: its immutability period or a legal hold protects it.`,
    say`Wait until the period is over; what is to be removed is tried again then.`,
    { details: { blob: name, store: place, answer: code } },
  );
}
