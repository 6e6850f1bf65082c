import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { isFailure } from '#core/failure.ts';

/**
 * Objects of any size go to a service and come from it in blocks: memory does not grow with the object, and what fails is
 * asked again block by block. Of what is written one block of 8 MiB is on its way while the next is gathered; S3 takes
 * 10,000 of them an object (78 GiB), Azure 50,000. What is read comes in smaller ones: readers often want little.
 */
const blockLength = 8 * 1_048_576;
const readLength = 2 * 1_048_576;

/** One object being written in blocks. */
export interface BlockWriter {
  add(block: Buffer, index: number): Promise<void>;
  /** Makes the object appear, whole. */
  finish(): Promise<void>;
  /** Takes the blocks away again, as far as the service lets us. */
  abandon(): Promise<void>;
}

export interface BlockTarget {
  /** Writes an object of one block at once. */
  whole(bytes: Uint8Array): Promise<void>;
  begin(): Promise<BlockWriter>;
}

/** @throws what `body` throws, and the target; no object is there then, and a stream is let go */
export async function writeInBlocks(body: Uint8Array | Readable, target: BlockTarget): Promise<void> {
  try {
    const blocks = blocksOf(body);
    const first = await blocks.next();
    const second = first.done ? first : await blocks.next();
    if (first.done || second.done) await target.whole(first.value ?? Buffer.alloc(0));
    else await writeBlocks(blocks, [first.value, second.value], await target.begin());
  } catch (error) {
    // Whoever fills the stream learns that nobody takes it.
    if (body instanceof Readable) body.destroy();
    throw error;
  }
}

async function writeBlocks(
  blocks: AsyncGenerator<Buffer, undefined>,
  [first, second]: readonly [Buffer, Buffer],
  writer: BlockWriter,
): Promise<void> {
  let underway = writer.add(first, 0);
  try {
    let held: Buffer | undefined = second;
    for (let index = 1; held !== undefined; index += 1) {
      const [next] = await Promise.all([blocks.next(), underway]);
      underway = writer.add(held, index);
      held = next.value;
    }
    await underway;
    await writer.finish();
  } catch (error) {
    await underway.catch(() => undefined);
    // What cannot be taken away now is not seen by anybody, and the service's own rules clear it.
    await writer.abandon().catch(() => undefined);
    throw error;
  }
}

async function* blocksOf(body: Uint8Array | Readable): AsyncGenerator<Buffer, undefined> {
  let gathered: Buffer[] = [];
  let length = 0;
  for await (const chunk of body instanceof Readable ? body : [body]) {
    let rest = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk as Uint8Array);
    while (length + rest.length >= blockLength) {
      const room = blockLength - length;
      yield Buffer.concat([...gathered, rest.subarray(0, room)]);
      rest = rest.subarray(room);
      [gathered, length] = [[], 0];
    }
    if (rest.length > 0) gathered.push(rest);
    length += rest.length;
  }
  if (length > 0) yield Buffer.concat(gathered);
}

/** Bytes of an object as it is now, and what marks this version of it. */
export interface Fetched {
  readonly bytes: Buffer;
  /** Of the whole object, bytes. */
  readonly size: number;
  readonly version: string;
}

/**
 * Fetches bytes from `start` up to, not including, `end`, of the given version.
 * @returns undefined when `start` lies beyond the object's end
 * @throws Failure `blob-missing`; `store-unreachable` when the object is another version by now
 */
export type FetchBlock = (start: number, end: number, version?: string) => Promise<Fetched | undefined>;

const tries = 4;
const firstPause = 200;

/** The object, or a range of it, fetched block by block as the reader takes it. @throws Failure `blob-missing` at once */
export async function readInBlocks(
  fetchBlock: FetchBlock,
  { start, end = Number.POSITIVE_INFINITY }: { start: number; end?: number },
): Promise<Readable> {
  const fetchPatiently: FetchBlock = (...block) => patiently(() => fetchBlock(...block));
  const first = await fetchPatiently(start, Math.min(end, start + readLength));
  if (first === undefined) return Readable.from([], { objectMode: false });
  return Readable.from(restOf(first), { objectMode: false, highWaterMark: 1 });

  async function* restOf({ bytes, size, version }: Fetched): AsyncGenerator<Buffer> {
    yield bytes;
    const last = Math.min(end, size);
    for (let at = start + bytes.length; at < last; ) {
      const block = await fetchPatiently(at, Math.min(last, at + readLength), version);
      if (block === undefined || block.bytes.length === 0) return;
      yield block.bytes;
      at += block.bytes.length;
    }
  }
}

/** A connection that breaks in the middle of a block is tried again; the clients see to requests that never began. */
async function patiently<Value>(ask: () => Promise<Value>): Promise<Value> {
  for (let round = 1; ; round += 1) {
    try {
      return await ask();
    } catch (error) {
      if (round === tries || !isFailure(error, 'store-unreachable')) throw error;
      await sleep(firstPause * 2 ** (round - 1));
    }
  }
}
