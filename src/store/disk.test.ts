import { expect, test } from 'vitest';
import { ensureFreeDisk, hasRoom } from '#store/disk.ts';

const gigabyte = 1_000_000_000;

test.each([
  [gigabyte, 10 * gigabyte, true],
  [gigabyte - 1, 10 * gigabyte, false],
  [5 * gigabyte, 100 * gigabyte, true],
  [5 * gigabyte - 1, 100 * gigabyte, false],
  [2 * gigabyte, 2 * gigabyte, true],
])('%i bytes free of %i: %s', (free, total, expected) => {
  expect(hasRoom(free, total)).toBe(expected);
});

test('asks the disk of the folder', async () => {
  await expect(ensureFreeDisk('/nonexistent')).rejects.toThrow('ENOENT');
  // A pseudo file system without any block counts as full.
  await expect(ensureFreeDisk('/proc')).rejects.toThrow('Holdfast stops below 1 GB or 5 %');
});
