import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TemporaryArchive, temporaryArchive } from '../support/archive.ts';

let archive: TemporaryArchive;
beforeAll(async () => {
  archive = await temporaryArchive();
});
afterAll(() => archive.remove());

it('starts a capture site that was killed again, at the same address', async () => {
  const { url, process: first } = await archive.site();
  process.kill(first, 'SIGKILL');
  let second = first;
  while (second === first) {
    await sleep(50);
    const text = await readFile(path.join(archive.config.data, 'site/listening.json'), 'utf8').catch(
      () => '{}',
    );
    second = (JSON.parse(text || '{}') as { process?: number }).process ?? first;
  }
  expect((await fetch(new URL('/health', url))).ok).toBe(true);
});
