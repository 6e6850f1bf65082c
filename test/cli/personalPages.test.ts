import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TemporaryArchive, temporaryArchive } from '../support/archive.ts';
import { commandHere } from '../support/commandHere.ts';

let archive: TemporaryArchive;
beforeAll(async () => {
  archive = await temporaryArchive();
});
afterAll(() => archive.remove());

const email = 'alice@corp.example';
const origin = ['--site-public-url', 'https://capture.corp.example'];

async function ask<Answer>(...args: string[]): Promise<Answer> {
  const { code, stdout, stderr } = await commandHere(archive, ...args, '--json');
  expect(`${stderr}${code}`).toBe('0');
  return JSON.parse(stdout) as Answer;
}

async function refused(...args: string[]): Promise<string> {
  const { stderr } = await commandHere(archive, ...args, '--json');
  return (JSON.parse(stderr) as { error: { code: string } }).error.code;
}

it('a user is invited to his page; the link is listed, renewed and revoked, and its secret is kept nowhere', async () => {
  await ask('site', 'user', 'add', '--email', email, '--phone', '+44 7700 900101');
  const invite = ['site', 'user', 'invite', email];
  expect(await refused(...invite, '--for', 'device')).toBe('config-invalid');
  const made = await ask<{ id: string; address: string }>(
    ...invite,
    '--for',
    'device',
    '--language',
    'de',
    ...origin,
  );
  expect(made).toMatchObject({ userEmail: email, purpose: 'link-device', language: 'de' });
  expect(made.address).toMatch(/^https:\/\/capture\.corp\.example\/p\/[\w-]{43}$/);
  const links = await ask<{ id: string }[]>('site', 'user', 'links', email);
  expect(links).toHaveLength(1);
  expect(JSON.stringify(links)).not.toContain(made.address.slice(-43));
  const renewed = await ask<{ expiresAt: string }>('site', 'user', 'renew-link', made.id);
  expect(new Date(renewed.expiresAt).getTime()).toBeGreaterThan(Date.now() + 71 * 3_600_000);
  expect(await ask('site', 'user', 'revoke-link', made.id)).toHaveProperty('revokedAt');
  const { stdout } = await commandHere(archive, 'site', 'user', 'links', email);
  expect(stdout).toContain('revoked');
  expect(await refused(...invite, '--for', 'nothing', ...origin)).toBe('usage');
  expect(await refused(...invite, '--for', 'phone', '--language', 'fr', ...origin)).toBe('usage');
  expect(await refused('site', 'user', 'invite', 'nobody@corp.example', '--for', 'phone', ...origin)).toBe(
    'user-unknown',
  );
});

it('the policy is set by language and shown', async () => {
  expect(await ask('site', 'policy', 'show')).toEqual([]);
  const file = path.join(archive.config.data, 'policy.txt');
  await writeFile(file, 'What is recorded.\n\nWho reads it.\n');
  await ask('site', 'policy', 'set', file, '--language', 'en');
  expect(await ask('site', 'policy', 'show')).toMatchObject([
    { language: 'en', text: 'What is recorded.\n\nWho reads it.', setBy: expect.stringMatching(/^local:/) },
  ]);
  expect(await refused('site', 'policy', 'set', `${file}x`, '--language', 'en')).toBe('not-found');
});
