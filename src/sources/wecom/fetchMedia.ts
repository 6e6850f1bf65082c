import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Failure } from '#core/failure.ts';
import { mimeTypeOf } from '#core/mime.ts';
import { say } from '#core/sentence.ts';
import type { AttachmentContent } from '#core/source.ts';
import type { WecomMedia } from '#sources/wecom/native.ts';
import { unlessAborted } from '#sources/wecom/patience.ts';
import type { FinanceSdk } from '#sources/wecom/sdk.ts';
import { isSdkFailure, sdkCodes } from '#sources/wecom/sdkErrors.ts';

/** Bytes up to which a medium is kept in memory; a larger one is read twice, to learn its hash and to hand it on. */
export const keptInMemory = 4 * 1024 * 1024;

/** A medium that is there: what is known of it now, and its content. */
export interface FetchedMedium {
  readonly medium: WecomMedia;
  readonly content: AttachmentContent;
  /** Bytes of memory that the content holds. */
  readonly memory: number;
}

/**
 * Reads a medium to its end, piece by piece, and compares size and MD5 with what the record says.
 * @param room bytes of memory that it may take; one that needs more is read again when it is opened
 * @throws Failure `media-missing` when it does not fit or the archive does not answer, `capture-broken` when WeCom has it
 *   no more
 */
export async function fetchMedium(
  sdk: FinanceSdk,
  medium: WecomMedia,
  signal: AbortSignal,
  room = keptInMemory,
): Promise<FetchedMedium> {
  const [md5, sha256] = [createHash('md5'), createHash('sha256')];
  let size = 0;
  let start = Buffer.alloc(0);
  let kept: Buffer[] | undefined = [];
  for await (const data of mediaPieces(sdk, medium, signal)) {
    if (size === 0) start = Buffer.copyBytesFrom(data, 0, 32);
    size += data.length;
    md5.update(data);
    sha256.update(data);
    if (size > room) kept = undefined;
    kept?.push(data);
  }
  checkMedium(medium, size, md5.digest('hex'));
  const whole = kept === undefined ? undefined : Buffer.concat(kept);
  const facts = { size, sha256: sha256.digest('hex') };
  const open =
    whole === undefined
      ? async () => Readable.from(samePieces(sdk, medium, { ...facts, signal }))
      : async () => Readable.from([whole]);
  const told = mimeTypeOf(medium.fileName, start);
  const mimeType = told === 'application/octet-stream' ? medium.mimeType : told;
  return {
    medium: { ...medium, ...facts, mimeType, status: 'available' },
    content: { id: medium.id, open },
    memory: whole?.length ?? 0,
  };
}

function checkMedium({ claimedSize, sourceHash }: WecomMedia, size: number, md5: string): void {
  if (claimedSize !== undefined && claimedSize !== size)
    throw missing(say`A medium has ${size} bytes, where WeCom announced ${claimedSize}.`);
  if (sourceHash !== undefined && sourceHash.value !== md5)
    throw missing(say`A medium of ${size} bytes does not have the MD5 that WeCom announced.`);
}

/** The second reading. What differs from the first is no medium that anybody has checked. */
async function* samePieces(
  sdk: FinanceSdk,
  medium: WecomMedia,
  expected: { readonly size: number; readonly sha256: string; readonly signal: AbortSignal },
): AsyncGenerator<Buffer> {
  const sha256 = createHash('sha256');
  for await (const data of mediaPieces(sdk, medium, expected.signal)) {
    sha256.update(data);
    yield data;
  }
  if (sha256.digest('hex') !== expected.sha256)
    throw missing(say`A medium of ${expected.size} bytes was another when it was read for the second time.`);
}

async function* mediaPieces(
  sdk: FinanceSdk,
  { fileId = '' }: WecomMedia,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  for (let index = ''; ; ) {
    signal.throwIfAborted();
    const piece = await unlessAborted(pieceOf(sdk, fileId, index), signal);
    if (piece.data.length > 0) yield piece.data;
    if (piece.last) return;
    if (piece.data.length === 0 || piece.next === '' || piece.next === index)
      throw missing(say`WeCom stopped in the middle of a medium.`);
    index = piece.next;
  }
}

async function pieceOf(sdk: FinanceSdk, fileId: string, index: string): ReturnType<FinanceSdk['getMedia']> {
  try {
    return await sdk.getMedia(fileId, index);
  } catch (error) {
    if (!isSdkFailure(error)) throw error;
    const code = Number(error.details.sdkCode);
    if (hopeless.has(code))
      throw new Failure(
        'capture-broken',
        say`WeCom's chat archive has a medium no more (error ${code}).`,
        say`The message stays, without this medium.`,
        { details: error.details },
      );
    throw missing(say`WeCom's chat archive did not hand out a medium (error ${code}).`, error);
  }
}

/** What the library says of one medium must not stop the capture, whatever it would mean for the chat data. */
const hopeless = new Set<number>([
  sdkCodes.parameter,
  sdkCodes.key,
  sdkCodes.fileId,
  sdkCodes.decrypt,
  sdkCodes.expired,
]);

/** What becomes of a medium that never will be there. */
export function lossOf(failure: Failure): 'expired' | 'failed' {
  return isSdkFailure(failure, sdkCodes.expired) ? 'expired' : 'failed';
}

function missing(sentence: ReturnType<typeof say>, cause?: unknown): Failure {
  return new Failure('media-missing', sentence, say`It is tried again; the message is safe.`, { cause });
}
