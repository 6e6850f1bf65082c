import { createWriteStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import type { Selected } from '#compliance/export/selection.ts';
import { timestamp } from '#core/clock.ts';

/** One exported file: what was selected, and what was written. */
export interface ExportedFile extends Omit<Selected, 'destroyed'> {
  /** Path below the export folder, with `/`. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * `manifest.csv` for people (cells that a spreadsheet would run as a formula begin with an apostrophe) and `manifest.jsonl` with the exact
 * values, a file a line. Both get their names when the export is complete: without them it is not.
 */
export interface Manifest {
  add(file: ExportedFile): Promise<void>;
  /** Makes them durable under their names. */
  finish(): Promise<void>;
}

const columns = [
  'file',
  'sha256',
  'bytes',
  'item',
  'mailbox',
  'folder',
  'uid',
  'deliveredAt',
  'run',
  'connector',
  'kind',
  'sentAt',
  'from',
  'subject',
] as const satisfies readonly (keyof ExportedFile)[];

export function openManifest(folder: string): Manifest {
  const files = ['manifest.csv', 'manifest.jsonl'].map((name) => ({
    name: path.join(folder, name),
    stream: createWriteStream(path.join(folder, `${name}.partial`), { flags: 'wx', mode: 0o600 }),
  }));
  const [csv, jsonl] = files.map((file) => file.stream);
  // QUIRK: Excel reads UTF-8 only behind a byte order mark.
  csv?.write(`\ufeff${columns.join(',')}\r\n`);
  return {
    add: async (file) => {
      const values = columns.map((column) => plain(file[column]));
      const roomy = csv?.write(`${values.map((value) => csvCell(`${value ?? ''}`)).join(',')}\r\n`);
      const alsoRoomy = jsonl?.write(
        `${JSON.stringify(Object.fromEntries(columns.map((column, index) => [column, values[index]])))}\n`,
      );
      if (!roomy || !alsoRoomy) await Promise.all(files.map(({ stream }) => drained(stream)));
    },
    finish: async () => {
      for (const { name, stream } of files) {
        stream.end();
        await finished(stream);
        await syncPath(`${name}.partial`);
        await rename(`${name}.partial`, name);
      }
      await syncPath(folder);
    },
  };
}

/** Makes a file or the names in a folder durable. */
export async function syncPath(target: string): Promise<void> {
  const handle = await open(target, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** RFC 4180, and no cell begins as a formula (OWASP: CSV injection). */
export function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r\n|%]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function plain(value: string | number | Date | undefined): string | number | undefined {
  return value instanceof Date ? timestamp(value) : value;
}

function drained(stream: ReturnType<typeof createWriteStream>): Promise<void> {
  if (!stream.writableNeedDrain) return Promise.resolve();
  return new Promise((resolve, reject) => {
    stream.once('drain', resolve);
    stream.once('error', reject);
  });
}
