import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { anyOperator, signedIn } from '#access/authorise.ts';
import { permissionNames } from '#access/permissions.ts';

const app = path.resolve(import.meta.dirname, '../src/app');

/** Every `permission: '…'` that a method of App names, with its file. */
const named = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) =>
    [...readFileSync(path.join(app, file), 'utf8').matchAll(/\bpermission: '([^']+)'/g)].map(
      ([, permission]) => `${file}: ${permission}`,
    ),
  );

test('every permission that App asks for is in the table', () => {
  const known: readonly string[] = [...permissionNames, signedIn, anyOperator, 'public'];
  expect(named.filter((entry) => !known.includes(entry.split(': ')[1] ?? ''))).toEqual([]);
  expect(named.length).toBeGreaterThan(20);
});
