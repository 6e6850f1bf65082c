import { open } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Failure } from '#core/failure.ts';
import { sniffMimeType } from '#core/mime.ts';
import { say } from '#core/sentence.ts';
import type { ExportFile, ExportInput } from '#sources/whatsapp-export/exportFile.ts';
import { openFolderExport } from '#sources/whatsapp-export/folder.ts';
import type { ExportLimits } from '#sources/whatsapp-export/limits.ts';
import { openZipExport } from '#sources/whatsapp-export/zip.ts';

/** A medium of an export. */
export interface MediaFile {
  /** Bytes, as the container declares them. */
  readonly size: number;
  /** Where the container has one: CRC-32 of the content. */
  readonly crc32?: number;
  /** May be called more than once. */
  open(): Promise<Readable>;
}

/** An exported chat and its media, wherever they lie. Nothing is ever unpacked to disk. */
export interface ExportContainer {
  /** Name of the file that was given, for messages. */
  readonly file: string;
  /** Names that may tell the chat's title, best first, without ending. */
  readonly names: readonly string[];
  /** May be called more than once. */
  openChat(): Promise<Readable>;
  /** Finds a medium by the name the chat gives it; names with folders find nothing. */
  findMedia(name: string): Promise<MediaFile | undefined>;
  close(): Promise<void>;
}

/**
 * Opens a `.txt` or `.zip` export, told apart by content.
 * @throws Failure `not-found`, `export-empty`, `export-not-a-chat`, `export-zip`, `upload-limit`
 */
export async function openContainer(input: ExportInput, limits: ExportLimits): Promise<ExportContainer> {
  const file = typeof input === 'string' ? basename(input) : input.name;
  const start = typeof input === 'string' ? await readStart(input, file) : await buffer(input.read(0, 512));
  if (start.length === 0) {
    throw new Failure(
      'export-empty',
      say`${file} is empty.`,
      say`Export the chat again; the file was cut off on its way.`,
      { details: { file } },
    );
  }
  if (start.subarray(0, 2).toString('latin1') === 'PK') return openZipExport(input, limits);
  const mimeType = sniffMimeType(start);
  if (mimeType !== undefined && mimeType !== 'text/vcard') {
    throw new Failure(
      'export-not-a-chat',
      say`${file} is ${mimeType}, not an exported chat.`,
      say`Give the .txt or .zip file that "Export chat" makes; media are found beside it.`,
      { details: { file } },
    );
  }
  return typeof input === 'string' ? openFolderExport(input) : openSingleExport(input);
}

/** A `.txt` export that came alone: without its media. */
function openSingleExport({ name, size, read }: ExportFile): ExportContainer {
  return {
    file: name,
    names: [basename(name, extname(name))],
    openChat: async () => read(0, size),
    findMedia: async () => undefined,
    close: async () => {},
  };
}

async function readStart(path: string, file: string): Promise<Buffer> {
  try {
    await using handle = await open(path, 'r');
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } catch (cause) {
    throw new Failure(
      'not-found',
      say`${file} cannot be read.`,
      say`Check the path, and that it is a file you may read.`,
      {
        details: { file },
        cause,
      },
    );
  }
}
