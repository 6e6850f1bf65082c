import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TemporaryArchive, temporaryArchive } from '../support/archive.ts';
import { commandHere } from '../support/commandHere.ts';

let archive: TemporaryArchive;
const alice = 'alice@corp.example';
beforeAll(async () => {
  archive = await temporaryArchive();
  await ask('site', 'user', 'add', '--email', alice, '--phone', '+44 7700 900101');
});
afterAll(() => archive.remove());

/** The JSON that a command prints; it has to end well. */
// biome-ignore lint/suspicious/noExplicitAny: tests look at fields that they know to be there
async function ask(...args: string[]): Promise<any> {
  const { code, stdout, stderr } = await commandHere(archive, ...args, '--json');
  expect(`${stderr}${code}`).toBe('0');
  return JSON.parse(stdout);
}

async function refused(...args: string[]): Promise<string> {
  const { stderr } = await commandHere(archive, ...args, '--json');
  return (JSON.parse(stderr) as { error: { code: string } }).error.code;
}

describe('the capture scope on the command line', () => {
  it('is set, listed and shown', async () => {
    expect(await refused('site', 'scope', 'set', alice, 'some')).toBe('usage');
    expect(await refused('site', 'scope', 'set', 'nobody@corp.example', 'all')).toBe('user-unknown');
    expect(await ask('site', 'scope', 'set', alice, 'listed')).toMatchObject({ mode: 'listed' });
    const added = await ask('site', 'scope', 'add', alice, '--group', 'Project Walnut', '--note', 'agreed');
    expect(await refused('site', 'scope', 'add', alice, '--group', 'x', '--contact', '+447700900102')).toBe(
      'usage',
    );
    expect((await ask('site', 'scope', 'show', alice)).entries).toMatchObject([
      { id: added.id, list: 'listed' },
    ]);
    expect(await ask('site', 'scope', 'list')).toMatchObject([{ email: alice, mode: 'listed', listed: 1 }]);
    await ask('site', 'scope', 'remove', added.id);
    expect(await refused('site', 'scope', 'remove', added.id)).toBe('not-found');
    expect(await ask('site', 'scope', 'list', '--requests')).toEqual([]);
    expect(await refused('site', 'scope', 'approve', added.id)).toBe('not-found');
    expect(await refused('site', 'scope', 'refuse', added.id, '--note', 'no')).toBe('not-found');
    const { stdout } = await commandHere(archive, 'site', 'scope', 'list');
    expect(stdout).toContain(`${alice}  listed`);
  });

  it('consents and attestations are entered and listed', async () => {
    const add = ['site', 'consent', 'add', '--email', alice, '--state', 'informed'];
    expect(await refused(...add, '--means', 'by-pigeon')).toBe('usage');
    expect(await ask(...add, '--means', 'on-paper', '--at', '2026-05-01')).toMatchObject({ party: alice });
    expect(await ask('site', 'consent', 'list', '--state', 'agreed')).toEqual([]);
    expect(await ask('site', 'consent', 'list', '--email', alice)).toMatchObject([{ means: 'on-paper' }]);
    const file = path.join(archive.folder, 'consents.csv');
    await ask('site', 'consent', 'list', '--csv', file);
    expect(await readFile(file, 'utf8')).toContain(
      `2026-05-01T00:00:00.000Z,${alice},${alice},informed,on-paper`,
    );
    expect(await ask('site', 'attestation', 'list')).toMatchObject({
      months: 1,
      users: [{ email: alice, overdue: false }],
    });
    expect(await refused('site', 'attestation', 'set', '--months', '99')).toBe('usage');
    await ask('site', 'attestation', 'set', '--months', '0');
    expect((await ask('site', 'attestation', 'list', '--overdue')).users).toEqual([]);
  });

  it('the report of a month is JSON, a table, or a file to print', async () => {
    const report = ['site', 'coverage', 'report', '--month', '2026-05'];
    expect((await ask(...report)).users).toMatchObject([{ email: alice, accounts: [] }]);
    expect(await refused('site', 'coverage', 'report', '--month', 'May')).toBe('usage');
    const file = path.join(archive.folder, 'coverage.html');
    await ask(...report, '--user', alice, '--out', file);
    expect(await readFile(file, 'utf8')).toMatch(/^<!doctype html>/);
    expect((await commandHere(archive, ...report)).stdout).toContain('coveredDays');
  });
});
