import { buffer } from 'node:stream/consumers';
import type { PackId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import {
  broken,
  decodeFooter,
  decodeHeader,
  decodeTrailer,
  frameHash,
  headerLength,
  type PackFooter,
  type PackHeader,
  trailerLength,
} from '#mailbox/pack/format.ts';
import { packName } from '#mailbox/pack/names.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';

/** Where everything in a pack lies. */
export interface PackLayout extends PackHeader, PackFooter {
  /** Bytes of the file. */
  readonly size: number;
  /** Where the footer begins, which is where the records end. */
  readonly footerAt: number;
}

/** One read gets the footers of packs up to 1,700 records; larger ones take a second. */
const tailLength = 131_072;

/**
 * Reads header, footer and trailer, by ranges from the end.
 * @throws Failure `blob-missing`, `pack-broken`
 */
export async function readLayout(packId: PackId, packs: BlobStore): Promise<PackLayout> {
  const name = packName(packId);
  const head = await packs.head(name);
  const size = head?.size ?? 0;
  if (head !== undefined && size < headerLength + trailerLength) throw broken(say`is too short to be one`);
  const tailAt = Math.max(0, size - tailLength);
  const tail = await readRange(packs, name, tailAt, size);
  const trailer = decodeTrailer(tail.subarray(-trailerLength));
  const footerEnd = size - trailerLength;
  const footerAt = footerEnd - trailer.footerLength;
  if (footerAt < headerLength) throw broken(say`has a footer that is longer than the file`);
  const footer =
    footerAt >= tailAt
      ? tail.subarray(footerAt - tailAt, footerEnd - tailAt)
      : await readRange(packs, name, footerAt, footerEnd);
  const header =
    tailAt === 0 ? tail.subarray(0, headerLength) : await readRange(packs, name, 0, headerLength);
  if (!frameHash(header, footer).equals(trailer.frameHash)) throw broken(say`has a changed header or footer`);
  const layout = { ...decodeHeader(header), ...decodeFooter(footer, footerAt), size, footerAt };
  if (layout.packId !== packId) throw broken(say`named ${packId} is another one: ${layout.packId}`);
  return layout;
}

/** The bytes [start, end) of a blob. */
export async function readRange(packs: BlobStore, name: string, start: number, end: number): Promise<Buffer> {
  return buffer(await packs.open(name, { start, end }));
}
