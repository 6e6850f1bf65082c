import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { siteNodeArguments } from '#app/site-process.ts';

/** The flags the site is started with, tried out: a program under them reads its own folder and no other. */
let data: string;
beforeAll(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'holdfast-permission-'));
  for (const folder of ['keys', 'site']) {
    await mkdir(path.join(data, folder));
    await writeFile(path.join(data, folder, 'file'), folder);
  }
});
afterAll(() => rm(data, { recursive: true, force: true }));

const read = (file: string): { status: number | null; stderr: string } => {
  const flags = siteNodeArguments(path.join(data, 'site')).filter((word) => word.startsWith('--'));
  const { status, stderr } = spawnSync(process.execPath, [
    ...flags,
    '-e',
    `require('node:fs').readFileSync(${JSON.stringify(file)})`,
  ]);
  return { status, stderr: stderr.toString() };
};

it('may read its own folder', () => {
  expect(read(path.join(data, 'site/file'))).toMatchObject({ status: 0 });
});

it('may not read the keys', () => {
  const { status, stderr } = read(path.join(data, 'keys/file'));
  expect(status).not.toBe(0);
  expect(stderr).toContain('ERR_ACCESS_DENIED');
});

it('may not start another program', () => {
  const flags = siteNodeArguments(path.join(data, 'site')).filter((word) => word.startsWith('--'));
  const { status, stderr } = spawnSync(process.execPath, [
    ...flags,
    '-e',
    "require('node:child_process').spawnSync('/bin/true')",
  ]);
  expect(status).not.toBe(0);
  expect(stderr.toString()).toContain('ERR_ACCESS_DENIED');
});
