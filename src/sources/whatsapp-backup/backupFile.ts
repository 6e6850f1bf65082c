import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';

/** Bytes of a backup, wherever they lie: in a folder, or encrypted among the site's uploads. */
export interface BackupFile {
  /** Without folders; it stands in errors. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes from `start` to before `end`. */
  read(start: number, end: number): Readable;
  /** The `-wal` file beside a database that was copied while it was in use. */
  readonly wal?: BackupFile;
}

/** A backup in a folder, as large as it is now, with its `-wal` file. */
export async function fileInFolder(path: string): Promise<BackupFile> {
  const file = await plainFile(path);
  const wal = await plainFile(`${path}-wal`).catch(() => undefined);
  return { ...file, ...(wal === undefined ? {} : { wal }) };
}

async function plainFile(path: string): Promise<BackupFile> {
  const { size } = await stat(path);
  return {
    name: basename(path),
    size,
    read: (start, end) => (end > start ? createReadStream(path, { start, end: end - 1 }) : Readable.from([])),
  };
}
