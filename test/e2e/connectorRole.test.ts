import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '#app/app.ts';
import type { Actor } from '#core/actor.ts';
import { type TemporaryArchive, temporaryArchive, tester } from '../support/archive.ts';
import { address, ownPassword } from '../support/signInHouse.ts';

/** As in the set-up articles: who lacks the role for connectors is told whom to ask, who may give roles takes it. */
let archive: TemporaryArchive;
let app: App;
let officer: Actor;
let auditor: Actor;
let admin: Actor;
beforeAll(async () => {
  archive = await temporaryArchive();
  app = await archive.app();
  officer = await operator('officer@corp.example', 'Compliance Administrator');
  auditor = await operator('auditor@corp.example', 'Auditor');
  // Last: once he has signed in, the owner of the machine adds nobody any more.
  admin = await operator('admin@corp.example', 'Organization Management');
});
afterAll(() => archive.remove());

/** Signed in, with a password of his own. */
async function operator(email: string, group: string): Promise<Actor> {
  const { password } = await app.operators.add(tester, { email });
  await app.roles.addMember(tester, group, email);
  const begun = await app.signIn.signIn({ email, password, address });
  if (begun.state !== 'signed-in') throw new Error('a second factor is asked for');
  const { actor } = await app.signIn.session(begun.token);
  const changed = await app.signIn.changePassword(actor, { current: password, next: ownPassword, address });
  return (await app.signIn.session(changed.token)).actor;
}

it('one click gives the role, the others are told whom to ask, and the trail has both', async () => {
  const draft = { service: 'whatsapp', name: 'X', site: 'http://127.0.0.1:9', userName: 'x' } as const;
  const add = (actor: Actor): Promise<unknown> =>
    app.connectors.create(actor, {
      ...draft,
      password: ownPassword,
      automaticMapping: true,
      acceptTerms: true,
    });
  for (const actor of [officer, admin]) {
    await expect(add(actor)).rejects.toMatchObject({
      code: 'forbidden',
      remedy: expect.stringContaining('Mailbox Import Export'),
    });
  }
  const asked = await app.roles.whoMayGive(officer, 'Mailbox Import Export');
  expect(asked).toEqual([{ email: 'admin@corp.example', displayName: null }]);
  await expect(app.roles.takeConnectorRole(officer, {})).rejects.toMatchObject({ code: 'forbidden' });
  await app.roles.takeConnectorRole(admin, {});
  // The site does not answer: that is as far as the role goes.
  await expect(add(admin)).rejects.toMatchObject({ code: 'site-unreachable' });
  await expect(add(officer)).rejects.toMatchObject({ code: 'forbidden' });
  const entries = await app.engine.trail.list({ action: 'role.take-connector-role' });
  expect(entries.map(({ actor, object, details }) => [actor, object, details.outcome].join(' '))).toEqual([
    'operator:officer@corp.example role refused',
    'operator:admin@corp.example role-group:Organization Management begun',
    'operator:admin@corp.example role-group:Organization Management done',
  ]);
});

it('a profile takes the languages that there are', async () => {
  expect(await app.signIn.editProfile(auditor, { language: 'zh-CN' })).toMatchObject({ language: 'zh-CN' });
  await expect(app.signIn.editProfile(auditor, { language: 'xx' })).rejects.toMatchObject({ code: 'usage' });
  expect(await app.signIn.profile(auditor)).toMatchObject({
    language: 'zh-CN',
    email: 'auditor@corp.example',
  });
});

it('a token of one’s own is shown once, listed, revoked, and makes no other', async () => {
  const { id, token, scopes } = await app.signIn.makeToken(auditor, {
    name: 'report',
    scopes: ['audit.read'],
  });
  expect(scopes).toEqual(['audit.read']);
  const byToken = await app.engine.access.tokens.authenticate(token);
  await expect(app.signIn.makeToken(byToken, { name: 'more' })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(app.connectors.list(byToken)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await app.signIn.listTokens(auditor)).toMatchObject([{ id, name: 'report' }]);
  await app.signIn.revokeToken(auditor, id);
  await expect(app.engine.access.tokens.authenticate(token)).rejects.toMatchObject({ code: 'not-signed-in' });
});
