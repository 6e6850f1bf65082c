import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { crypt15, newRootKey } from '../../../test/sources/backups/containers.ts';
import { sceneDatabase, writeMedia } from '../../../test/sources/backups/scene.ts';

const program = path.resolve(import.meta.dirname, '../../..');
const messages = 20_000;

/** Enough for SQLite to reach for a temporary file, where it is let. */
const large = `WITH RECURSIVE c(x) AS (SELECT 100 UNION ALL SELECT x + 1 FROM c WHERE x < ${99 + messages})
  INSERT INTO message (_id, chat_row_id, from_me, key_id, timestamp, message_type, text_data)
  SELECT x, 1, 1, 'MANY' || x, 1772470000000 + x, 0, hex(randomblob(150)) FROM c;
  INSERT INTO receipt_user (message_row_id, receipt_user_jid_row_id, receipt_timestamp)
  SELECT _id, 2, timestamp FROM message WHERE _id >= 100`;

test('a process that can write no file reads a backup, under the permission model of the site', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'backup-alone-'));
  const temporary = await mkdtemp(path.join(tmpdir(), 'backup-temporary-'));
  const { digits, root } = newRootKey();
  await writeMedia(folder);
  await writeFile(path.join(folder, 'msgstore.db.crypt15'), crypt15(sceneDatabase('android', large), root));
  const events = 33 + 2 * messages;
  const node = [
    '--permission',
    `--allow-fs-read=${program}/*`,
    `--allow-fs-read=${folder}/*`,
    '--allow-fs-read=/proc/*',
    '--disable-warning=SecurityWarning',
    path.join(program, 'test/support/captureBackupProcess.ts'),
  ];
  // Files of no byte are the largest that it can write.
  const { stdout } = await promisify(execFile)(
    'sh',
    ['-c', 'ulimit -f 0; exec "$@"', 'sh', process.execPath, ...node, folder, digits, String(events)],
    { env: { TMPDIR: temporary, SQLITE_TMPDIR: temporary }, timeout: 110_000 },
  );
  const { taken, files } = JSON.parse(stdout) as { taken: number; files: string[] };
  expect(taken).toBe(events);
  expect(files.filter((file) => !file.startsWith(folder))).toEqual([]);
  expect(await readdir(temporary)).toEqual([]);
  await rm(folder, { recursive: true });
  await rm(temporary, { recursive: true });
}, 120_000);
