import {
  constants,
  createZstdCompress,
  createZstdDecompress,
  zstdCompressSync,
  zstdDecompressSync,
} from 'node:zlib';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { type DictionaryVersion, dictionaries } from '#mailbox/pack/dictionary.ts';
import { driveHandle, type Engine } from '#mailbox/pack/zstdHandle.ts';

/**
 * Zstandard frames (RFC 8878) of single records, made with a raw-content dictionary.
 *
 * `zstdCompressSync` makes a stream, a context and a digested dictionary for every call: 20 to 30 µs for a mail of 600
 * bytes, against 5 µs when one context is kept. So small records go through a kept context (`zstdHandle.ts`), and
 * whatever looks unexpected falls back to the public calls.
 */

const level = 3;
/** Records up to this size go through the kept context; above it the public call costs nothing in comparison. */
const smallBody = 1_048_576;
/** More than any record can be: attachments above 256 KiB are objects. */
const largestBody = 1_073_741_824;

const compressors = new Map<DictionaryVersion, Engine | undefined>();
const decompressors = new Map<DictionaryVersion, Engine | undefined>();

/** One frame with content size and without checksum. The result is valid until the next call. */
export function compressFrame(bytes: Uint8Array, version: DictionaryVersion): Buffer {
  if (bytes.length > smallBody) return compressAlone(bytes, version);
  if (!compressors.has(version)) compressors.set(version, makeCompressor(version));
  const frame = compressors.get(version)?.(bytes);
  if (frame !== undefined) return frame;
  compressors.set(version, undefined);
  return compressAlone(bytes, version);
}

/**
 * The content of one frame, as a buffer of its own.
 * @throws Failure `pack-broken`
 */
export function decompressFrame(frame: Uint8Array, version: DictionaryVersion): Buffer {
  const size = contentSize(frame);
  if (size === undefined || size > smallBody) return decompressAlone(frame, version);
  if (!decompressors.has(version)) decompressors.set(version, makeDecompressor(version));
  const content = decompressors.get(version)?.(frame);
  if (content?.length === size) return Buffer.from(content);
  // The kept context may stand in the middle of a broken frame: it is not used again.
  decompressors.set(version, undefined);
  return decompressAlone(frame, version);
}

/** The public call: what every Node can do, whatever its insides look like. */
export function compressAlone(bytes: Uint8Array, version: DictionaryVersion): Buffer {
  return zstdCompressSync(bytes, {
    params: { [constants.ZSTD_c_compressionLevel]: level },
    dictionary: dictionaries[version],
  });
}

/** @throws Failure `pack-broken` */
export function decompressAlone(frame: Uint8Array, version: DictionaryVersion): Buffer {
  try {
    return zstdDecompressSync(frame, { dictionary: dictionaries[version], maxOutputLength: largestBody });
  } catch (error) {
    throw new Failure(
      'pack-broken',
      say`A record does not decompress.`,
      say`Restore the pack from a backup, then run verify.`,
      { cause: error },
    );
  }
}

/** Room for the largest small record, should it grow under compression. */
const scratchSize = smallBody + smallBody / 64;

/** A short one and a long one, tried twice: a context that does not start afresh shows itself. */
const samples = ['Message-ID: <one>\r\n', 'Subject: two\r\n'.repeat(9_000)].map((text) => Buffer.from(text));
const trials = [...samples, ...samples];

function makeCompressor(version: DictionaryVersion): Engine | undefined {
  const stream = createZstdCompress({
    params: { [constants.ZSTD_c_compressionLevel]: level },
    dictionary: dictionaries[version],
  });
  const run = driveHandle(stream, scratchSize);
  const works = trials.every((sample) => {
    const frame = run?.(sample);
    return frame !== undefined && decompressAlone(frame, version).equals(sample);
  });
  return works ? run : undefined;
}

function makeDecompressor(version: DictionaryVersion): Engine | undefined {
  const run = driveHandle(createZstdDecompress({ dictionary: dictionaries[version] }), scratchSize);
  const works = trials.every((sample) => run?.(compressAlone(sample, version))?.equals(sample));
  return works ? run : undefined;
}

/** Frame_Content_Size of RFC 8878 section 3.1.1.1, or undefined where the frame does not say it. */
function contentSize(frame: Uint8Array): number | undefined {
  const view = Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength);
  if (view.length < 6) return undefined;
  const descriptor = view.readUInt8(4);
  const single = (descriptor & 0x20) !== 0;
  const flag = descriptor >> 6;
  const at = (single ? 5 : 6) + ([0, 1, 2, 4][descriptor & 3] ?? 0);
  const length = flag === 0 ? (single ? 1 : 0) : 2 ** flag;
  if (length === 0 || length === 8 || view.length < at + length) return undefined;
  return view.readUIntLE(at, length) + (length === 2 ? 256 : 0);
}
