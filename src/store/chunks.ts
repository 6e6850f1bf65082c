import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/**
 * Chunked authenticated encryption for what is too large to hold in memory:
 * `"HFCH" ‖ version 1 ‖ salt (16 bytes) ‖ chunk …`, every chunk 1 MiB of plaintext (the last one 0 bytes to 1 MiB)
 * under AES-256-GCM, followed by its tag of 16 bytes. The key is HKDF-SHA256(key, salt, "holdfast chunks 1 " ‖ id);
 * the nonce is the chunk's number (8 bytes, big-endian), three zero bytes, and 1 for the last chunk, else 0 (the
 * STREAM construction): chunks cannot be cut off, reordered, or moved to another id.
 */
export const chunkSize = 1_048_576;

const magic = Buffer.from('HFCH');
const version = 1;
const saltLength = 16;
const tagLength = 16;
const headerLength = magic.length + 1 + saltLength;
const sealedChunkSize = chunkSize + tagLength;

/** The sealed length of a content, in bytes. */
export function sealedSize(plainSize: number): number {
  return headerLength + plainSize + tagLength * Math.max(1, Math.ceil(plainSize / chunkSize));
}

/** @param key 32 bytes; may be used for many ids and contents */
export function sealChunks(key: Uint8Array, id: string): Transform {
  const salt = randomBytes(saltLength);
  const objectKey = deriveKey(key, salt, id);
  const header = Buffer.concat([magic, Buffer.of(version), salt]);
  return new Chunked(
    { header: 0, chunk: chunkSize },
    {
      header: () => {},
      chunk: (plain, number, last) => {
        const cipher = createCipheriv('aes-256-gcm', objectKey, nonceOf(number, last));
        const sealed = [cipher.update(plain), cipher.final(), cipher.getAuthTag()];
        return number === 0n ? [header, ...sealed] : sealed;
      },
    },
  );
}

/**
 * Opens single chunks of what `sealChunks` made, wherever they stand: for random access.
 * @param header the first `chunkLayout.header` bytes
 * @returns a function from a sealed chunk, its number and whether it is the last to its content
 * @throws Failure `seal-broken`, from both
 */
export function chunkOpener(
  key: Uint8Array,
  id: string,
  header: Buffer,
): (sealed: Buffer, number: bigint, last: boolean) => Buffer {
  const known = header.length === headerLength && header.subarray(0, 4).equals(magic);
  if (!known || header[4] !== version) throw broken(id);
  const objectKey = deriveKey(key, header.subarray(5), id);
  return (sealed, number, last) => {
    const opened = sealed.length >= tagLength && openChunk(objectKey, nonceOf(number, last), sealed);
    if (!opened) throw broken(id);
    return opened;
  };
}

/** Bytes of the header, of a whole sealed chunk, and of what sealing adds to a chunk. */
export const chunkLayout = { header: headerLength, chunk: sealedChunkSize, tag: tagLength } as const;

/**
 * Opens what `sealChunks` made; gives out only bytes that were checked.
 * The stream fails with Failure `seal-broken` for truncated, reordered or changed bytes, another key or another id.
 */
export function openChunks(key: Uint8Array, id: string): Transform {
  let objectKey: Buffer | undefined;
  return new Chunked(
    { header: headerLength, chunk: sealedChunkSize },
    {
      header: (header) => {
        const known = header.length === headerLength && header.subarray(0, 4).equals(magic);
        if (!known || header[4] !== version) throw broken(id);
        objectKey = deriveKey(key, header.subarray(5), id);
      },
      chunk: (sealed, number, last) => {
        const opened =
          objectKey && sealed.length >= tagLength && openChunk(objectKey, nonceOf(number, last), sealed);
        if (!opened) throw broken(id);
        return [opened];
      },
    },
  );
}

interface ChunkWork {
  /** Called once, first; with fewer bytes than asked for when the stream is shorter. */
  header(bytes: Buffer): void;
  /** In pieces, as they come: a copy would be a megabyte. */
  chunk(bytes: Buffer, number: bigint, last: boolean): readonly Buffer[];
}

/** Cuts a stream into a header and chunks; holds one chunk back, because only the end shows which is the last. */
class Chunked extends Transform {
  readonly #size: { readonly header: number; readonly chunk: number };
  readonly #work: ChunkWork;
  #parts: Buffer[] = [];
  #held = 0;
  #number = 0n;
  #inHeader = true;

  constructor(size: { header: number; chunk: number }, work: ChunkWork) {
    super();
    this.#size = size;
    this.#work = work;
  }

  override _transform(bytes: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#parts.push(bytes);
    this.#held += bytes.length;
    this.#settle(() => this.#cut(), done);
  }

  override _flush(done: TransformCallback): void {
    this.#settle(() => {
      this.#cut();
      if (this.#inHeader) this.#takeHeader();
      this.#give(this.#work.chunk(this.#take(this.#held), this.#number, true));
    }, done);
  }

  #cut(): void {
    if (this.#inHeader && this.#held >= this.#size.header) this.#takeHeader();
    if (this.#inHeader) return;
    while (this.#held > this.#size.chunk) {
      this.#give(this.#work.chunk(this.#take(this.#size.chunk), this.#number, false));
      this.#number += 1n;
    }
  }

  #takeHeader(): void {
    this.#inHeader = false;
    this.#work.header(this.#take(this.#size.header));
  }

  #give(pieces: readonly Buffer[]): void {
    for (const piece of pieces) if (piece.length > 0) this.push(piece);
  }

  /** The first bytes that are held, in one piece; fewer when there are fewer. */
  #take(length: number): Buffer {
    const taken: Buffer[] = [];
    let wanted = Math.min(length, this.#held);
    this.#held -= wanted;
    while (wanted > 0) {
      const part = this.#parts.shift() ?? Buffer.alloc(0);
      taken.push(part.subarray(0, wanted));
      if (part.length > wanted) this.#parts.unshift(part.subarray(wanted));
      wanted -= Math.min(part.length, wanted);
    }
    return taken.length === 1 && taken[0] !== undefined ? taken[0] : Buffer.concat(taken);
  }

  #settle(work: () => void, done: TransformCallback): void {
    try {
      work();
    } catch (error) {
      done(error as Error);
      return;
    }
    done();
  }
}

function openChunk(key: Buffer, nonce: Buffer, chunk: Buffer): Buffer | undefined {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  decipher.setAuthTag(chunk.subarray(chunk.length - tagLength));
  try {
    const opened = decipher.update(chunk.subarray(0, chunk.length - tagLength));
    // Checks the tag, and has no bytes of its own in this mode.
    decipher.final();
    return opened;
  } catch {
    return undefined;
  }
}

function deriveKey(key: Uint8Array, salt: Uint8Array, id: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, `holdfast chunks 1 ${id}`, 32));
}

function nonceOf(number: bigint, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(number);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

function broken(id: string): Failure {
  return new Failure(
    'seal-broken',
    say`The encrypted object ${id} is truncated, changed, or sealed with another key.`,
    say`Bring it back from the site or a backup; "holdfast verify" names everything that is damaged.`,
    { details: { id } },
  );
}
