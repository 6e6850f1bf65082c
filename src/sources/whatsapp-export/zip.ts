import { basename, extname } from 'node:path';
import { Readable } from 'node:stream';
import { type Entry, validateFileName, type ZipFile } from 'yauzl';
import { Failure, isFailure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';
import type { ExportContainer, MediaFile } from '#sources/whatsapp-export/container.ts';
import type { ExportInput } from '#sources/whatsapp-export/exportFile.ts';
import { isPlainName } from '#sources/whatsapp-export/folder.ts';
import type { ExportLimits } from '#sources/whatsapp-export/limits.ts';
import { type ChatCandidate, chooseChat } from '#sources/whatsapp-export/zipChat.ts';
import { hasMoreEntries, openZipFile } from '#sources/whatsapp-export/zipFile.ts';

/** What is kept of an entry: a zip may have many. */
export interface ZipEntry {
  readonly name: string;
  readonly offset: number;
  readonly compressed: boolean;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc32: number;
}

/**
 * Opens a zip export: one chat text and its media. Entries are read in place.
 * @throws Failure `export-zip`, `upload-limit`
 */
export async function openZipExport(input: ExportInput, limits: ExportLimits): Promise<ExportContainer> {
  const file = typeof input === 'string' ? basename(input) : input.name;
  const zip = await openZip(input, file);
  try {
    const entries = await listEntries(zip, file, limits);
    const candidates = [...entries.values()].filter((entry) => /\.txt$/i.test(entry.name));
    const chat = await chooseChat(
      file,
      candidates.map(
        (entry): ChatCandidate => ({
          name: entry.name,
          open: () => openEntry(zip, entry),
        }),
      ),
    );
    const chatBase = basename(chat.name, extname(chat.name));
    return {
      file,
      names: [chatBase, basename(file, extname(file))],
      openChat: async () => guardStream(await chat.open(), file),
      findMedia: async (name) => mediaOf(zip, isPlainName(name) ? entries.get(keyOf(name)) : undefined),
      close: async () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw isFailure(error) ? error : brokenZip(file, error);
  }
}

async function openZip(input: ExportInput, file: string): Promise<ZipFile> {
  try {
    return await openZipFile(input);
  } catch (cause) {
    throw brokenZip(file, cause);
  }
}

async function listEntries(zip: ZipFile, file: string, limits: ExportLimits): Promise<Map<string, ZipEntry>> {
  if (zip.entryCount > limits.zipEntries) {
    throw tooLarge(
      file,
      say`${file} has ${zip.entryCount} entries; at most ${limits.zipEntries} are allowed.`,
    );
  }
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  let nameBytes = 0;
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    checkEntry(entry, name, file);
    nameBytes += entry.fileNameLength;
    if (nameBytes > limits.zipNameBytes)
      throw tooLarge(file, say`${file} has names of more than ${limits.zipNameBytes} bytes.`);
    total += entry.uncompressedSize;
    const bomb = total > limits.zipRatioFrom && total > zip.fileSize * limits.zipRatio;
    if (bomb) throw tooLarge(file, say`${file} unpacks to more than ${limits.zipRatio} times its size.`);
    if (total > limits.zipBytes)
      throw tooLarge(file, say`${file} unpacks to more than ${limits.zipBytes} bytes.`);
    if (name.endsWith('/') || name.startsWith('__MACOSX/')) continue;
    const key = keyOf(basename(name));
    // Two entries of one name: the first stands for the medium; chats are compared with their folders.
    const free = !entries.has(key);
    entries.set(free ? key : `${key}\0${entries.size}`, slim(entry, name));
  }
  if (await hasMoreEntries(zip)) throw miscounted(file, zip.entryCount);
  return entries;
}

function checkEntry(entry: Entry, name: string, file: string): void {
  if (validateFileName(name) !== null || name.includes('\0')) {
    throw new Failure(
      'export-zip',
      say`${file} has an entry whose name leads out of the zip.`,
      say`WhatsApp makes no such file; do not trust where it came from, and export the chat again.`,
      { details: { file } },
    );
  }
  if (entry.isEncrypted()) {
    throw new Failure(
      'export-zip',
      say`${file} is encrypted.`,
      say`Unpack it with its password, and give the .txt file; media are found beside it.`,
      { details: { file } },
    );
  }
}

function slim(entry: Entry, name: string): ZipEntry {
  return {
    name,
    offset: entry.relativeOffsetOfLocalHeader,
    compressed: entry.compressionMethod === 8,
    compressedSize: entry.compressedSize,
    size: entry.uncompressedSize,
    crc32: entry.crc32,
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** QUIRK: phones write UTF-8 names without saying so in the entry's flags. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  try {
    return utf8.decode(raw);
  } catch {
    return raw.toString('latin1');
  }
}

const keyOf = (name: string) => name.normalize('NFC');

function mediaOf(zip: ZipFile, entry: ZipEntry | undefined): MediaFile | undefined {
  if (entry === undefined) return undefined;
  return { size: entry.size, crc32: entry.crc32, open: () => openEntry(zip, entry) };
}

async function openEntry(zip: ZipFile, entry: ZipEntry): Promise<Readable> {
  // The library asks for its own Entry and reads only these two fields of it.
  const place = { relativeOffsetOfLocalHeader: entry.offset, compressedSize: entry.compressedSize } as Entry;
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(place, { minimal: true });
  const { compressedSize, compressed, size } = entry;
  // QUIRK: yauzl 3.4.0's openReadStreamLowLevelPromise calls openReadStream, so its callback form it is.
  return new Promise((resolve, reject) => {
    zip.openReadStreamLowLevel(
      fileDataStart,
      compressedSize,
      0,
      compressedSize,
      compressed,
      size,
      (error, stream) => (error === null || error === undefined ? resolve(stream) : reject(error)),
    );
  });
}

/** A chat text that cannot be unpacked fails as a broken zip, not as an unknown error. */
function guardStream(stream: Readable, file: string): Readable {
  return Readable.from(
    (async function* () {
      try {
        yield* stream;
      } catch (cause) {
        throw brokenZip(file, cause);
      }
    })(),
    { objectMode: false },
  );
}

function brokenZip(file: string, cause: unknown): Failure {
  return new Failure(
    'export-zip',
    say`${file} is not a complete zip file.`,
    say`Copy it again from the phone; it was cut off or changed on its way.`,
    { details: { file }, cause },
  );
}

/** Media beyond the count would be missing without a word. Some writers count only to 65,535 and begin again. */
function miscounted(file: string, count: number): Failure {
  return new Failure(
    'export-zip',
    say`${file} has more entries than the ${count} that its directory counts.`,
    say`Unpack it with another program, and give the .txt file; media are found beside it.`,
    { details: { file, count } },
  );
}

function tooLarge(file: string, message: Sentence): Failure {
  return new Failure(
    'upload-limit',
    message,
    say`Check that it is a chat export; give a chat in several exports if it is.`,
    {
      details: { file },
    },
  );
}
