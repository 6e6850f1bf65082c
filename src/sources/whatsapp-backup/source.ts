import type { LiveSource } from '#core/source.ts';
import { convertBackupEvent } from '#sources/whatsapp-backup/convert.ts';
import { whatsappBackupDoubts } from '#sources/whatsapp-backup/doubts.ts';
import { findBackups } from '#sources/whatsapp-backup/folder.ts';
import type { BackupEvent } from '#sources/whatsapp-backup/native.ts';
import { type BackupSettings, parseBackupSettings } from '#sources/whatsapp-backup/settings.ts';
import { whatsappBackupSpec } from '#sources/whatsapp-backup/spec.ts';
import { watchBackups } from '#sources/whatsapp-backup/watch.ts';

/** The backups that WhatsApp makes on a phone: `docs/sources/whatsapp-backup.md`. */
export const whatsappBackup: LiveSource<BackupSettings, BackupEvent> = {
  spec: whatsappBackupSpec,
  capture: (settings, emit, signal, ground) => watchBackups(settings, emit, { signal, ground }),
  convert: convertBackupEvent,
  doubts: whatsappBackupDoubts,
  parseSettings: parseBackupSettings,
  check: async ({ folder }) => {
    await findBackups(folder);
  },
};
