import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { androidReader } from '#sources/whatsapp-backup/android.ts';
import type { BackupReader } from '#sources/whatsapp-backup/blocks.ts';
import type { BackupDatabase } from '#sources/whatsapp-backup/database.ts';
import { iosReader } from '#sources/whatsapp-backup/ios.ts';
import { numberCell } from '#sources/whatsapp-backup/row.ts';

/** @throws Failure `capture-broken` when the database is not WhatsApp's */
export function readerOf(database: BackupDatabase, file: string): BackupReader {
  const today = database.has('message', 'chat_row_id') && database.has('chat', '_id');
  const before = database.has('messages', 'key_remote_jid');
  if (today || before)
    return androidReader(database, today && !isOnItsWay(database) ? 'android' : 'android-legacy');
  if (database.has('ZWAMESSAGE', 'ZSTANZAID') && database.has('ZWACHATSESSION', 'ZCONTACTJID')) {
    return iosReader(database);
  }
  throw new Failure(
    'capture-broken',
    say`The database in ${file} is not one of WhatsApp's messages.`,
    say`The backup of messages is called msgstore.db or ChatStorage.sqlite. Where it is that and newer than this version of Holdfast, update Holdfast.`,
    { details: { file } },
  );
}

/** A database of 2021 may have the tables of today already, and its messages still in the old one. */
function isOnItsWay(database: BackupDatabase): boolean {
  if (!database.has('messages', 'key_remote_jid')) return false;
  const highest = (table: string): number =>
    numberCell(database.rows(`SELECT max(rowid) AS id FROM "${table}"`)[0], 'id') ?? 0;
  return highest('messages') > highest('message');
}
