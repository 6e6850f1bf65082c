import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';

/** Entries of a directory are some hundred bytes: thousands come with one read of the file. */
const windowBytes = 256 * 1_024;
/** Of an entry's content. */
const partBytes = 64 * 1_024;

/**
 * Opens a zip file to be read in place. `close()` of what is given back closes the file.
 * @throws an error of the file system, or of the zip library for what is no zip
 */
export async function openZipFile(path: string): Promise<ZipFile> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const reader = new WindowReader(handle);
    return await fromRandomAccessReaderPromise(reader, size, { autoClose: false, decodeStrings: false });
  } catch (error) {
    await handle.close();
    throw error;
  }
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
  readonly #handle: FileHandle;
  #window: Buffer = Buffer.alloc(0);
  #start = 0;

  constructor(handle: FileHandle) {
    super();
    this.#handle = handle;
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
    const window = Buffer.allocUnsafe(Math.max(windowBytes, length));
    this.#handle.read(window, 0, window.length, position).then(
      ({ bytesRead }) => {
        [this.#window, this.#start] = [window.subarray(0, bytesRead), position];
        callback(null, window.copy(buffer, offset, 0, Math.min(length, bytesRead)));
      },
      (error: Error) => callback(error),
    );
  }

  override _readStreamForRange(start: number, end: number): Readable {
    // Not the handle's own stream: that closes the file when it is destroyed.
    return Readable.from(rangeOf(this.#handle, start, end), { objectMode: false });
  }

  override close(callback: (error: Error | null) => void): void {
    this.#handle.close().then(() => callback(null), callback);
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
