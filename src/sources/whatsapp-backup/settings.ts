import { isAbsolute, relative, resolve } from 'node:path';
import { Failure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';
import type { MachineGrants } from '#core/source.ts';
import { type BackupKey, parseBackupKey } from '#sources/whatsapp-backup/key.ts';

/** What a watched folder of backups is told. */
export interface BackupSettings {
  /** The phone's number, E.164. */
  readonly accountPhone: string;
  /** Where the phone, or a job of the device management, puts its backups. */
  readonly folder: string;
  /** Absent where the databases are not encrypted. */
  readonly key?: BackupKey;
  /** Seconds from one look into the folder to the next. */
  readonly interval: number;
}

const usualInterval = 300;
const [shortestInterval, longestInterval] = [10, 86_400];

/** @throws Failure `capture-settings` naming the setting */
export function parseBackupSettings(
  values: Readonly<Record<string, string>>,
  grants: MachineGrants,
): BackupSettings {
  const { accountPhone = '', folder = '', key = '', interval = '' } = values;
  const phone = accountPhone.replace(/[\s().-]/g, '');
  if (!/^\+[1-9]\d{6,14}$/.test(phone)) {
    throw wrong(
      say`The phone number of the account (accountPhone) is no number with its country code.`,
      say`Write the number of the phone whose backups these are as +447700900123.`,
    );
  }
  const seconds = interval.trim() === '' ? usualInterval : Number(interval);
  if (!Number.isInteger(seconds) || seconds < shortestInterval || seconds > longestInterval) {
    throw wrong(
      say`The time between two looks (interval) is no number of seconds from ${shortestInterval} to ${longestInterval}.`,
      say`Leave it empty for ${usualInterval} seconds.`,
    );
  }
  return {
    accountPhone: phone,
    folder: grantedFolder(folder.trim(), grants),
    ...(key.trim() === '' ? {} : { key: parseBackupKey(key) }),
    interval: seconds,
  };
}

function grantedFolder(folder: string, { folders }: MachineGrants): string {
  const place = resolve(folder);
  const granted = folders.some((root) => {
    const way = relative(resolve(root), place);
    return way === '' || (!way.startsWith('..') && !isAbsolute(way));
  });
  if (isAbsolute(folder) && granted) return place;
  throw wrong(
    say`The folder (folder) is not inside one that the machine's configuration lets captures read.`,
    folders.length === 0
      ? say`Name the folder in the configuration of the machine first, then enter it here with its whole path.`
      : say`Enter the whole path of a folder inside one of these: ${folders}.`,
  );
}

function wrong(what: Sentence, remedy: Sentence): Failure {
  return new Failure('capture-settings', what, remedy);
}
