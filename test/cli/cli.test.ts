import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '#cli/commands/index.ts';
import { width } from '#cli/table.ts';
import { languages, messagesFor } from '#i18n/messages.ts';
import { temporaryFolder } from '../support/folder.ts';

const holdfast = path.resolve(import.meta.dirname, '../../bin/holdfast');

describe('holdfast', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  const run = (...args: string[]) => {
    const environment = {
      ...process.env,
      HOLDFAST_DATA: path.join(folder.path, 'data'),
      HOLDFAST_LANGUAGE: 'en',
    };
    const { status, stdout, stderr } = spawnSync(holdfast, args, { env: environment, cwd: folder.path });
    return { status, stdout: stdout.toString(), stderr: stderr.toString() };
  };

  it('exits 2 on wrong usage and 0 on help', () => {
    expect(run('mailbox', 'creat').status).toBe(2);
    expect(run('no-such-command').status).toBe(2);
    expect(run('connector', 'create').status).toBe(2);
    expect(run('export', '--format', 'eml', '--out', 'x').status).toBe(2);
    expect(run('--help').status).toBe(0);
  });

  it('exits 1 with code, sentence and remedy when something fails', () => {
    const { status, stderr } = run('mailbox', 'items', 'nobody@corp.example');
    expect(status).toBe(1);
    expect(stderr).toContain('[mailbox-unknown]');
    expect(stderr.trim().split('\n').length).toBeGreaterThanOrEqual(3);
  });

  it('takes an item id that begins with a dash, wherever it stands', () => {
    const id = `-${'x'.repeat(42)}`;
    for (const args of [
      ['mailbox', 'show', id],
      ['mailbox', 'show', id, '--raw'],
    ]) {
      const { status, stderr } = run(...args);
      expect(status).toBe(1);
      expect(stderr).toContain('[not-found]');
    }
  });

  it('gives failures as JSON too', () => {
    const { stderr } = run('mailbox', 'items', 'nobody@corp.example', '--json');
    expect(JSON.parse(stderr)).toMatchObject({
      error: { code: 'mailbox-unknown', remedy: expect.any(String) },
    });
  });

  it('speaks the language of the environment', () => {
    const environment = {
      ...process.env,
      HOLDFAST_DATA: path.join(folder.path, 'data'),
      HOLDFAST_LANGUAGE: 'de',
    };
    const { stdout } = spawnSync(holdfast, ['mailbox', 'list'], { env: environment, cwd: folder.path });
    expect(stdout.toString()).toContain('Postfach');
  });

  it.each(languages)('helps in %s, in lines no wider than a terminal', (language) => {
    const environment = { ...process.env, HOLDFAST_LANGUAGE: language };
    const help = (...args: string[]): string =>
      spawnSync(holdfast, [...args, '--help'], { env: environment, cwd: folder.path }).stdout.toString();
    const texts = messagesFor(language).help;
    expect(help('site')).toContain(texts.groups['site account']);
    const text = help('connector', 'edit');
    for (const word of [texts.words.usage, texts.words.options, texts.words.displayHelp]) {
      expect(text).toContain(word);
    }
    expect(text).toContain(texts.commands['connector edit'].options.username);
    if (language !== 'en') expect(text).not.toMatch(/Usage|Options|\[options\]|display help/);
    expect(text.split('\n').filter((line) => width(line) > 80)).toEqual([]);
  });

  it('helps in Swedish', () => {
    const environment = { ...process.env, HOLDFAST_LANGUAGE: 'sv' };
    const { status, stdout } = spawnSync(holdfast, ['connector', '--help'], { env: environment });
    expect(status).toBe(0);
    expect(stdout.toString()).toContain('Användning: holdfast connector');
    expect(stdout.toString()).toContain('Lägg till en koppling');
  });

  it('creates and lists mailboxes as JSON, and the trail knows of it', () => {
    expect(run('mailbox', 'create', 'alice@corp.example').status).toBe(0);
    const list = JSON.parse(run('mailbox', 'list', '--json').stdout) as { address: string }[];
    expect(list.map((mailbox) => mailbox.address)).toContain('alice@corp.example');
    const trail = JSON.parse(run('audit', 'list', '--json', '--action', 'mailbox.create').stdout) as {
      actor: string;
      object: string;
    }[];
    expect(trail[0]).toMatchObject({
      actor: expect.stringMatching(/^local:/),
      object: 'mailbox:alice@corp.example',
    });
    expect(run('audit', 'verify').status).toBe(0);
  });

  it('refuses a wrong master key', async () => {
    const keys = path.join(folder.path, 'data/keys/master.key');
    const kept = await readFile(keys);
    expect(kept.length).toBeGreaterThan(20);
    const { status, stderr } = run('mailbox', 'list', '--master-key-file', path.join(folder.path, 'missing'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/\[key-(missing|wrong)\]/);
  });
});

it('docs/cli.md describes every command', async () => {
  const text = await readFile(path.resolve(import.meta.dirname, '../../docs/cli.md'), 'utf8');
  const missing = commands
    .map((command) => command.path.join(' '))
    .filter((name) => !text.includes(`\`${name}`));
  expect(missing).toEqual([]);
});
