import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const fixtures = path.resolve(import.meta.dirname, '../../../fixtures/whatsapp-backup');

export type SceneName = 'android' | 'android-legacy' | 'ios';

/** A database of the fixtures, made in memory by SQLite itself. */
export function sceneDatabase(name: SceneName, ...more: readonly string[]): Buffer {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec(readFileSync(path.join(fixtures, `${name}.sql`), 'utf8'));
    for (const sql of more) database.exec(sql);
    return Buffer.from(database.serialize());
  } finally {
    database.close();
  }
}

/** The write-ahead log of a database like that of Android, written by SQLite. */
export function sceneLog(): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), 'backup-log-'));
  const database = new DatabaseSync(path.join(folder, 'live.db'));
  try {
    database.exec('PRAGMA journal_mode=WAL');
    database.exec(readFileSync(path.join(fixtures, 'android.sql'), 'utf8'));
    return readFileSync(path.join(folder, 'live.db-wal'));
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}

export const picture = Buffer.from('\xff\xd8\xff\xe0JFIF picture one', 'latin1');

const media: Readonly<Record<string, Buffer>> = {
  'Media/WhatsApp Images/IMG-20260302-WA0001.jpg': picture,
  'Media/WhatsApp Voice Notes/202610/PTT-20260302-WA0002.opus': Buffer.from('OggS voice 1'),
};

/** The media of the Android scene, without its document. */
export async function writeMedia(folder: string): Promise<void> {
  for (const [name, content] of Object.entries(media)) {
    await mkdir(path.join(folder, path.dirname(name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
}
