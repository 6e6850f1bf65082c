import { randomBytes } from 'node:crypto';
import { type StoredEntry, writeStoredZip } from './storedZip.ts';

/** An export of a chat between two people, with media of all sizes; made while it is written. */
export interface MediaExport {
  readonly messages: number;
  /** Of all media together; 2^20 bytes each. */
  readonly megabytes: number;
}

const megabyte = 2 ** 20;
const start = Date.UTC(2024, 2, 1, 8);
/** A quarter of the media's bytes is small enough for the mail's own pack, a quarter is in photos, and half is one film. */
const [smallBytes, mediumBytes] = [100_000, megabyte];

/**
 * Writes the export as WhatsApp on iOS does. Every medium is another one, though they share most of their bytes.
 * @returns how many media it has, and the file's bytes
 */
export async function writeMediaExport(
  file: string,
  wanted: MediaExport,
): Promise<{ readonly media: number; readonly bytes: number }> {
  const sizes = sizesOf(wanted.megabytes * megabyte);
  if (sizes.length > wanted.messages) throw new Error('fewer messages than media');
  const bytes = await writeStoredZip(file, entriesOf(wanted.messages, sizes));
  return { media: sizes.length, bytes };
}

function sizesOf(total: number): number[] {
  const repeated = (size: number, share: number) =>
    Array.from({ length: Math.floor((total * share) / size) }, () => size);
  return [...repeated(smallBytes, 0.25), Math.floor(total / 2), ...repeated(mediumBytes, 0.25)];
}

function* entriesOf(messages: number, sizes: readonly number[]): Generator<StoredEntry> {
  const lines: Buffer[] = [];
  for (let index = 0; index < messages; index += 1)
    lines.push(Buffer.from(lineOf(index, index < sizes.length)));
  yield { name: '_chat.txt', content: lines };
  const block = randomBytes(megabyte);
  for (const [index, size] of sizes.entries())
    yield { name: nameOf(index), content: contentOf(index, size, block) };
}

function lineOf(index: number, withMedium: boolean): string {
  const [date = '', time = ''] = new Date(start + index * 20_000).toISOString().split(/[T.]/u);
  const stamp = `[${date.split('-').reverse().join('/')}, ${time}]`;
  const author = index % 2 === 0 ? 'Alice Chen' : 'Bob Miller';
  return withMedium
    ? `\u200e${stamp} ${author}: \u200e<attached: ${nameOf(index)}>\r\n`
    : `${stamp} ${author}: message ${index} about the delivery, the invoice and the meeting of tomorrow\r\n`;
}

const nameOf = (index: number) => `${String(index).padStart(8, '0')}-PHOTO-2024-03-14-09-01-05.jpg`;

function contentOf(index: number, size: number, block: Buffer): Buffer[] {
  const head = Buffer.alloc(32, `\xff\xd8\xff\xe0 medium ${index} `, 'latin1');
  const parts: Buffer[] = [head];
  for (let left = size - head.length; left > 0; left -= block.length)
    parts.push(left < block.length ? block.subarray(0, left) : block);
  return parts;
}
