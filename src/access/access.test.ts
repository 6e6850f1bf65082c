import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '#access/migrations.ts';
import { permissionNames, permissionRule } from '#access/permissions.ts';
import type { Actor } from '#core/actor.ts';
import { fixedClock } from '#core/clock.ts';
import { type TestAccess, testAccess } from '../../test/support/access.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../../test/support/database.ts';
import { outcome } from '../../test/support/outcome.ts';

const local: Actor = { kind: 'local', osUser: 'ann' };
const start = new Date('2026-03-02T08:00:00.000Z');
const clock = fixedClock(start);
let database: TemporaryDatabase;
let access: TestAccess;

beforeAll(async () => {
  database = await temporaryDatabase(migrations);
});
afterAll(() => database.drop());

beforeEach(async () => {
  await database.pool.query(
    'truncate access.operator, access.role_group, access.role_assignment, access.failed_sign_in cascade',
  );
  clock.set(start);
  access = await testAccess(database, clock);
});

/** What the actor may do of everything there is. */
async function allowed(actor: Actor): Promise<string[]> {
  const answers = await Promise.all(permissionNames.map((name) => outcome(access.authorise(actor, name))));
  return permissionNames.filter((_, index) => answers[index] === 'done');
}

async function addAdministrator(
  email = 'ann@corp.example',
): Promise<{ id: string; email: string; password: string }> {
  const operator = await access.operators.add(email);
  await access.roles.grant(email, 'Organization Management');
  return operator;
}

describe('operators', () => {
  test('get a generated password, never the same, and the database keeps a hash only', async () => {
    const one = await access.operators.add(' Ann@Corp.example ');
    const two = await access.operators.add('ben@corp.example');
    expect(one.email).toBe('ann@corp.example');
    expect(one.password).toMatch(/^(?:[a-z2-9]{4}-){4}[a-z2-9]{4}$/);
    expect(two.password).not.toBe(one.password);
    const { rows } = await database.pool.query('select * from access.operator');
    expect(JSON.stringify(rows)).not.toContain(one.password);
    expect(rows[0].password_hash).toMatch(/^\$argon2id\$/);
  });

  test('are named by an e-mail address, once', async () => {
    await access.operators.add('ann@corp.example');
    expect(await outcome(access.operators.add('ANN@corp.example'))).toBe('conflict');
    for (const name of ['ann', 'ann@', '@corp.example', 'a b@corp.example', 'ann@corp.example\nx', '']) {
      expect(`${name}: ${await outcome(access.operators.add(name))}`).toBe(`${name}: usage`);
    }
  });

  test('who are disabled cannot sign in, may do nothing, and come back without their tokens', async () => {
    const { id, email, password } = await access.operators.add('ann@corp.example');
    await access.roles.grant(email, 'Auditor');
    const { token } = await access.tokens.create({ email, name: 'script' });
    await access.operators.disable(email);
    expect(await outcome(access.enter(email, password))).toBe('not-signed-in');
    expect(
      await outcome(access.authorise({ kind: 'operator', operatorId: id, name: email }, 'audit.read')),
    ).toBe('not-signed-in');
    expect(await outcome(access.tokens.authenticate(token))).toBe('not-signed-in');
    await access.operators.enable(email);
    expect(await outcome(access.enter(email, password))).toBe('done');
    expect(await outcome(access.tokens.authenticate(token))).toBe('not-signed-in');
  });

  test('get a new password by reset, and the old one ends', async () => {
    const { email, password } = await access.operators.add('ann@corp.example');
    const reset = await access.operators.resetPassword(email);
    expect(await outcome(access.enter(email, password))).toBe('not-signed-in');
    expect(await access.enter(email, reset.password)).toMatchObject({ mustChangePassword: true });
    expect(await outcome(access.operators.resetPassword('nobody@corp.example'))).toBe('not-found');
  });
});

describe('on the machine itself', () => {
  const maintenance = permissionNames.filter((name) => permissionRule(name).maintenance);

  test('the owner of the data folder may do everything until an administrator has signed in', async () => {
    const { email, password } = await addAdministrator();
    expect(await allowed(local)).toEqual(permissionNames);
    await access.enter(email, password);
    expect(await allowed(local)).toEqual(maintenance);
    expect(await outcome(access.authorise(local, 'content.read'))).toBe('not-signed-in');
  });

  test('what he keeps reads no content and changes no rule', () => {
    expect(maintenance.filter((name) => permissionRule(name).content || name.endsWith('.manage'))).toEqual(
      [],
    );
    expect(maintenance).toEqual(
      expect.arrayContaining(['archive.verify', 'archive.rebuild', 'archive.backup', 'doctor']),
    );
  });

  test('somebody who may not manage roles takes nothing over: nobody could give roles any more', async () => {
    const { email, password } = await access.operators.add('reviewer@corp.example');
    await access.roles.grant(email, 'Reviewer');
    await access.enter(email, password);
    expect(await allowed(local)).toEqual(permissionNames);
  });

  test('a role group of one’s own with Role Management takes over too', async () => {
    const { email, password } = await access.operators.add('ann@corp.example');
    await access.roles.createGroup({ name: 'Owners' });
    await access.roles.addRole('Owners', 'Role Management');
    await access.roles.grant(email, 'Owners');
    await access.enter(email, password);
    expect(await allowed(local)).toEqual(maintenance);
  });

  test('the last who can manage roles cannot be removed, disabled or emptied of the role', async () => {
    const { email, password } = await addAdministrator();
    await access.enter(email, password);
    expect(await outcome(access.roles.revoke(email, 'Organization Management'))).toBe('conflict');
    expect(await outcome(access.operators.disable(email))).toBe('conflict');
    expect(await access.operators.list()).toMatchObject([
      { state: 'active', roleGroups: ['Organization Management'] },
    ]);
    const second = await addAdministrator('ben@corp.example');
    expect(await outcome(access.operators.disable(email))).toBe('conflict');
    await access.enter('ben@corp.example', second.password);
    expect(await outcome(access.operators.disable(email))).toBe('done');
  });

  test('two administrators who throw each other out at once do not both succeed', async () => {
    for (const email of ['ann@corp.example', 'ben@corp.example']) {
      await access.enter(email, (await addAdministrator(email)).password);
    }
    const outcomes = await Promise.all([
      outcome(access.operators.disable('ann@corp.example')),
      outcome(access.roles.revoke('ben@corp.example', 'Organization Management')),
    ]);
    expect(outcomes.toSorted()).toEqual(['conflict', 'done']);
  });
});

describe('other actors', () => {
  test('Holdfast’s own schedules may do only what they need, and never read', async () => {
    const may = await allowed({ kind: 'system', part: 'schedule' });
    expect(may).toEqual(permissionNames.filter((name) => permissionRule(name).system));
    expect(may).toContain('connector.run');
    expect(may.filter((name) => permissionRule(name as never).content || name === 'role.manage')).toEqual([]);
  });

  test('a log-in of the capture site may do nothing here', async () => {
    expect(await allowed({ kind: 'account', name: 'pull' })).toEqual([]);
  });

  test('an operator that does not exist is not signed in', async () => {
    const operatorId = '018f3c9a-7b2e-7c41-9d3e-2f5a6b7c8d9e';
    expect(await outcome(access.authorise({ kind: 'operator', operatorId, name: 'x' }, 'doctor'))).toBe(
      'not-signed-in',
    );
  });

  test('a permission that the table does not have is a bug, not a yes', async () => {
    expect(await outcome(access.authorise(local, 'content.raed'))).toBe('internal');
    expect(await outcome(access.authorise(local, 'constructor'))).toBe('internal');
  });
});

describe('tokens', () => {
  test('are shown once and kept as a hash', async () => {
    const { email } = await addAdministrator();
    const { token } = await access.tokens.create({ email, name: 'nightly' });
    expect(token).toMatch(/^hft_[\w-]{43}$/);
    const { rows } = await database.pool.query("select *, encode(hash, 'escape') as text from access.token");
    expect(JSON.stringify(rows)).not.toContain(token.slice(4));
    expect(JSON.stringify(await access.tokens.list())).not.toContain(token.slice(4));
  });

  test('may use only their scopes, of what the operator has', async () => {
    const { email } = await addAdministrator();
    expect(await outcome(access.tokens.create({ email, name: 'x', scopes: ['content.read'] }))).toBe(
      'forbidden',
    );
    const { token } = await access.tokens.create({
      email,
      name: 'x',
      scopes: ['audit.read', 'audit.verify'],
    });
    expect(await allowed(await access.tokens.authenticate(token))).toEqual(['audit.read', 'audit.verify']);
  });

  test('made for another hold nothing that their maker may not do, and are for something', async () => {
    const { id, email } = await addAdministrator();
    const maker: Actor = { kind: 'operator', operatorId: id, name: email };
    await access.operators.add('reader@corp.example');
    for (const group of ['eDiscovery Manager', 'Auditor'])
      await access.roles.grant('reader@corp.example', group);
    const reader = { email: 'reader@corp.example', name: 'report' };
    const { scopes } = await access.tokens.create(reader, maker);
    expect(scopes).toContain('audit.read');
    expect(scopes.filter((scope) => permissionRule(scope).content)).toEqual([]);
    const content = { ...reader, scopes: ['content.read'] as const };
    expect(await outcome(access.tokens.create(content, maker))).toBe('forbidden');
    expect(await outcome(access.tokens.create(content, local))).toBe('done');
    const narrow: Actor = { ...maker, scopes: ['operator.manage'] };
    expect((await access.tokens.create({ email, name: 'x' }, narrow)).scopes).toEqual(['operator.manage']);
    for (const odd of [{ name: ' ' }, { name: 'x'.repeat(101) }, { name: 'x', expiresAt: start }])
      expect(await outcome(access.tokens.create({ email, ...odd }))).toBe('usage');
  });

  test('are revoked by their own operator, not by another', async () => {
    const { id, email } = await addAdministrator();
    const other = await addAdministrator('ben@corp.example');
    const token = await access.tokens.create({ email, name: 'x' });
    expect(await outcome(access.tokens.revoke(token.id, other.id))).toBe('not-found');
    expect(await outcome(access.tokens.authenticate(token.token))).toBe('done');
    expect(await outcome(access.tokens.revoke(token.id, id))).toBe('done');
    expect(await outcome(access.tokens.authenticate(token.token))).toBe('not-signed-in');
  });

  test('are no operator: what is his own is not theirs', async () => {
    const { id, email } = await addAdministrator();
    const { token } = await access.tokens.create({ email, name: 'x' });
    const actor = await access.tokens.authenticate(token);
    expect(await outcome(access.authorise(actor, 'signed-in'))).toBe('forbidden');
    expect(
      await outcome(access.authorise({ kind: 'operator', operatorId: id, name: email }, 'signed-in')),
    ).toBe('done');
    expect(await outcome(access.authorise(local, 'signed-in'))).toBe('not-signed-in');
  });

  test('never outlive a right, not even in the middle of a use', async () => {
    const { email } = await access.operators.add('ann@corp.example');
    await access.roles.grant(email, 'Auditor');
    await access.roles.grant(email, 'eDiscovery Manager');
    const { token } = await access.tokens.create({ email, name: 'x' });
    const actor = await access.tokens.authenticate(token);
    expect(await outcome(access.authorise(actor, 'content.read'))).toBe('done');
    await access.roles.revoke(email, 'eDiscovery Manager');
    expect(await outcome(access.authorise(actor, 'content.read'))).toBe('forbidden');
    expect(await outcome(access.authorise(actor, 'audit.read'))).toBe('done');
    // A right that came later is not the token's.
    await access.roles.grant(email, 'Organization Management');
    expect(await outcome(access.authorise(actor, 'role.manage'))).toBe('forbidden');
  });

  test('expire, can be revoked, and a guess is refused', async () => {
    const { email } = await addAdministrator();
    const expiresAt = new Date(start.getTime() + 1_000);
    const short = await access.tokens.create({ email, name: 'short', expiresAt });
    const long = await access.tokens.create({ email, name: 'long' });
    expect(await outcome(access.tokens.authenticate(short.token))).toBe('done');
    clock.set(expiresAt);
    expect(await outcome(access.tokens.authenticate(short.token))).toBe('not-signed-in');
    await access.tokens.revoke(long.id);
    await access.tokens.revoke(long.id);
    expect(await outcome(access.tokens.authenticate(long.token))).toBe('not-signed-in');
    expect(await outcome(access.tokens.authenticate(`hft_${'A'.repeat(43)}`))).toBe('not-signed-in');
    expect(await outcome(access.tokens.authenticate(''))).toBe('not-signed-in');
    expect(await outcome(access.tokens.revoke('no id'))).toBe('not-found');
  });

  test('count as signing in', async () => {
    const { email } = await addAdministrator();
    const { token } = await access.tokens.create({ email, name: 'cli' });
    expect(await outcome(access.authorise(local, 'role.manage'))).toBe('done');
    await access.tokens.authenticate(token);
    expect(await outcome(access.authorise(local, 'role.manage'))).toBe('not-signed-in');
    expect(await access.tokens.list(email)).toMatchObject([{ name: 'cli', email, lastUsedAt: start }]);
  });
});
