import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { buffer as bytesOf } from 'node:stream/consumers';
import { fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import type { ExportFile, ExportInput } from '#sources/whatsapp-export/exportFile.ts';

/** Entries of a directory are some hundred bytes: thousands come with one read of the file. */
const windowBytes = 256 * 1_024;
/** Of an entry's content. */
const partBytes = 64 * 1_024;

/**
 * Opens a zip file to be read in place. `close()` of what is given back closes it.
 * @throws an error of the file system, or of the zip library for what is no zip
 */
export async function openZipFile(input: ExportInput): Promise<ZipFile> {
  const { file, close } = typeof input === 'string' ? await openFile(input) : { file: input, close: noClose };
  try {
    const options = { autoClose: false, decodeStrings: false } as const;
    return await fromRandomAccessReaderPromise(new WindowReader(file, close), file.size, options);
  } catch (error) {
    await close();
    throw error;
  }
}

const noClose = async (): Promise<void> => undefined;

async function openFile(path: string): Promise<{ file: ExportFile; close: () => Promise<void> }> {
  const handle = await open(path);
  const { size } = await handle.stat();
  // Not the handle's own streams: they close the file when they are destroyed.
  const read = (start: number, end: number): Readable =>
    Readable.from(rangeOf(handle, start, end), { objectMode: false });
  return { file: { name: basename(path), size, read }, close: () => handle.close() };
}

const entrySignature = 0x02014b50;

/** Whether a further entry follows the last one that the directory counts; asked when all are read. */
export async function hasMoreEntries(zip: ZipFile): Promise<boolean> {
  // QUIRK: the types of yauzl call the position a boolean, and do not name its reader.
  const { reader, readEntryCursor } = zip as unknown as { reader: WindowReader; readEntryCursor: number };
  const signature = Buffer.alloc(4);
  await new Promise<void>((resolve, reject) => {
    reader.read(signature, 0, 4, readEntryCursor, (error) => (error === null ? resolve() : reject(error)));
  });
  return signature.readUInt32LE(0) === entrySignature;
}

/** The library reads each entry with two calls of the system; a million take a minute. This reads ahead. */
class WindowReader extends RandomAccessReader {
  readonly #file: ExportFile;
  readonly #close: () => Promise<void>;
  #window: Buffer = Buffer.alloc(0);
  #start = 0;

  constructor(file: ExportFile, close: () => Promise<void>) {
    super();
    this.#file = file;
    this.#close = close;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    const from = position - this.#start;
    if (from >= 0 && from + length <= this.#window.length) {
      callback(null, this.#window.copy(buffer, offset, from, from + length));
      return;
    }
    const end = Math.min(this.#file.size, position + Math.max(windowBytes, length));
    bytesOf(this.#file.read(position, end)).then(
      (window) => {
        [this.#window, this.#start] = [window, position];
        callback(null, window.copy(buffer, offset, 0, Math.min(length, window.length)));
      },
      (error: Error) => callback(error),
    );
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return this.#file.read(start, end);
  }

  override close(callback: (error: Error | null) => void): void {
    this.#close().then(() => callback(null), callback);
  }
}

async function* rangeOf(handle: FileHandle, start: number, end: number): AsyncGenerator<Buffer> {
  for (let at = start; at < end; ) {
    const length = Math.min(partBytes, end - at);
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafeSlow(length), 0, length, at);
    // A file that has become shorter: the library counts the bytes, and says so.
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}
