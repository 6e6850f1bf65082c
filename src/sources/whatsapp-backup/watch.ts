import { setTimeout as sleep } from 'node:timers/promises';
import { Failure, isFailure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { CaptureGround, Emit } from '#core/source.ts';
import { fileInFolder } from '#sources/whatsapp-backup/backupFile.ts';
import { captureBackup } from '#sources/whatsapp-backup/capture.ts';
import { type FoundBackup, findBackups, mediaBeside } from '#sources/whatsapp-backup/folder.ts';
import type { BackupEvent } from '#sources/whatsapp-backup/native.ts';
import type { BackupSettings } from '#sources/whatsapp-backup/settings.ts';

/** A file that looks the same twice, this far apart, is complete. Milliseconds. */
const settling = 10_000;
const damaged = 'backup-damaged';

/**
 * Watches a folder and reads each backup that arrives, when it is complete. A backup that is damaged is passed over,
 * with an alarm; one that the key does not open ends the capture, unless a newer one of its database was read.
 * @throws Failure `capture-unreachable`, `capture-refused`
 */
export async function watchBackups(
  settings: BackupSettings,
  emit: Emit<BackupEvent>,
  { signal, ground, settle = settling }: { signal: AbortSignal; ground: CaptureGround; settle?: number },
): Promise<void> {
  const looks = new Map<string, string>();
  try {
    while (!signal.aborted) {
      const found = await findBackups(settings.folder);
      const unread = await notYetRead(found, ground);
      const complete = unread.filter((backup) => looks.get(backup.path) === faceOf(backup));
      looks.clear();
      for (const backup of unread) looks.set(backup.path, faceOf(backup));
      if (complete.length > 0) {
        ground.tell({ state: 'running' });
        const read = found.filter((backup) => !unread.includes(backup));
        await readAll(settings, { complete, read }, { emit, signal, ground });
      }
      ground.tell({ state: 'waiting' });
      const growing = unread.length > complete.length;
      const pause = settings.interval * 1_000;
      await sleep(growing ? Math.min(settle, pause) : pause, undefined, { signal });
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Size and time of the last change. */
function faceOf({ size, changed }: FoundBackup): string {
  return `${size}:${changed}`;
}

function memoryName({ name }: FoundBackup): string {
  return `file:${name}`;
}

async function notYetRead(found: readonly FoundBackup[], ground: CaptureGround): Promise<FoundBackup[]> {
  const read = await ground.memory.get(found.map(memoryName));
  return found.filter((backup) => read.get(memoryName(backup))?.toString() !== faceOf(backup));
}

async function readAll(
  settings: BackupSettings,
  { complete, read }: { complete: readonly FoundBackup[]; read: readonly FoundBackup[] },
  { emit, signal, ground }: { emit: Emit<BackupEvent>; signal: AbortSignal; ground: CaptureGround },
): Promise<void> {
  const opened = [...read];
  const refused: { readonly backup: FoundBackup; readonly failure: Failure }[] = [];
  for (const backup of complete) {
    signal.throwIfAborted();
    try {
      await readOne(settings, backup, { emit, signal, ground });
      opened.push(backup);
      await ground.settle(damaged, settings.accountPhone);
    } catch (error) {
      const failure = asFailure(error, backup);
      if (failure.code === 'capture-refused') {
        refused.push({ backup, failure });
        continue;
      }
      if (failure.code !== 'capture-broken') throw failure;
      await ground.raise({ code: damaged, sentence: failure.sentence, account: settings.accountPhone });
    }
    await remember(backup, ground);
  }
  for (const { backup, failure } of refused) {
    // An old copy, of the time before the phone had the key that it has now.
    const isOld = opened.some((one) => one.database === backup.database && one.changed >= backup.changed);
    if (!isOld) throw failure;
    await remember(backup, ground);
  }
}

async function remember(backup: FoundBackup, ground: CaptureGround): Promise<void> {
  await ground.memory.set(new Map([[memoryName(backup), Buffer.from(faceOf(backup))]]));
}

async function readOne(
  settings: BackupSettings,
  backup: FoundBackup,
  { emit, signal, ground }: { emit: Emit<BackupEvent>; signal: AbortSignal; ground: CaptureGround },
): Promise<void> {
  const { key, accountPhone, folder } = settings;
  await captureBackup(
    {
      file: await fileInFolder(backup.path),
      account: accountPhone,
      ...(key === undefined ? {} : { key }),
      media: mediaBeside(folder, backup),
      database: backup.database,
    },
    emit,
    { clock: ground.clock, memory: ground.memory, signal },
  );
}

/** What the file system says of a file is not the end of the others. */
function asFailure(error: unknown, { name }: FoundBackup): Failure {
  if (isFailure(error)) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) throw error;
  return new Failure(
    'capture-unreachable',
    say`The backup ${name} cannot be read (${code}).`,
    say`Let the account that Holdfast runs as read the folder of backups.`,
    { cause: error, details: { file: name } },
  );
}
