import type { BackupDatabase } from '#sources/whatsapp-backup/database.ts';
import type { BackupEvent, Schema } from '#sources/whatsapp-backup/native.ts';

/** An event as the database has it, before it is known whose and when. */
export type ReadEvent = Pick<BackupEvent, 'what' | 'chat' | 'rows' | 'people' | 'receipt' | 'reaction'> & {
  /** The row it hangs on: two events are never one because they look alike. */
  readonly row: number;
  /** Of a message with a medium. */
  readonly file?: MediaClaim;
};

/** What a message says of its medium. */
export interface MediaClaim {
  /** Beside the database, such as `Media/WhatsApp Images/IMG-20260301-WA0001.jpg`. */
  readonly path?: string;
  /** SHA-256 of the file, 64 hex digits. */
  readonly sha256?: string;
}

/** The events of rows with ids of one range; always the same ranges, so that they can be compared with those of before. */
export interface Block {
  readonly number: number;
  readonly events: readonly ReadEvent[];
}

/** Ids in one block. */
export const blockRows = 512;

export interface BackupReader {
  readonly schema: Schema;
  /** `messages` and `calls`. */
  readonly parts: Readonly<Record<string, () => Generator<Block>>>;
  /** Time of the newest message that is not after `until`; both milliseconds since 1970. */
  newest(until: number): number | undefined;
  /** The highest number that the phone has given to a message, where it gives them once. */
  readonly highest?: number;
  /** How many messages have a number above `after` and up to `last`. */
  count(after: number, last: number): number;
  /** The number behind a LID, E.164. */
  phoneOf(lid: string): string | undefined;
}

/**
 * Ranges of a table that have rows. Ids above 2^53 are nobody's.
 * @param idColumn the row's own id
 */
export function* ranges(
  database: BackupDatabase,
  table: string,
  idColumn: string,
): Generator<{ number: number; first: number; last: number }> {
  database.where(table, idColumn, '');
  const next = `SELECT rowid AS id FROM main."${table}" WHERE rowid > ? ORDER BY rowid LIMIT 1`;
  for (let last = -1; ; ) {
    const id = database.rows(next, last)[0]?.id;
    // Ids that do not grow: the table runs in circles.
    if (typeof id !== 'number' || id <= last) return;
    const number = Math.floor(id / blockRows);
    last = (number + 1) * blockRows - 1;
    yield { number, first: number * blockRows, last };
  }
}
