import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { permissionNames } from '#access/permissions.ts';
import * as core from '#core/item.ts';
import { apiPrefix, type RouteSpec } from '#http/contract/route.ts';
import { routes } from '#http/contract/routes.ts';
import * as values from '#http/contract/values.ts';

const specs: [string, RouteSpec][] = Object.entries(routes);

test('the contract names the services, kinds and contents that items have', () => {
  expect([...values.services]).toEqual([...core.services]);
  expect([...values.itemKinds]).toEqual([...core.itemKinds]);
  expect([...values.contentTypes]).toEqual([...core.contentTypes]);
});

test('the contract imports zod and itself alone, so that a browser can', async () => {
  const folder = path.join(import.meta.dirname, '../../src/http/contract');
  const files = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const text = await readFile(path.join(folder, file), 'utf8');
    for (const [, from = ''] of text.matchAll(/from '([^']+)'/g))
      expect(from, file).toMatch(/^(zod|\.{1,2}\/[\w./-]+\.ts)$/);
  }
});

test('every route is at an address of its own and names its path parts', () => {
  const addresses = specs.map(([, { method, path: at }]) => `${method} ${at.replaceAll(/:\w+/g, ':')}`);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const [name, { path: at, params }] of specs) {
    const parts = [...at.matchAll(/:(\w+)/g)].map(([, part]) => part);
    expect(Object.keys(params?.shape ?? {}).sort(), name).toEqual(parts.sort());
    expect(at.startsWith(apiPrefix), name).toBe(false);
  }
});

test('every route says who may call it: nobody is let in by a slip', () => {
  const ways = ['public', 'signed-in', 'operator', ...permissionNames, 'alert.manage', 'sign-in.manage'];
  for (const [name, { access }] of specs) expect(ways, name).toContain(access);
  const open = specs.filter(([, { access }]) => access === 'public').map(([name]) => name);
  expect(open).toEqual([
    'readSession',
    'signIn',
    'giveSecondFactor',
    'signOut',
    'beginSingleSignOn',
    'endSingleSignOn',
    'readOpenApi',
  ]);
});

test('a reading changes nothing: GET has no body, and no key or version', () => {
  for (const [name, route] of specs.filter(([, { method }]) => method === 'GET'))
    expect([route.body, route.ifMatch, route.idempotent], name).toEqual([undefined, undefined, undefined]);
});
