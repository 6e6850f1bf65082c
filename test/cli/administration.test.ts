import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TemporaryArchive, temporaryArchive, tester } from '../support/archive.ts';
import { startCommand } from '../support/command.ts';
import { commandHere } from '../support/commandHere.ts';
import { startWebhookServer, type WebhookServer } from '../support/webhookServer.ts';

/** What an administrator without a browser does: operators, roles, tokens, sign-in and alerts. */
let archive: TemporaryArchive;
let hook: WebhookServer;
beforeAll(async () => {
  archive = await temporaryArchive();
  hook = await startWebhookServer();
});
afterAll(async () => {
  await hook.close();
  await archive.remove();
});

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

describe('the first start of serve', () => {
  it('makes the first operator, shows the password once, and a second start does not', async () => {
    const start = async (): Promise<string> => {
      const serving = startCommand(
        archive,
        [
          'serve',
          '--site-private-port',
          '0',
          '--metrics-port',
          '0',
          '--first-operator',
          'Admin@corp.example',
        ],
        { environment: { HOLDFAST_CENTER_PORT: '0' }, detached: true },
      );
      await serving.prints('"health":');
      serving.child.kill('SIGTERM');
      const { code, stdout, stderr } = await serving.ended;
      expect(code).toBe(0);
      // What programs read has no password in it.
      expect(stdout).not.toMatch(/(?:[a-z2-9]{4}-){4}[a-z2-9]{4}/);
      return stderr;
    };
    const first = await start();
    const password = /Password: +((?:[a-z2-9]{4}-){4}[a-z2-9]{4})/.exec(first)?.[1] ?? '';
    expect(first).toContain('E-mail:    admin@corp.example');
    expect(first.split(password)).toHaveLength(2);
    expect(await start()).not.toContain('Password');

    const app = await archive.app();
    const credentials = { email: 'admin@corp.example', password, address: '127.0.0.1' };
    expect(await app.signIn.signIn(credentials)).toMatchObject({
      state: 'signed-in',
      mustChangePassword: true,
    });
  });
});

describe('after an administrator has signed in', () => {
  let token: string[];

  it('the owner of the machine is asked for a token, but may recover an administrator', async () => {
    expect(await refused('operator', 'add', 'ann@corp.example')).toBe('not-signed-in');
    expect(await refused('operator', 'reset-password', 'admin@corp.example')).toBe('not-signed-in');
    const { password } = await ask<{ password: string }>('operator', 'recover', 'admin@corp.example');
    const app = await archive.app();
    const address = '127.0.0.1';
    const begun = await app.signIn.signIn({ email: 'admin@corp.example', password, address });
    if (begun.state !== 'signed-in') throw new Error('a second factor is asked for');
    const { actor } = await app.signIn.session(begun.token);
    const refusal = app.signIn.makeToken({ ...tester }, { name: 'cli' });
    await expect(refusal).rejects.toMatchObject({ code: 'not-signed-in' });
    const changed = await app.signIn.changePassword(actor, {
      current: password,
      next: 'four unrelated words here',
      address,
    });
    const own = (await app.signIn.session(changed.token)).actor;
    const file = path.join(archive.folder, 'token');
    await writeFile(file, `${(await app.signIn.makeToken(own, { name: 'cli' })).token}\n`);
    token = ['--token-file', file];
  });

  it('operators are added, disabled, enabled and reset', async () => {
    const { password } = await ask<{ password: string }>(
      ...['operator', 'add', 'ann@corp.example', '--display-name', 'Ann Müller'],
      ...token,
    );
    expect(password).toMatch(/^(?:[a-z2-9]{4}-){4}[a-z2-9]{4}$/);
    await ask('operator', 'disable', 'ann@corp.example', ...token);
    const list = () => ask<{ email: string; state: string }[]>('operator', 'list', ...token);
    expect((await list()).find(({ email }) => email === 'ann@corp.example')).toMatchObject({
      state: 'disabled',
      displayName: 'Ann Müller',
      secondFactor: false,
    });
    await ask('operator', 'enable', 'ann@corp.example', ...token);
    const reset = await ask<{ password: string }>('operator', 'reset-password', 'ann@corp.example', ...token);
    expect(reset.password).not.toBe(password);
    await ask('operator', 'reset-second-factor', 'ann@corp.example', ...token);
    expect(await refused('operator', 'recover', 'ann@corp.example')).toBe('forbidden');
    expect(await refused('operator', 'disable', 'admin@corp.example', ...token)).toBe('conflict');
  });

  it('roles are given and taken, and role groups made', async () => {
    await ask('role', 'grant', 'ann@corp.example', 'Auditor', ...token);
    const group = await ask<{ roles: string[] }>(
      ...['role', 'group', 'create', 'Connector Admins', '--role', 'Data Connector Admin'],
      ...['--member', 'ann@corp.example', '--description', 'sets up archiving'],
      ...token,
    );
    expect(group).toMatchObject({ roles: ['Mailbox Import Export'], members: ['ann@corp.example'] });
    await ask('role', 'add', 'Audit Logs', 'Connector Admins', ...token);
    await ask('role', 'remove', 'Audit Logs', 'Connector Admins', ...token);
    await ask('role', 'revoke', 'ann@corp.example', 'Connector Admins', ...token);
    await ask('role', 'group', 'remove', 'Connector Admins', ...token);
    expect(await refused('role', 'group', 'remove', 'Auditor', ...token)).toBe('conflict');
    expect(await refused('role', 'revoke', 'admin@corp.example', 'Organization Management', ...token)).toBe(
      'conflict',
    );
  });

  it('tokens have scopes and an end, are listed and revoked', async () => {
    const args = ['operator', 'token', 'ann@corp.example', '--name', 'report'];
    const scoped = await ask<{ id: string; scopes: string[] }>(
      ...[...args, '--scope', 'audit.read', '--expires', '2099-01-31'],
      ...token,
    );
    expect(scoped.scopes).toEqual(['audit.read']);
    expect(await refused(...args, '--scope', 'audit.raed', ...token)).toBe('usage');
    expect(await refused(...args, '--expires', 'tomorrow', ...token)).toBe('usage');
    expect(await refused(...args, '--expires', '2020-01-01', ...token)).toBe('usage');
    const listed = () =>
      ask<{ id: string; revokedAt: string | null }[]>('operator', 'tokens', 'ann@corp.example', ...token);
    expect(await listed()).toMatchObject([{ id: scoped.id, expiresAt: '2099-01-31T00:00:00.000Z' }]);
    await ask('operator', 'revoke-token', scoped.id, ...token);
    expect((await listed())[0]?.revokedAt).not.toBeNull();
  });

  it('alerts are set up, tried and listed, and their secrets never shown again', async () => {
    const { secret } = await ask<{ secret: string }>('alerts', 'secret', ...token);
    const edited = await ask<{ webhook: object }>(
      ...['alerts', 'edit', '--webhook', '--webhook-url', hook.url, '--late-after', '30'],
      ...token,
    );
    expect(edited).toMatchObject({
      webhook: { enabled: true, url: hook.url, hasSecret: true },
      lateAfterMinutes: 30,
    });
    expect(await ask('alerts', 'test', ...token)).toMatchObject({
      kind: 'test',
      deliveries: [{ channel: 'webhook', state: 'done' }],
    });
    hook.answer = 500;
    expect((await commandHere(archive, 'alerts', 'test', ...token)).code).toBe(1);
    expect(await ask<object[]>('alerts', 'list', '--limit', '1', ...token)).toHaveLength(1);
    const shown = await commandHere(archive, 'alerts', 'show', ...token);
    expect(shown.stdout).toContain(`webhook.url = ${hook.url}`);
    expect(shown.stdout).not.toContain(secret);
    expect(await refused('alerts', 'edit', '--smtp-port', 'many', ...token)).toBe('config-invalid');
  });

  it('single sign-on is shown, and refused while it could not work', async () => {
    expect(await ask('sso', 'show', ...token)).toMatchObject({
      enabled: false,
      localSignIn: true,
      version: 0,
    });
    expect(await refused('sso', 'edit', '--no-local-sign-in', ...token)).toBe('conflict');
    expect(await refused('sso', 'edit', '--issuer', 'http://login.corp.example', ...token)).toBe(
      'cleartext-refused',
    );
    const secret = path.join(archive.folder, 'client-secret');
    await writeFile(secret, 'none of your business\n');
    const kept = await ask(
      'sso',
      'edit',
      '--client-id',
      'holdfast',
      '--client-secret-file',
      secret,
      ...token,
    );
    expect(kept).toMatchObject({ clientId: 'holdfast', hasClientSecret: true, version: 1 });
    expect(await refused('operator', 'link', 'ann@corp.example', 'p-1', ...token)).toBe('usage');
  });

  it('domains are accepted no longer', async () => {
    await ask('domain', 'add', 'corp.example', ...token);
    await ask('domain', 'remove', 'CORP.example', ...token);
    expect(await ask('domain', 'list', ...token)).toEqual([]);
    expect(await refused('domain', 'remove', 'corp.example', ...token)).toBe('not-found');
  });

  it('the trail has who did what, and no secret', async () => {
    const app = await archive.app();
    const entries = await app.engine.trail.list({ limit: 1_000 });
    const actions = new Set(entries.map(({ action }) => action));
    for (const action of [
      'operator.add',
      'operator.sign-in',
      'operator.recover',
      'operator.change-password',
      'operator.token',
      'operator.disable',
      'operator.reset-password',
      'operator.revoke-token',
      'role.grant',
      'role.revoke',
      'role-group.create',
      'role-group.add-role',
      'alert.edit',
      'alert.renew-secret',
      'single-sign-on.edit',
      'domain.remove',
    ])
      expect(actions).toContain(action);
    expect(entries.find(({ action }) => action === 'operator.add')).toMatchObject({
      actor: 'system:start',
      object: 'operator:admin@corp.example',
    });
    expect(JSON.stringify(entries.map(({ details }) => details))).not.toMatch(
      /none of your business|four unrelated/,
    );
  });
});
