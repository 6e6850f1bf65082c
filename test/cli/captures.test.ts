import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type TemporaryArchive, temporaryArchive } from '../support/archive.ts';
import { refusedWord } from '../support/captures/playedSources.ts';
import { commandHere } from '../support/commandHere.ts';

vi.mock('#sources/index.ts', async () => {
  const { playedSources } = await import('../support/captures/playedSources.ts');
  return { liveSources: playedSources, sources: playedSources };
});

const keyWord = 'Knarrenschloss-9f2c';
const source = 'whatsapp-cloud-api';

/** What an administrator without a browser does with captures. */
describe('site capture', () => {
  let archive: TemporaryArchive;
  let secretFile: string;
  let numbersFile: string;
  beforeAll(async () => {
    archive = await temporaryArchive();
    secretFile = path.join(archive.folder, 'secret');
    numbersFile = path.join(archive.folder, 'numbers');
    await writeFile(secretFile, `${keyWord}\nnot this line\n`);
    await writeFile(numbersFile, '106540352242922\n106540352242923\n');
  });
  afterAll(() => archive.remove());

  const outside = ['--site-public-url', 'https://capture.corp.example/'];
  const run = (...args: string[]) => commandHere(archive, 'site', 'capture', ...args, ...outside);
  async function ask(...args: string[]) {
    const { code, stdout, stderr } = await run(...args, '--json');
    expect(`${stderr}${code}`).toBe('0');
    return JSON.parse(stdout);
  }
  const refused = async (...args: string[]) => JSON.parse((await run(...args, '--json')).stderr).error;

  it('lists sources with what their settings are called, in the language of the terminal', async () => {
    const [cloud, linked] = await ask('sources');
    expect(cloud).toMatchObject({ name: source, receives: true, personal: false, risk: null });
    expect(cloud.fields[1]).toMatchObject({ name: 'key', kind: 'secret', label: 'App secret' });
    expect(linked).toMatchObject({ receives: false, personal: true });
    vi.stubEnv('HOLDFAST_LANGUAGE', 'de');
    const { stdout } = await run('sources');
    vi.unstubAllEnvs();
    expect(stdout).toContain('App-Geheimcode');
  });

  it('sets a capture up, with secrets from files alone', async () => {
    const inSight = await refused('add', source, '--name', 'Cloud', '--set', `key=${keyWord}`);
    expect(inSight).toMatchObject({ code: 'usage' });
    expect(inSight.message).toContain('every process');
    expect(JSON.stringify(inSight)).not.toContain(keyWord);
    const added = await ask(
      ...['add', source, '--name', 'Cloud', '--set', 'word=sesame'],
      ...['--secret-file', `key=${secretFile}`, '--secret-file', `numbers=${numbersFile}`],
    );
    expect(added).toMatchObject({ source, service: 'whatsapp', enabled: true, state: 'new', version: 0 });
    expect(added.address).toBe(`https://capture.corp.example/capture/${added.id}`);
    expect(added.settings).toEqual([
      { name: 'word', secret: false, value: 'sesame' },
      { name: 'key', secret: true },
      { name: 'numbers', secret: false, value: '106540352242922\n106540352242923' },
    ]);
    expect(await ask('check', 'cloud')).toEqual({ ok: true, source });
  });

  it('shows, changes, pauses, resumes, starts anew and removes it, by name or id', async () => {
    const { stdout } = await run('show', 'CLOUD');
    expect(stdout).toContain('https://capture.corp.example/capture/');
    expect(stdout).toContain('key: set, not shown');
    expect(stdout).not.toContain(keyWord);
    const changed = await ask(
      'change',
      'Cloud',
      '--name',
      'Business',
      '--set',
      'word=open',
      '--set',
      'numbers=',
    );
    expect(changed.settings).toEqual([
      { name: 'word', secret: false, value: 'open' },
      { name: 'key', secret: true },
    ]);
    expect(await ask('pause', changed.id)).toMatchObject({ enabled: false, state: 'paused' });
    expect(await ask('resume', 'business')).toMatchObject({ enabled: true });
    const { version } = await ask('show', 'Business');
    expect(await ask('restart', 'Business')).toMatchObject({ version: version + 1 });
    expect((await ask('list')).map(({ name }: { name: string }) => name)).toEqual(['Business']);
    expect(await ask('remove', 'Business')).toMatchObject({ name: 'Business' });
    expect(await ask('list')).toEqual([]);
    expect(await refused('show', 'Business')).toMatchObject({ code: 'not-found' });
  });

  it('says what is wrong: settings, origin, user; and lists alarms', async () => {
    expect(await refused('add', source, '--name', 'X')).toMatchObject({ code: 'capture-settings' });
    expect(await refused('add', 'nothing', '--name', 'X')).toMatchObject({ code: 'capture-settings' });
    expect(await refused('add', source, '--name', 'X', '--set', 'word')).toMatchObject({ code: 'usage' });
    expect(await refused('check')).toMatchObject({ code: 'usage' });
    expect(await refused('check', '--source', source, '--set', `word=${refusedWord}`)).toMatchObject({
      code: 'capture-refused',
    });
    const phone = ['add', 'whatsapp-linked-device', '--name', 'X', '--set', 'accountPhone=+447700900101'];
    expect(await refused(...phone)).toMatchObject({ code: 'user-unknown' });
    expect(await refused(...phone, '--user', 'nobody@corp.example')).toMatchObject({ code: 'user-unknown' });
    expect(await ask('alarms')).toEqual([]);
    expect((await run('alarms')).stdout).toBe('Nothing here yet.\n');
  });
});
