import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { targetAdapters } from '#targets/index.ts';
import { type TemporaryArchive, temporaryArchive, tester } from '../support/archive.ts';
import { commandHere } from '../support/commandHere.ts';
import { generatedPeople } from '../support/generatedChat.ts';
import { captureGenerated, itemsOf } from '../support/road.ts';
import { deadHost, type PlayedServers } from '../support/targets/playedTarget.ts';

vi.mock('#targets/index.ts', async (original) => {
  const { playedServers } = await import('../support/targets/playedTarget.ts');
  const servers = playedServers();
  return { ...(await original<object>()), targetAdapters: [servers.adapter], servers };
});
const { servers } = (await import('#targets/index.ts')) as unknown as { servers: PlayedServers };

const keyWord = 'Knarrenschloss-9f2c';
const captured = 12;

/** What an administrator without a browser does with targets, from their making to items in their mailboxes. */
describe('targets on the command line', () => {
  let archive: TemporaryArchive;
  let secretFile: string;
  let login: string[];
  beforeAll(async () => {
    archive = await temporaryArchive();
    secretFile = path.join(archive.folder, 'secret');
    await writeFile(secretFile, `${keyWord}\n`);
    const app = await archive.app();
    await app.site.addAccount(tester, { name: 'connector', password: keyWord });
    for (const { email, phone } of generatedPeople)
      await app.site.addUser(tester, { email, phones: [phone], wecomIds: [] });
    await app.mailboxes.create(tester, { addresses: generatedPeople.map(({ email }) => email) });
    await captureGenerated(archive, 0, captured);
    const { url } = await archive.site();
    login = [
      '--service',
      'whatsapp',
      '--site',
      url,
      '--username',
      'connector',
      '--password-file',
      secretFile,
    ];
  });
  afterAll(() => archive.remove());

  async function ask(...args: string[]) {
    const { code, stdout, stderr } = await commandHere(archive, ...args, '--json');
    expect(`${stderr}${code}`).toBe('0');
    return JSON.parse(stdout);
  }
  const refused = async (...args: string[]) =>
    JSON.parse((await commandHere(archive, ...args, '--json')).stderr).error;
  const add = (name: string, host: string, ...more: string[]) =>
    ask('target', 'add', name, '--kind', 'imap', '--set', `host=${host}`, ...more);
  const mailsAt = (host: string): number =>
    [...servers.server(host).store.mailboxes.values()].reduce((sum, { entries }) => sum + entries.size, 0);
  const work = async () => (await archive.app()).engine.connectors.workTargets();

  it('are set up with secrets from files alone, after their server was asked', async () => {
    expect((await ask('target', 'kinds')).map(({ name }: { name: string }) => name)).toEqual(['imap']);
    const inSight = await refused('target', 'add', 'mail', '--kind', 'imap', '--set', `password=${keyWord}`);
    expect(inSight.message).toContain('every process');
    expect(JSON.stringify(inSight)).not.toContain(keyWord);
    expect(await refused('target', 'add', 'mail', '--kind', 'imap')).toMatchObject({
      code: 'target-settings',
    });
    expect(
      await refused('target', 'add', 'mail', '--kind', 'imap', '--set', `host=${deadHost}`),
    ).toMatchObject({ code: 'target-unreachable' });
    const added = await add('mail', 'mail.corp.example', '--secret-file', `password=${secretFile}`);
    expect(added).toMatchObject({ name: 'mail', kind: 'imap', state: 'ready', version: 1 });
    expect(added.settings).toEqual([
      { name: 'host', secret: false, value: 'mail.corp.example' },
      { name: 'password', secret: true },
    ]);
    expect(await add('dead', deadHost, '--without-check')).toMatchObject({ name: 'dead' });
  });

  it('are shown, changed, checked, paused, resumed, proved and removed', async () => {
    const { stdout } = await commandHere(archive, 'target', 'show', 'mail');
    expect(stdout).toContain('password: set, not shown');
    expect(stdout).not.toContain(keyWord);
    expect(await ask('target', 'edit', 'mail', '--set', 'user=archiver')).toMatchObject({ version: 2 });
    expect(await ask('target', 'check', 'mail')).toEqual({ ok: true, kind: 'imap' });
    expect(await refused('target', 'check')).toMatchObject({ code: 'usage' });
    expect(await refused('target', 'check', 'dead')).toMatchObject({ code: 'target-unreachable' });
    expect(await ask('target', 'pause', 'mail')).toMatchObject({ state: 'paused' });
    expect(await ask('target', 'resume', 'mail')).toMatchObject({ state: 'ready' });
    expect(await ask('target', 'prove', 'mail', '--mailbox', 'alice@corp.example')).toMatchObject([
      { code: 'mailbox', outcome: 'passed' },
      { code: 'date-kept', outcome: 'not-possible' },
    ]);
    const failed = await commandHere(archive, 'target', 'prove', 'mail', '--mailbox', 'bob@corp.example');
    expect([failed.code, failed.stdout]).toEqual([1, expect.stringContaining('mailbox-full')]);
    const doctor = await commandHere(
      archive,
      'doctor',
      'targets',
      '--mailbox',
      'alice@corp.example',
      '--json',
    );
    expect(doctor.code).toBe(1);
    expect(JSON.parse(doctor.stdout).checks.map(({ ok }: { ok: boolean }) => ok)).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(await ask('target', 'remove', 'dead')).toMatchObject({ name: 'dead' });
    expect((await ask('target', 'list')).map(({ name }: { name: string }) => name)).toEqual(['mail']);
    expect(targetAdapters).toHaveLength(1);
  });

  it('receive what their connectors deliver, by routes, and again what failed', async () => {
    await add('second', 'second.corp.example');
    const made = await ask(
      ...['connector', 'create', '--name', 'Both', ...login, '--accept-terms'],
      ...['--target', 'mail', '--target', 'second', '--route', '*@corp.example=mail'],
    );
    expect(made).toMatchObject({
      primaryTarget: 'archive',
      targets: ['mail', 'second'],
      keepInArchive: true,
    });
    const routes = [{ mailboxes: ['*@corp.example'], targets: ['mail'] }];
    expect(made.settings).toEqual({ routes });
    servers.missing.add('bob@corp.example');
    expect(await ask('connector', 'run', 'Both')).toMatchObject({ imported: captured, reconciled: true });
    await work();
    expect([mailsAt('mail.corp.example'), mailsAt('second.corp.example')]).toEqual([captured, 0]);
    const failed = await ask('target', 'deliveries', 'mail');
    expect(failed).toHaveLength(captured);
    expect(failed[0]).toMatchObject({
      mailbox: 'bob@corp.example',
      state: 'failed',
      code: 'mailbox-unknown',
      connector: 'Both',
    });
    servers.missing.clear();
    expect(await ask('connector', 'redeliver', 'Both')).toMatchObject({ state: 'completed' });
    await work();
    expect(mailsAt('mail.corp.example')).toBe(2 * captured);
    expect(await ask('target', 'show', 'mail')).toMatchObject({
      connectors: ['Both'],
      queue: { pending: 0, failed: 0, done: 2 * captured },
    });
    expect(await ask('connector', 'edit', 'Both', '--no-route')).toMatchObject({ settings: {} });
    expect(await ask('connector', 'edit', 'Both', '--target', 'mail')).toMatchObject({ targets: ['mail'] });
    expect(await refused('target', 'remove', 'mail')).toMatchObject({ code: 'conflict' });
    expect(await ask('target', 'redeliver', 'mail')).toEqual({ count: 0 });
    expect(await ask('target', 'redeliver', 'mail', '--vanished')).toEqual({ count: 0 });
    expect(await refused('target', 'look', 'mail')).toMatchObject({ code: 'usage' });
    expect(await ask('target', 'deliveries', 'mail', '--state', 'pending')).toEqual([]);
    expect(await refused('target', 'deliveries', 'mail', '--state', 'odd')).toMatchObject({ code: 'usage' });
  });

  it('stand in the archive’s stead where it keeps no copy', async () => {
    const { stdout } = await commandHere(
      archive,
      ...['connector', 'create', '--name', 'Alone', ...login, '--accept-terms'],
      ...['--target', 'second', '--without-archive'],
    );
    expect(stdout).toContain('The archive keeps no copy');
    const before = (await itemsOf(archive, 'alice@corp.example')).length;
    const report = await ask('connector', 'run', 'Alone');
    expect(report).toMatchObject({ reconciled: true });
    expect(mailsAt('second.corp.example')).toBe(2 * captured);
    expect(await itemsOf(archive, 'alice@corp.example')).toHaveLength(before);
    expect(await refused('connector', 'edit', 'Alone', '--target', 'mail')).toMatchObject({
      code: 'conflict',
    });
  });
});
