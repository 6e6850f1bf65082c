import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { withFileLock } from '#store/fileLock.ts';
import { temporaryFolder } from '../../test/support/folder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

/** Another process that takes the lock, says so, and holds it until it is killed. */
const holder = `
  import { withFileLock } from '#store/fileLock.ts';
  await withFileLock(process.argv[1], () => {
    console.log('held');
    return new Promise(() => setInterval(() => {}, 1_000));
  });`;

test('works never overlap within a process, and a failure frees the lock', async () => {
  const file = join(folder.path, 'within.lock');
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
  };
  const failing = withFileLock(file, async () => {
    throw new Error('the work failed');
  });
  await Promise.all([...Array.from({ length: 8 }, () => withFileLock(file, work)), failing.catch(() => {})]);
  expect(most).toBe(1);
  await expect(failing).rejects.toThrow('the work failed');
});

test('another process keeps us out until it is killed; then the kernel gives the lock to us', async () => {
  const file = join(folder.path, 'between.lock');
  const other = spawn(process.execPath, ['--input-type=module', '--eval', holder, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: join(import.meta.dirname, '../..'),
  });
  await once(other.stdout, 'data');
  const order: string[] = [];
  const ours = withFileLock(file, async () => order.push('ours'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  order.push('killed');
  other.kill('SIGKILL');
  await ours;
  expect(order).toEqual(['killed', 'ours']);
});

test('a folder that is not there, and a file that is something else, are refused', async () => {
  const refused = (error: unknown): boolean => isFailure(error, 'data-folder-unusable');
  const absent = withFileLock(join(folder.path, 'absent/x.lock'), async () => 1);
  await expect(absent).rejects.toSatisfy(refused);
  const file = join(folder.path, 'other');
  await writeFile(
    file,
    'something else altogether, and long enough to be judged by its first hundred bytes: '.repeat(9),
  );
  await expect(withFileLock(file, async () => 1)).rejects.toSatisfy(refused);
});
