import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TemporaryArchive, temporaryArchive, tester } from '../support/archive.ts';
import { commandHere } from '../support/commandHere.ts';
import { generatedPeople } from '../support/generatedChat.ts';
import { type Dovecot, masterUser, missingDovecot, startDovecot } from '../support/imap/dovecot.ts';
import { checkMailbox } from '../support/imap/dovecotTarget.ts';
import { readFolder } from '../support/imap/mailboxReader.ts';
import { captureGenerated } from '../support/road.ts';

const missing = missingDovecot();
if (missing !== undefined) console.warn(`The command line is not tested against Dovecot: ${missing}.`);
const captured = 6;
const people = generatedPeople.map(({ email }) => email);

/** From the making of a target to mails in a folder of a real server, and what vanished from it again. */
describe.skipIf(missing !== undefined)('Dovecot (needs root on Debian)', () => {
  let archive: TemporaryArchive;
  let dovecot: Dovecot;
  const file = (name: string) => path.join(archive.folder, name);
  beforeAll(async () => {
    [archive, dovecot] = await Promise.all([
      temporaryArchive(),
      startDovecot({ users: [...people, checkMailbox] }),
    ]);
    const app = await archive.app();
    await writeFile(file('master'), dovecot.passwords.master);
    await writeFile(file('wrong'), 'not the password');
    await writeFile(file('site'), 'a password for tests');
    await app.site.addAccount(tester, { name: 'connector', password: 'a password for tests' });
    for (const { email, phone } of generatedPeople)
      await app.site.addUser(tester, { email, phones: [phone], wecomIds: [] });
    await app.mailboxes.create(tester, { addresses: people });
    await captureGenerated(archive, 0, captured);
  });
  afterAll(async () => {
    await archive.remove();
    await dovecot.remove();
  });

  async function ask(...args: string[]) {
    const { code, stdout, stderr } = await commandHere(archive, ...args, '--json');
    expect(`${stderr}${code}`).toBe('0');
    return JSON.parse(stdout);
  }
  const settings = () => [
    ...['--kind', 'imap', '--set', 'host=127.0.0.1', '--set', `port=${dovecot.port}`],
    ...['--set', 'security=none', '--set', 'sign-in=master-user', '--set', `user=${masterUser}`],
    ...['--set', `check-mailbox=${checkMailbox}`],
  ];
  const mailsOf = (user: string) =>
    readFolder(dovecot.port, { user, pass: dovecot.passwords.user }, 'WhatsApp Archiver');

  it('gets what a connector delivers, and again what vanished', async () => {
    const wrong = ['--secret-file', `password=${file('wrong')}`];
    const refused = await commandHere(archive, 'target', 'add', 'mail', ...settings(), ...wrong, '--json');
    expect(JSON.parse(refused.stderr).error).toMatchObject({ code: 'target-sign-in' });
    await ask('target', 'add', 'mail', ...settings(), '--secret-file', `password=${file('master')}`);
    const steps = await ask('target', 'prove', 'mail', '--mailbox', checkMailbox);
    expect(steps.filter(({ outcome }: { outcome: string }) => outcome === 'failed')).toEqual([]);
    const { url } = await archive.site();
    await ask(
      ...['connector', 'create', '--service', 'whatsapp', '--name', 'Both', '--site', url],
      ...['--username', 'connector', '--password-file', file('site'), '--accept-terms', '--target', 'mail'],
    );
    expect(await ask('connector', 'run', 'Both')).toMatchObject({ imported: captured, reconciled: true });
    const { connectors } = (await archive.app()).engine;
    await connectors.workTargets();
    for (const user of people) expect(await mailsOf(user)).toHaveLength(captured);
    const [alice = ''] = people;
    await dovecot.stop();
    await rm(path.join(dovecot.folder, 'mail', alice), { recursive: true });
    await dovecot.start();
    expect(await ask('target', 'look', 'mail')).toEqual({ looked: 2 * captured, vanished: captured });
    expect(await ask('target', 'redeliver', 'mail', '--vanished')).toEqual({ count: captured });
    await connectors.workTargets();
    for (const user of people) expect(await mailsOf(user)).toHaveLength(captured);
    expect(await ask('target', 'show', 'mail')).toMatchObject({
      state: 'ready',
      queue: { pending: 0, failed: 0, vanished: 0, done: 2 * captured },
    });
  });
});
