/** What a backup may be at most. Far above what phones write, and low enough that a hostile file does no harm. */
export interface BackupLimits {
  /** Bytes of a backup file. It is held in memory while it is decrypted. */
  readonly fileBytes: number;
  /** Bytes of the database that a backup unpacks to. It is held in memory, for a moment twice. */
  readonly databaseBytes: number;
  /** Bytes of a text in a row; WhatsApp allows 65,536 characters. */
  readonly textBytes: number;
  /** Bytes of a binary value in a row. */
  readonly blobBytes: number;
  /** Bytes of a medium: WhatsApp sends files of up to 2 GB. */
  readonly mediaBytes: number;
}

export const backupLimits: BackupLimits = {
  fileBytes: 2 * 2 ** 30,
  databaseBytes: 2 * 2 ** 30,
  textBytes: 400_000,
  blobBytes: 16_384,
  mediaBytes: 4 * 2 ** 30,
};
