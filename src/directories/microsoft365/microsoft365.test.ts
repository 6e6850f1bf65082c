import { afterAll, beforeAll, expect, test } from 'vitest';
import { microsoft365, openMicrosoft365 } from '#directories/microsoft365/directory.ts';
import { readPlace } from '#directories/microsoft365/settings.ts';
import { type FakeGraph, startFakeGraph } from '../../../test/support/graph/fake.ts';

const word = crypto.randomUUID();
const { signal } = new AbortController();
let graph: FakeGraph;

beforeAll(async () => {
  graph = await startFakeGraph({
    tenant: 'corp',
    applications: [
      { clientId: 'archive', clientSecrets: [word], roles: ['User.Read.All'] },
      { clientId: 'mail-only', clientSecrets: [word], roles: ['Mail.ReadWrite'] },
    ],
    users: [
      {
        userPrincipalName: 'ann@corp.example',
        displayName: 'Ann',
        mail: 'Ann.Lee@corp.example',
        proxyAddresses: ['SMTP:Ann.Lee@corp.example', 'smtp:ANN@corp.example', 'sip:ann@corp.example'],
        mobilePhone: '+44 7700 900101',
        businessPhones: ['020 7946 0000'],
      },
      { userPrincipalName: 'gone@corp.example', accountEnabled: false },
      { userPrincipalName: 'service@corp.example', mail: null },
      {
        userPrincipalName: 'eve_other.example#EXT#@corp.example',
        mail: 'eve@other.example',
        userType: 'Guest',
      },
      ...Array.from({ length: 1_200 }, (_, index) => ({ userPrincipalName: `p${index}@corp.example` })),
    ],
  });
});
afterAll(() => graph.close());

const values = (changes: Readonly<Record<string, string>> = {}) => ({
  tenant: 'corp',
  'client-id': 'archive',
  credential: 'client-secret',
  'client-secret': word,
  'graph-url': graph.url,
  'sign-in-url': graph.authority,
  ...changes,
});
const impatient = { answer: 2_000, total: 300, firstPause: 10, longestPause: 50 };
const open = (changes: Readonly<Record<string, string>> = {}) =>
  openMicrosoft365(readPlace(values(changes)), impatient);
const read = (source = open()) => Array.fromAsync(source.people(signal, () => undefined));

test('everybody with a mailbox is read, over pages, guests are not', async () => {
  const people = await read(microsoft365.open(values()));
  expect(people).toHaveLength(1_202);
  expect(people.find(({ address }) => address.startsWith('ann'))).toMatchObject({
    address: 'ann.lee@corp.example',
    aliases: ['ann@corp.example'],
    phones: ['+44 7700 900101', '020 7946 0000'],
    displayName: 'Ann',
    active: true,
  });
  expect(people.find(({ address }) => address.startsWith('gone'))?.active).toBe(false);
  await expect(open().check(signal)).resolves.toBeUndefined();
});

test.each([
  ['a wrong secret', { 'client-secret': crypto.randomUUID() }, 'directory-refused', 'sign in'],
  ['an application without the permission', { 'client-id': 'mail-only' }, 'directory-refused', 'read users'],
  [
    'nobody at the address',
    { 'graph-url': 'http://127.0.0.1:1', 'sign-in-url': 'http://127.0.0.1:1' },
    'directory-unreachable',
    'not answer',
  ],
] as const)('%s is said', async (_, changes, code, why) => {
  const said = { code, message: expect.stringContaining(why) };
  await expect(open(changes).check(signal)).rejects.toMatchObject(said);
  await expect(read(open(changes))).rejects.toMatchObject(said);
});

test.each([
  ['tenant', { tenant: '' }],
  ['cloud', { cloud: 'moon' }],
  ['credential', { credential: 'password' }],
  ['certificate', { credential: 'certificate', certificate: 'none' }],
  ['token-file', { credential: 'federated' }],
  ['graph-url', { 'graph-url': 'http://graph.corp.example' }],
])('the setting %s is checked', (field, changes) => {
  const refused = expect.objectContaining({ code: 'directory-settings', details: { field } });
  expect(() => microsoft365.open(values(changes))).toThrow(refused);
});
