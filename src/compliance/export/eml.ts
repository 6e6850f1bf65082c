import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mailFileName, openNames } from '#compliance/export/fileNames.ts';
import { openManifest, syncPath } from '#compliance/export/manifest.ts';
import { type Selection, selected } from '#compliance/export/selection.ts';
import { Failure } from '#core/failure.ts';
import type { ItemId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { Archive } from '#mailbox/archive.ts';

export interface EmlExport extends Selection {
  /** A new or empty folder. */
  readonly folder: string;
  /** Called with the number of files written so far. */
  readonly progress?: (done: number) => void;
}

export interface EmlExported {
  readonly folder: string;
  /** Different items; an item in two mailboxes is two files. */
  readonly items: number;
  readonly files: number;
  readonly bytes: number;
  /** Entries left out because their content was destroyed under a policy. */
  readonly destroyed: number;
}

/**
 * Writes the exact bytes of every selected mail to `<mailbox>/<folder>/<time>_<item>.eml`, and a manifest with their SHA-256. Streams:
 * memory does not grow with the export. Everything is on disk when it returns; an export without manifest was interrupted.
 * @throws Failure `export-target-exists` for a folder with something in it; what selecting and reading throw
 */
export async function exportEml(archive: Archive, request: EmlExport): Promise<EmlExported> {
  const { folder, progress } = request;
  await makeEmpty(folder);
  const manifest = openManifest(folder);
  const nameOf = openNames();
  const folders = new Set<string>();
  const items = new Set<ItemId>();
  let [files, bytes, destroyed] = [0, 0, 0];
  for await (const { destroyed: gone, ...entry } of selected(archive, request)) {
    if (gone) {
      destroyed += 1;
      continue;
    }
    const place = [nameOf(entry.mailbox), nameOf(entry.folder)];
    const below = path.join(folder, ...place);
    if (!folders.has(below)) await mkdir(below, { recursive: true, mode: 0o700 });
    folders.add(below);
    const name = mailFileName(entry.item, entry.sentAt);
    const written = await writeMail(archive, entry.item, path.join(below, name));
    await manifest.add({ ...entry, ...written, file: [...place, name].join('/') });
    items.add(entry.item);
    files += 1;
    bytes += written.bytes;
    progress?.(files);
  }
  for (const below of folders) {
    await syncPath(below);
    await syncPath(path.dirname(below));
  }
  await manifest.finish();
  return { folder, items: items.size, files, bytes, destroyed };
}

async function makeEmpty(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if ((await readdir(folder)).length === 0) return;
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (code !== 'EEXIST' && code !== 'ENOTDIR') throw error;
  }
  throw new Failure(
    'export-target-exists',
    say`${folder} is there already and is not an empty folder.`,
    say`Name a new folder with --out; an export never overwrites.`,
    { details: { folder } },
  );
}

async function writeMail(
  archive: Archive,
  item: ItemId,
  file: string,
): Promise<{ sha256: string; bytes: number }> {
  const digest = createHash('sha256');
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      digest.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const output = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(await archive.openMail(item), counted, output);
  return { sha256: digest.digest('hex'), bytes };
}
