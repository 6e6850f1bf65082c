import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TemporaryArchive, temporaryArchive } from '../support/archive.ts';
import { commandHere } from '../support/commandHere.ts';

let archive: TemporaryArchive;
beforeAll(async () => {
  archive = await temporaryArchive();
});
afterAll(() => archive.remove());

/** The JSON that a command prints; it has to end well. */
async function ask<Answer>(...args: string[]): Promise<Answer> {
  const { code, stdout, stderr } = await commandHere(archive, ...args, '--json');
  expect(`${stderr}${code}`).toBe('0');
  return JSON.parse(stdout) as Answer;
}

async function refused(...args: string[]): Promise<string> {
  const { stderr } = await commandHere(archive, ...args, '--json');
  return (JSON.parse(stderr) as { error: { code: string } }).error.code;
}

describe('a number that changes hands', () => {
  type User = { identities: { value: string; from?: string; until?: string }[] };
  const edit = ['site', 'user', 'edit', '--email', 'alice@corp.example'];
  const phone = ['--phone', '+44 7700 900101'];

  it('is ended for the one and begins for the other', async () => {
    await ask('site', 'user', 'add', '--email', 'alice@corp.example', ...phone, '--from', '2025-01-01');
    const ended = await ask<User>(...edit, ...phone, '--until', '2026-03-01');
    expect(ended.identities).toMatchObject([
      { value: '+447700900101', from: '2025-01-01T00:00:00.000Z', until: '2026-03-01T00:00:00.000Z' },
    ]);
    await ask('site', 'user', 'add', '--email', 'bob@corp.example', ...phone, '--from', '2026-03-01');
    expect(await refused(...edit, ...phone, '--until', 'open')).toBe('user-invalid');
    const opened = await ask<User>(...edit, ...phone, '--began', '2025-01-01', '--from', 'open');
    expect(opened.identities).toEqual([
      { kind: 'phone', value: '+447700900101', until: '2026-03-01T00:00:00.000Z' },
    ]);
  });

  it('needs one number or WeCom id, and something to change', async () => {
    expect(await refused(...edit, '--until', '2026-03-01')).toBe('usage');
    expect(await refused(...edit, ...phone, '--wecom', 'alice')).toBe('usage');
    expect(await refused(...edit, ...phone)).toBe('usage');
  });
});
