import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const rows = readFileSync(path.join(root, 'docs/security.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, number, criterion, how, shown]) => ({ number, criterion, how, shown: shown ?? '' }));

test('docs/security.md has a row for each of the twelve criteria', () => {
  expect(rows.map(({ number }) => number)).toEqual(
    Array.from({ length: 12 }, (_, index) => String(index + 1)),
  );
});

test('every row names a test, or says what is not there yet and which work brings it', () => {
  for (const { number, shown } of rows) {
    const tests = shown.match(/`[^`]+\.test\.ts`/g) ?? [];
    expect(`${number}: ${tests.length > 0 || /not yet: .+/.test(shown)}`).toBe(`${number}: true`);
  }
});

test('every test it names exists', () => {
  const named = rows.flatMap(({ shown }) =>
    [...shown.matchAll(/`([^`]+\.test\.ts)`/g)].map(([, file]) => file ?? ''),
  );
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  expect(named.length).toBeGreaterThan(8);
});
