import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openTargets, targetAdapters } from '#targets/index.ts';
import { testArchive } from '../../test/mailbox/archive.ts';

/** For tests only; nobody can choose it. */
const notOffered = ['memory'];

it('lists every target by the name of its folder', async () => {
  const { archive, close } = await testArchive();
  const targets = openTargets({ archive });
  for (const [name, target] of targets) expect(target.spec.name).toBe(name);
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const set = targetAdapters.map(({ spec }) => spec.name);
  expect([...targets.keys(), ...set, ...notOffered].sort()).toEqual(folders.map(({ name }) => name).sort());
  await close();
});
