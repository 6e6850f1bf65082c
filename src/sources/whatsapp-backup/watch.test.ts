import { appendFile, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Captured } from '#core/source.ts';
import { parseBackupKey } from '#sources/whatsapp-backup/key.ts';
import type { BackupEvent } from '#sources/whatsapp-backup/native.ts';
import { type BackupSettings, parseBackupSettings } from '#sources/whatsapp-backup/settings.ts';
import { watchBackups } from '#sources/whatsapp-backup/watch.ts';
import { crypt15, newRootKey } from '../../../test/sources/backups/containers.ts';
import { sceneDatabase } from '../../../test/sources/backups/scene.ts';
import { memoryGround } from '../../../test/suites/source.ts';

const { digits, root } = newRootKey();
const database = sceneDatabase('android');

describe('a watched folder', () => {
  let folder: string;
  let ending: AbortController;
  let ground: ReturnType<typeof memoryGround>;
  let taken: Captured<BackupEvent>[];
  let watching: Promise<void>;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'backup-watch-'));
    ending = new AbortController();
    ground = memoryGround();
    taken = [];
  });
  afterEach(async () => {
    ending.abort();
    await watching?.catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  });

  const settings = (more: Partial<BackupSettings> = {}): BackupSettings => ({
    accountPhone: '+447700900101',
    folder,
    key: parseBackupKey(digits),
    interval: 0.03,
    ...more,
  });
  const start = (more: Partial<BackupSettings> = {}): Promise<void> => {
    watching = watchBackups(
      settings(more),
      async (batch) => {
        taken.push(...batch);
      },
      { signal: ending.signal, ground, settle: 20 },
    );
    // Each test looks at its end.
    watching.catch(() => undefined);
    return watching;
  };
  const until = async (done: () => boolean): Promise<void> => {
    for (let waited = 0; !done() && waited < 400; waited += 1) await sleep(20);
    expect(done()).toBe(true);
  };

  test('a backup is read when it is complete, and once', async () => {
    const place = path.join(folder, 'com.whatsapp/WhatsApp/Databases');
    await mkdir(place, { recursive: true });
    const bytes = crypt15(database, root);
    const file = path.join(place, 'msgstore.db.crypt15');
    await writeFile(file, bytes.subarray(0, 1_000));
    void start();
    for (let at = 1_000; at < bytes.length; at += Math.ceil(bytes.length / 8)) {
      await appendFile(file, bytes.subarray(at, at + Math.ceil(bytes.length / 8)));
      await sleep(5);
    }
    await until(() => taken.length >= 33);
    await sleep(150);
    expect(taken).toHaveLength(33);
    expect(ground.told).toContainEqual({ state: 'running' });
    expect(ground.told.at(-1)).toEqual({ state: 'waiting' });
    ending.abort();
    await watching;
  });

  test('one that is damaged is passed over with an alarm, and the others are read', async () => {
    await writeFile(
      path.join(folder, 'msgstore-2026-03-01.1.db.crypt15'),
      crypt15(database, root).subarray(0, -900),
    );
    await writeFile(path.join(folder, 'msgstore-increment-1.db.crypt15'), 'changes');
    await writeFile(path.join(folder, 'notes.txt'), 'no backup');
    await sleep(10);
    await writeFile(path.join(folder, 'msgstore.db.crypt15'), crypt15(database, root));
    void start();
    await until(() => taken.length >= 33);
    await sleep(100);
    expect(ground.raised).toEqual(['backup-damaged']);
  });

  test('a key that opens the newest backup is the right one; older copies may have another', async () => {
    const old = path.join(folder, 'msgstore-2026-03-01.1.db.crypt15');
    await writeFile(old, crypt15(database, newRootKey().root));
    await utimes(old, 1_772_000_000, 1_772_000_000);
    await writeFile(path.join(folder, 'msgstore.db.crypt15'), crypt15(database, root));
    void start();
    await until(() => taken.length >= 33);
    await sleep(150);
    ending.abort();
    await watching;
  });

  test('a key that does not open the newest ends the capture and says what to do', async () => {
    await writeFile(path.join(folder, 'msgstore.db.crypt15'), crypt15(database, newRootKey().root));
    await expect(start()).rejects.toMatchObject({ code: 'capture-refused' });
    await expect(watching).rejects.toThrow('msgstore.db.crypt15 does not open with the key of this capture.');
    expect(taken).toEqual([]);
  });

  test('a folder that is not there can be there later', async () => {
    await expect(start({ folder: path.join(folder, 'none') })).rejects.toMatchObject({
      code: 'capture-unreachable',
      action: 'retry',
    });
  });

  test('it ends at once when it is told to', async () => {
    void start({ interval: 3_600 });
    await sleep(50);
    ending.abort();
    await watching;
  });
});

describe('settings', () => {
  const grants = { folders: ['/srv/backups', '/data/phones'] };
  const good = { accountPhone: '+44 7700 900101', folder: '/srv/backups/alice', key: digits, interval: '60' };

  test('are read', () => {
    expect(parseBackupSettings(good, grants)).toEqual({
      accountPhone: '+447700900101',
      folder: '/srv/backups/alice',
      key: { kind: 'root', root },
      interval: 60,
    });
    const { key: _key, interval: _interval, ...short } = good;
    expect(parseBackupSettings(short, grants)).toMatchObject({ interval: 300 });
    expect(parseBackupSettings({ ...short, folder: '/srv/backups' }, grants).key).toBeUndefined();
  });

  test.each([
    [{ accountPhone: '07700 900101' }, /accountPhone/],
    [{ folder: '/etc' }, /folder/],
    [{ folder: '/srv/backups/../secrets' }, /folder/],
    [{ folder: '/srv/backups2' }, /folder/],
    [{ folder: 'backups' }, /folder/],
    [{ folder: '' }, /folder/],
    [{ interval: '0' }, /interval/],
    [{ interval: 'often' }, /interval/],
    [{ key: '12345' }, /key/],
  ])('%j is refused by name', (values, words) => {
    expect(() => parseBackupSettings({ ...good, ...values }, grants)).toThrow(words);
    expect(() => parseBackupSettings({ ...good, ...values }, { folders: [] })).toThrow();
  });
});
