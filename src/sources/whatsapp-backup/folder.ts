import { lstat, readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { type MediaStore, mediaInFolders } from '#sources/whatsapp-backup/media.ts';

/** A backup as it lies in a watched folder. */
export interface FoundBackup {
  readonly path: string;
  /** Its path in the folder; names it in memory. */
  readonly name: string;
  /** Names the database that it is a backup of: copies of several days are one. */
  readonly database: string;
  /** Bytes, with its `-wal` file. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** `msgstore-2026-03-01.1.db.crypt15` is a copy of that day. An `increment` holds changes alone, in a form of its own. */
const backupName =
  /^(?:msgstore(?:-\d{4}-\d{2}-\d{2}\.\d+)?\.db(?:\.crypt(?:12|14|15))?|ChatStorage\.sqlite)$/;
/** Thousands of files that are no databases. */
const mediaFolders = new Set(['Media', 'Message', 'Stickers', 'Thumbs']);
const deepest = 6;
const mostFolders = 5_000;

/**
 * The backups in a folder, oldest first.
 * @throws Failure `capture-unreachable` when it cannot be read
 */
export async function findBackups(folder: string): Promise<FoundBackup[]> {
  const found: FoundBackup[] = [];
  const waiting = [{ path: folder, depth: 0 }];
  for (let seen = 0; seen < mostFolders; seen += 1) {
    const next = waiting.shift();
    if (next === undefined) break;
    const entries = await readdir(next.path, { withFileTypes: true }).catch((error: unknown) => {
      if (next.depth > 0) return [];
      throw unreadable(folder, error);
    });
    for (const entry of entries) {
      const path = join(next.path, entry.name);
      // Symbolic links are neither: they could lead anywhere.
      if (entry.isDirectory() && next.depth < deepest && !mediaFolders.has(entry.name)) {
        waiting.push({ path, depth: next.depth + 1 });
      }
      if (!entry.isFile() || !backupName.test(entry.name)) continue;
      const facts = await lstat(path).catch(() => undefined);
      if (facts === undefined) continue;
      const wal = await lstat(`${path}-wal`).catch(() => undefined);
      found.push({
        path,
        name: relative(folder, path),
        database: join(relative(folder, next.path), /^[A-Za-z]+/.exec(entry.name)?.[0] ?? ''),
        size: facts.size + (wal?.size ?? 0),
        changed: Math.max(facts.mtimeMs, wal?.mtimeMs ?? 0),
      });
    }
  }
  return found.sort((one, other) => one.changed - other.changed || (one.name < other.name ? -1 : 1));
}

/** Media lie beside the database, above it (`WhatsApp/Databases` beside `WhatsApp/Media`), or, on iOS, in `Message`. */
export function mediaBeside(folder: string, { path }: FoundBackup): MediaStore {
  const beside = dirname(path);
  const above = beside === folder ? [] : [dirname(beside)];
  return mediaInFolders([beside, ...above, join(beside, 'Message'), join(beside, 'WhatsApp')]);
}

function unreadable(folder: string, cause: unknown): Failure {
  return new Failure(
    'capture-unreachable',
    say`The folder of backups, ${folder}, cannot be read.`,
    say`Create it, and let the account that Holdfast runs as read it.`,
    { cause },
  );
}
