import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAuthorise } from '#access/authorise.ts';
import { migrations } from '#access/migrations.ts';
import { type Permission, permissionNames, permissionRule } from '#access/permissions.ts';
import { openRoles } from '#access/roles.ts';
import { contentRoles, roleNames, roles, shippedGroupNames, shippedRolesOf } from '#access/roleTable.ts';
import { systemClock } from '#core/clock.ts';
import { isFailure } from '#core/failure.ts';
import { english } from '#core/sentence.ts';
import { testAccess } from '../../test/support/access.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../../test/support/database.ts';
import { outcome } from '../../test/support/outcome.ts';

const page = readFileSync(new URL('../../docs/roles.md', import.meta.url), 'utf8');

/** The cells of the table whose heading begins with this column. */
function tableOf(firstColumn: string): string[][] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${firstColumn} |`));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

let database: TemporaryDatabase;
beforeAll(async () => {
  database = await temporaryDatabase(migrations);
});
afterAll(() => database.drop());

describe('docs/roles.md', () => {
  const [heading = [], , ...rows] = tableOf('permission');
  const groups = heading.slice(2);

  test('has every permission, with its sentence, and every shipped role group', () => {
    expect(rows.map(([name, allows]) => `${name} ${allows}`)).toEqual(
      permissionNames.map((name) => `\`${name}\` ${english(permissionRule(name).allows)}`),
    );
    expect(groups).toEqual(shippedGroupNames);
  });

  test.each(shippedGroupNames)('a member of %s may do exactly what the table says', async (group) => {
    const operators = (await testAccess(database)).operators;
    const { id, email } = await operators.add(`${group.replaceAll(' ', '-')}@corp.example`);
    await openRoles(database, systemClock).grant(email, group);
    const authorise = openAuthorise(database);
    const column = groups.indexOf(group) + 2;
    for (const row of rows) {
      const permission = row[0]?.replaceAll('`', '') as Permission;
      const asked = authorise({ kind: 'operator', operatorId: id, name: email }, permission);
      const answer = await asked.then(
        () => '●',
        (error: unknown) => (isFailure(error, 'forbidden') ? '·' : String(error)),
      );
      expect(`${permission} ${answer}`).toBe(`${permission} ${row[column]}`);
    }
    expect(rows).toHaveLength(permissionNames.length);
  });

  test('has every role with its permissions and groups', () => {
    const [, , ...documented] = tableOf('role');
    expect(documented).toEqual(
      roleNames.map((role) => [
        role,
        roles[role].map((permission) => `\`${permission}\``).join(', '),
        shippedGroupNames.filter((group) => shippedRolesOf(group).includes(role)).join(', ') || '(none)',
      ]),
    );
  });
});

describe('the role table', () => {
  test('gives content only to the roles made for it, and those administer nothing', () => {
    const administer = permissionNames.filter((name) => /\.manage$|^archive\.|^site\.import$/.test(name));
    for (const role of roleNames) {
      const held: readonly Permission[] = roles[role];
      const readsContent = held.some((permission) => permissionRule(permission).content);
      expect(`${role} ${readsContent}`).toBe(`${role} ${contentRoles.includes(role)}`);
      if (readsContent) expect(held.filter((permission) => administer.includes(permission))).toEqual([]);
    }
  });

  test('has Mailbox Import Export in no role group, and no other role adds connectors', () => {
    const adds = roleNames.filter((role) => (roles[role] as readonly string[]).includes('connector.manage'));
    expect(adds).toEqual(['Mailbox Import Export']);
    expect(
      shippedGroupNames.filter((group) => shippedRolesOf(group).includes('Mailbox Import Export')),
    ).toEqual([]);
  });

  test('has a role for every permission', () => {
    const given = new Set(roleNames.flatMap((role): readonly Permission[] => roles[role]));
    expect(permissionNames.filter((name) => !given.has(name))).toEqual([]);
  });
});

describe('role groups', () => {
  test('take the connector role under either name, and give it at once', async () => {
    const { id, email } = await (await testAccess(database)).operators.add('connector-admin@corp.example');
    const groups = openRoles(database, systemClock);
    const authorise = openAuthorise(database);
    const actor = { kind: 'operator', operatorId: id, name: email } as const;
    await groups.createGroup({ name: 'Connector Admins' });
    await groups.grant(email.toUpperCase(), 'connector admins');
    await expect(authorise(actor, 'connector.manage')).rejects.toThrow(
      /^None of your role groups may add, edit/,
    );
    await groups.addRole('Connector Admins', 'data connector admin');
    await groups.addRole('Connector Admins', 'Mailbox Import Export');
    await expect(authorise(actor, 'connector.manage')).resolves.toBeUndefined();
    await expect(authorise(actor, 'content.read')).rejects.toThrow();
    expect((await groups.list()).find(({ name }) => name === 'Connector Admins')).toEqual({
      name: 'Connector Admins',
      description: '',
      shipped: false,
      roles: ['Mailbox Import Export'],
      permissions: roles['Mailbox Import Export'],
      members: [email],
    });
    await groups.removeRole('Connector Admins', 'Mailbox Import Export');
    await expect(authorise(actor, 'connector.manage')).rejects.toThrow();
  });

  test('removed and made again have no members left from before', async () => {
    const { email } = await (await testAccess(database)).operators.add('former@corp.example');
    const groups = openRoles(database, systemClock);
    await groups.createGroup({ name: 'Short-lived' });
    await groups.addRole('Short-lived', 'Preview');
    await groups.grant(email, 'Short-lived');
    await groups.removeGroup('short-lived');
    await groups.createGroup({ name: 'Short-lived' });
    expect((await groups.list()).find(({ name }) => name === 'Short-lived')).toMatchObject({
      roles: [],
      members: [],
    });
  });

  test('refuse what cannot be, and say what there is', async () => {
    const groups = openRoles(database, systemClock);
    expect(await outcome(groups.createGroup({ name: 'auditor' }))).toBe('conflict');
    expect(await outcome(groups.createGroup({ name: '<script>' }))).toBe('usage');
    expect(await outcome(groups.removeGroup('Auditor'))).toBe('conflict');
    expect(await outcome(groups.removeRole('Auditor', 'Audit Logs'))).toBe('conflict');
    expect(await outcome(groups.addRole('Auditor', 'No Such Role'))).toBe('not-found');
    expect(await outcome(groups.grant('nobody@corp.example', 'Auditor'))).toBe('not-found');
    await expect(groups.grant('nobody@corp.example', 'Admins')).rejects.toMatchObject({
      remedy: expect.stringContaining('Organization Management'),
    });
  });

  test('of one’s own are made whole or not at all, renamed with all they hold, and described', async () => {
    const { operators, roles: groups } = await testAccess(database);
    const { email } = await operators.add('renamed@corp.example');
    const half = { name: 'Half', roles: ['Audit Logs', 'No Such Role'], members: [email] };
    await expect(groups.createGroup(half)).rejects.toMatchObject({ code: 'not-found' });
    expect((await groups.list()).map(({ name }) => name)).not.toContain('Half');
    const made = await groups.createGroup({ name: 'Prüfer', roles: ['Audit Logs'], members: [email] });
    expect(made).toMatchObject({ roles: ['Audit Logs'], members: [email], description: '' });
    const changes = { name: 'Prüfer Nord', description: ' audits the north ' };
    expect(await groups.editGroup('prüfer', changes)).toMatchObject({
      name: 'Prüfer Nord',
      description: 'audits the north',
      roles: ['Audit Logs'],
      members: [email],
    });
    expect(await groups.editGroup('Prüfer Nord', { name: 'PRÜFER nord' })).toMatchObject({
      name: 'PRÜFER nord',
      members: [email],
    });
    for (const name of ['Auditor', 'Connector Admins'])
      await expect(groups.editGroup('PRÜFER nord', { name })).rejects.toMatchObject({ code: 'conflict' });
    await expect(groups.editGroup('Auditor', { description: 'x' })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('say whom to ask: who may give roles, and is not disabled', async () => {
    const { operators, roles: groups } = await testAccess(database);
    await operators.add('admin@corp.example', 'Ann Müller');
    await operators.add('gone@corp.example');
    for (const email of ['admin@corp.example', 'gone@corp.example'])
      await groups.grant(email, 'Organization Management');
    await operators.disable('gone@corp.example');
    const asked = await groups.whoMayGive('data connector admin');
    expect(asked).toContainEqual({ email: 'admin@corp.example', displayName: 'Ann Müller' });
    expect(asked.map(({ email }) => email)).not.toContain('gone@corp.example');
    await expect(groups.whoMayGive('No Such Role')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('take the connector role by one click: into Organization Management, or a group of its own', async () => {
    const { operators, roles: groups } = await testAccess(database);
    const authorise = openAuthorise(database);
    const { id, email } = await operators.add('taker@corp.example');
    const actor = { kind: 'operator', operatorId: id, name: email } as const;
    await groups.takeConnectorRole({ email, newGroup: 'Data Connectors' });
    expect(await groups.takeConnectorRole({ email, newGroup: 'data connectors' })).toMatchObject({
      name: 'Data Connectors',
      roles: ['Mailbox Import Export'],
      members: [email],
    });
    await expect(authorise(actor, 'connector.manage')).resolves.toBeUndefined();
    for (const newGroup of ['Reviewer', 'PRÜFER nord'])
      await expect(groups.takeConnectorRole({ email, newGroup })).rejects.toMatchObject({ code: 'conflict' });
    await expect(authorise(actor, 'content.read')).rejects.toMatchObject({ code: 'forbidden' });

    await groups.grant(email, 'Organization Management');
    await groups.removeGroup('Data Connectors');
    await expect(authorise(actor, 'connector.manage')).rejects.toMatchObject({ code: 'forbidden' });
    expect((await groups.takeConnectorRole({ email })).roles).toContain('Mailbox Import Export');
    await expect(authorise(actor, 'connector.manage')).resolves.toBeUndefined();
    await groups.removeRole('Organization Management', 'Data Connector Admin');
    await expect(authorise(actor, 'connector.manage')).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('list every role with the name it is shown by', async () => {
    const listed = (await testAccess(database)).roles.listRoles();
    expect(listed.map(({ name }) => name)).toEqual(roleNames);
    expect(listed.filter(({ name, shownAs }) => name !== shownAs)).toMatchObject([
      { name: 'Mailbox Import Export', shownAs: 'Data Connector Admin', content: false },
    ]);
    expect(listed.filter(({ content }) => content).map(({ name }) => name)).toEqual(contentRoles);
  });
});
