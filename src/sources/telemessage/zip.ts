import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, validateFileName, type ZipFile } from 'yauzl';
import { Failure, isFailure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';
import type { DeliveryLimits } from '#sources/telemessage/limits.ts';
import { plainName } from '#sources/telemessage/manifest.ts';

/** A file of a ZIP. */
export interface DeliveredFile {
  /** Without folders, in Unicode form NFC. */
  readonly name: string;
  /** Bytes, unpacked, by the directory of the ZIP. */
  readonly size: number;
  /** @returns undefined where it cannot be unpacked to what the directory says */
  read(): Promise<Buffer | undefined>;
}

export interface DeliveredZip {
  readonly files: readonly DeliveredFile[];
  close(): void;
}

/**
 * Opens a delivered ZIP; its files are read where they lie.
 * @throws Failure `capture-broken` for what is no whole ZIP, or a hostile one
 */
export async function openDelivery(path: string, limits: DeliveryLimits): Promise<DeliveredZip> {
  const file = basename(path);
  const zip = await openZip(path, file);
  try {
    const entries = await listEntries(zip, file, limits);
    return { files: entries.map((entry) => deliveredFile(zip, entry)), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw isFailure(error) ? error : broken(say`${file} is not a complete ZIP file.`, file, error);
  }
}

async function openZip(path: string, file: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, decodeStrings: false });
  } catch (cause) {
    throw broken(say`${file} is not a complete ZIP file.`, file, cause);
  }
}

async function listEntries(zip: ZipFile, file: string, limits: DeliveryLimits): Promise<Entry[]> {
  if (zip.entryCount > limits.zipEntries)
    throw broken(say`${file} has ${zip.entryCount} entries; at most ${limits.zipEntries} are taken.`, file);
  const entries: Entry[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    if (validateFileName(name) !== null || name.includes('\0'))
      throw broken(say`${file} has an entry whose name leads out of the ZIP.`, file);
    if (entry.isEncrypted()) throw broken(say`The delivery ${file} is encrypted.`, file);
    total += entry.uncompressedSize;
    if (total > limits.zipBytes)
      throw broken(say`The delivery ${file} unpacks to more than ${limits.zipBytes} bytes.`, file);
    if (total > limits.zipRatioFrom && total > zip.fileSize * limits.zipRatio)
      throw broken(say`The delivery ${file} unpacks to more than ${limits.zipRatio} times its size.`, file);
    if (!name.endsWith('/')) entries.push(entry);
  }
  return entries;
}

function deliveredFile(zip: ZipFile, entry: Entry): DeliveredFile {
  const size = entry.uncompressedSize;
  return { name: plainName(nameOf(entry)), size, read: () => readEntry(zip, entry) };
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  } catch {
    // An entry that is damaged, or of a method that nobody uses: the others are read all the same.
    return undefined;
  }
  const content = Buffer.concat(chunks);
  return content.length === entry.uncompressedSize && crc32(content) === entry.crc32 ? content : undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** QUIRK: many writers of ZIPs use UTF-8 names without saying so in the entry's flags. */
function nameOf(entry: Entry): string {
  try {
    return utf8.decode(entry.fileNameRaw);
  } catch {
    return entry.fileNameRaw.toString('latin1');
  }
}

function broken(message: Sentence, file: string, cause?: unknown): Failure {
  return new Failure(
    'capture-broken',
    message,
    say`Have it delivered again; it stays where it is, and is tried again when it changes.`,
    { details: { file }, ...(cause === undefined ? {} : { cause }) },
  );
}
