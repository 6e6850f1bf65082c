import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { androidReader } from '#sources/whatsapp-backup/android.ts';
import type { BackupReader } from '#sources/whatsapp-backup/blocks.ts';
import type { BackupDatabase } from '#sources/whatsapp-backup/database.ts';
import { iosReader } from '#sources/whatsapp-backup/ios.ts';

/** @throws Failure `capture-broken` when the database is not WhatsApp's */
export function readerOf(database: BackupDatabase, file: string): BackupReader {
  if (database.has('message', 'chat_row_id') && database.has('chat', '_id') && database.has('jid', '_id')) {
    return androidReader(database, 'android');
  }
  if (database.has('messages', 'key_remote_jid')) return androidReader(database, 'android-legacy');
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
