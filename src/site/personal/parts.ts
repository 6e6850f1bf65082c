import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { SiteContext } from '#site/context.ts';
import { chunkLayout, chunkOpener, chunkSize, sealChunks } from '#store/chunks.ts';

/**
 * The bytes of an upload, sealed as they come: part by part, each an object of its own under the upload's random key.
 * A part is durable before it counts, and can be read from any place by opening only the chunks that are asked for.
 */

/** What is needed to write or read the parts of an upload. */
export interface PartsKey {
  readonly upload: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** Where a part stands in the upload, in bytes. */
export interface Part {
  readonly start: number;
  readonly size: number;
}

/** A complete upload, to be read from any place any number of times. */
export interface UploadedFile {
  /** Without folders, with its ending. */
  readonly name: string;
  readonly size: number;
  /** From `start` up to, not including, `end`. Fails with Failure `seal-broken` for changed bytes. */
  read(start: number, end: number): Readable;
}

/** Bytes of a part: what a kill can cost, and what an upload holds in memory. */
export const partBytes = 4 * chunkSize;

export function makePartsKey(): Buffer {
  return randomBytes(32);
}

/** Durable when it resolves. An object that a crash has left in its place is replaced: nobody counted it. */
export async function writePart(
  { blobs }: Pick<SiteContext, 'blobs'>,
  { upload, key }: PartsKey,
  start: number,
  content: Buffer,
): Promise<void> {
  const sealed = Readable.from([content], { objectMode: false }).pipe(
    sealChunks(key, blobName(upload, start)),
  );
  await blobs.put(blobName(upload, start), sealed, { replace: true });
}

/** Removes every object of an upload, counted or not. */
export async function removeParts({ blobs }: Pick<SiteContext, 'blobs'>, upload: string): Promise<void> {
  for await (const { name } of blobs.list(`upload/${upload}/`)) await blobs.remove(name);
}

/** Uploads that have objects. */
export async function uploadsWithParts({ blobs }: Pick<SiteContext, 'blobs'>): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const { name } of blobs.list('upload/')) found.add(name.split('/')[1] ?? '');
  return found;
}

/** @param parts all of them, by start, without a hole */
export function openParts(
  context: Pick<SiteContext, 'blobs'>,
  place: PartsKey,
  { name, parts }: { readonly name: string; readonly parts: readonly Part[] },
): UploadedFile {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const open = chunkReader(context, place);
  return {
    name,
    size,
    read: (start, end) =>
      Readable.from(readRange(parts, open, Math.max(0, start), Math.min(end, size)), { objectMode: false }),
  };
}

type ChunkReader = (part: Part, number: number) => Promise<Buffer>;

async function* readRange(
  parts: readonly Part[],
  open: ChunkReader,
  start: number,
  end: number,
): AsyncGenerator<Buffer> {
  for (const part of parts) {
    const from = Math.max(start, part.start) - part.start;
    const until = Math.min(end, part.start + part.size) - part.start;
    if (part.start >= end) return;
    for (let number = Math.floor(from / chunkSize); number * chunkSize < until; number += 1) {
      const content = await open(part, number);
      const before = number * chunkSize;
      yield content.subarray(Math.max(0, from - before), Math.min(content.length, until - before));
    }
  }
}

/** The chunk that was read last stays: many small reads follow one another, such as those of a zip's directory. */
function chunkReader({ blobs }: Pick<SiteContext, 'blobs'>, { upload, key }: PartsKey): ChunkReader {
  let kept: { readonly at: number; readonly content: Buffer } | undefined;
  return async (part, number) => {
    const at = part.start + number * chunkSize;
    if (kept?.at === at) return kept.content;
    const name = blobName(upload, part.start);
    const bytes = async (start: number, length: number): Promise<Buffer> =>
      Buffer.concat(await (await blobs.open(name, { start, end: start + length })).toArray());
    const openChunk = chunkOpener(key, blobName(upload, part.start), await bytes(0, chunkLayout.header));
    const sealed = await bytes(chunkLayout.header + number * chunkLayout.chunk, chunkLayout.chunk);
    const content = openChunk(sealed, BigInt(number), (number + 1) * chunkSize >= part.size);
    kept = { at, content };
    return content;
  };
}

function blobName(upload: string, start: number): string {
  return `upload/${upload}/${start}`;
}
