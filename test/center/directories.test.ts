import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareConnector, runConnector, tester } from '../support/archive.ts';
import { generatedPeople } from '../support/generatedChat.ts';
import { captureGenerated, itemsOf } from '../support/road.ts';
import { type CenterHouse, centerHouse, makeGroup, type Operator } from './house.ts';

const people = 'address,aliases,phones,name\nbob.li@corp.example,bob@corp.example,+44 7700 900102,Bob Li\n';

let house: CenterHouse;
beforeAll(async () => {
  house = await centerHouse();
});
afterAll(() => house.close());

/** Before operators take over: what follows is the road of a message, with the archive itself. */
it('somebody who appears in a directory gets his mailbox in the archive, and what is past', async () => {
  const { archive, app } = house;
  const [alice, bob] = generatedPeople;
  await prepareConnector(archive, [alice, { ...bob, mailbox: false }]);
  await captureGenerated(archive, 0, 3);
  expect(await runConnector(archive)).toMatchObject({ imported: 3, deliveriesMissing: 3 });
  await app.directories.add(tester, { name: 'staff', kind: 'csv', values: { people } });
  await app.directories.read(tester, 'staff', false);
  const watch = { signal: new AbortController().signal, progress: () => undefined };
  const redeliver = () => app.connectors.redeliver(tester, 'WhatsApp', watch);
  expect(await redeliver()).toMatchObject({ imported: 3, deliveriesMissing: 0, reconciled: true });
  expect(await itemsOf(archive, 'bob.li@corp.example')).toHaveLength(3);
  expect(await redeliver()).toMatchObject({ pulled: 0 });
  const mailboxes = (await app.mailboxes.list(tester)).map(({ address }) => address);
  expect(mailboxes).not.toContain('bob@corp.example');
  await app.directories.remove(tester, 'staff');
});

describe('mailbox directories over HTTP', () => {
  let admin: Operator;
  let auditor: Operator;
  beforeAll(async () => {
    const own = await makeGroup(house.app, 'Connectors', ['Mailbox Import Export']);
    admin = await house.operator('admin', ['Organization Management', own]);
    auditor = await house.operator('auditor', ['Auditor']);
  });

  const set = (values: object) => ({ json: { name: 'staff', kind: 'csv', values } });
  const read = (acceptFewer?: boolean) =>
    admin.call('POST', '/directories/staff/read', { json: acceptFewer === undefined ? {} : { acceptFewer } });

  it('tells the kinds with the fields of their settings', async () => {
    const { body } = await auditor.call('GET', '/directory-kinds');
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual(['csv', 'ldap', 'microsoft365']);
    expect(body.items[0].fields[0]).toMatchObject({ name: 'people', kind: 'file', required: true });
  });

  it('checks settings, keeps them, reads, and says what it could not use', async () => {
    const check = (values: object) =>
      admin.call('POST', '/directories/check', { json: { kind: 'csv', values } });
    expect((await check({ people: 'mail\n' })).body).toMatchObject({
      type: '/errors/directory-settings',
      details: { field: 'people' },
    });
    expect((await check({ people })).status).toBe(204);
    expect((await auditor.call('POST', '/directories', set({ people }))).status).toBe(403);
    const added = await admin.call('POST', '/directories', set({ people: `${people}nobody,,,\n` }));
    expect([added.status, added.body.settings]).toEqual([201, [{ name: 'people', secret: false }]]);
    const { body } = await read();
    expect(body).toMatchObject({
      people: 1,
      added: 1,
      doubtCount: 1,
      doubts: [expect.stringContaining('nobody')],
    });
    const shown = await auditor.call('GET', '/directories/staff');
    expect(shown.body).toMatchObject({ people: 1, leavers: 0, failure: null, doubtCount: 1 });
    const found = await auditor.call('GET', '/directories/staff/people?search=900102');
    expect(found.body.items).toMatchObject([{ address: 'bob.li@corp.example', displayName: 'Bob Li' }]);
    expect((await auditor.call('GET', '/directories/staff/people?after=x')).status).toBe(400);
  });

  it('takes over a smaller company only when told to, and changes it as it was read', async () => {
    const before = await admin.call('GET', '/directories/staff');
    const headers = { 'if-match': before.headers.get('etag') ?? '' };
    const change = { json: { values: { people: 'address\nann@corp.example\n' } }, headers };
    expect((await admin.call('PATCH', '/directories/staff', change)).body.version).toBe(
      before.body.version + 1,
    );
    expect((await admin.call('PATCH', '/directories/staff', change)).status).toBe(412);
    const refused = await read();
    expect([refused.status, refused.body.type]).toEqual([422, '/errors/directory-shrunk']);
    expect((await read(true)).body).toMatchObject({ people: 1, left: 1 });
    expect((await admin.call('DELETE', '/directories/staff')).status).toBe(204);
    expect((await auditor.call('GET', '/directories')).body.items).toEqual([]);
  });

  it('leaves its traces in the audit trail, without what was set', async () => {
    const { body, text } = await admin.call('GET', '/audit?limit=200');
    const actions = body.items.map(({ action }: { action: string }) => action);
    for (const action of ['directory.add', 'directory.read', 'directory.change', 'directory.remove'])
      expect(actions).toContain(action);
    expect(text).not.toContain('Bob Li');
  });
});
