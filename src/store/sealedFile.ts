import { createWriteStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { chunkLayout, chunkOpener, chunkSize, sealChunks } from '#store/chunks.ts';

/** A file that lies on disk only sealed (`chunks.ts`), and can be read from any place. */
export interface SealedFile {
  /** Bytes of the content. */
  readonly size: number;
  /** From `start` up to, not including, `end`. Fails with Failure `seal-broken` for changed bytes. */
  read(start: number, end: number): Readable;
}

/** What is needed to open it again; the key lies nowhere else. */
export interface SealedFileKey {
  readonly path: string;
  readonly id: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** Writes a stream sealed. What was written is removed when the stream fails. */
export async function writeSealedFile(place: SealedFileKey, content: Readable): Promise<SealedFile> {
  let size = 0;
  const counted = new Transform({
    transform(bytes: Buffer, _encoding, done) {
      size += bytes.length;
      done(null, bytes);
    },
  });
  try {
    await pipeline(
      content,
      counted,
      sealChunks(place.key, place.id),
      createWriteStream(place.path, { flags: 'wx', mode: 0o600 }),
    );
  } catch (error) {
    await rm(place.path, { force: true });
    throw error;
  }
  const chunks = openChunks(place, size);
  return {
    size,
    read: (start, end) => Readable.from(readRange(chunks, start, Math.min(end, size)), { objectMode: false }),
  };
}

/** Gives a chunk's content by its number. */
type Chunks = (number: number) => Promise<Buffer>;

/** The chunk that was read last stays: many small reads follow one another, such as those of a zip's directory. */
function openChunks({ path, id, key }: SealedFileKey, size: number): Chunks {
  const lastChunk = Math.max(0, Math.ceil(size / chunkSize) - 1);
  let kept: { readonly number: number; readonly content: Buffer } | undefined;
  return async (number) => {
    if (kept?.number === number) return kept.content;
    await using handle = await open(path, 'r');
    const readAt = async (position: number, length: number): Promise<Buffer> => {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, position);
      return buffer.subarray(0, bytesRead);
    };
    const openChunk = chunkOpener(key, id, await readAt(0, chunkLayout.header));
    const sealed = await readAt(chunkLayout.header + number * chunkLayout.chunk, chunkLayout.chunk);
    const content = openChunk(sealed, BigInt(number), number === lastChunk);
    kept = { number, content };
    return content;
  };
}

async function* readRange(chunks: Chunks, start: number, until: number): AsyncGenerator<Buffer> {
  if (start >= until) return;
  for (let number = Math.floor(start / chunkSize); number * chunkSize < until; number += 1) {
    const content = await chunks(number);
    yield content.subarray(
      Math.max(0, start - number * chunkSize),
      Math.min(content.length, until - number * chunkSize),
    );
  }
}
