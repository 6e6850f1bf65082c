import { connect, createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DirectoryPerson } from '#core/directory.ts';
import { english } from '#core/sentence.ts';
import { ldap } from '#directories/ldap/directory.ts';
import { missingSlapd, type Slapd, slapdBase, startSlapd } from '../../../test/support/slapd.ts';

const plain = { url: 'ldaps://ldap.corp.example', base: 'dc=corp,dc=example', schema: 'openldap' };

describe('the settings', () => {
  test.each([
    [{ url: 'https://ldap.corp.example' }, 'url'],
    [{ url: 'ldaps://ldap.corp.example/dc=corp' }, 'url'],
    [{ base: ' ' }, 'base'],
    [{ schema: 'novell' }, 'schema'],
    [{ filter: '(&(mail=*)))' }, 'filter'],
    [{ ca: 'no certificate' }, 'ca'],
    [{ bindDn: 'cn=reader' }, 'password'],
    [{ password: crypto.randomUUID() }, 'bindDn'],
    [{ attributes: 'fax = faxNumber' }, 'attributes'],
    [{ attributes: 'phones = mobile\nphones = homePhone' }, 'attributes'],
    [{ attributes: 'phones = mobile)(uid=*' }, 'attributes'],
    [{ attributes: 'id =' }, 'attributes'],
  ])('%j are refused by the field', (change, field) => {
    const open = () => ldap.open({ ...plain, ...change });
    expect(open).toThrow(expect.objectContaining({ code: 'directory-settings', details: { field } }));
  });

  test('a server elsewhere without TLS is refused', () => {
    const open = (url: string) => () => ldap.open({ ...plain, url, startTls: 'false' });
    expect(open('ldap://ldap.corp.example')).toThrow(expect.objectContaining({ code: 'cleartext-refused' }));
    expect(open('ldap://127.0.0.1.corp.example')).toThrow(
      expect.objectContaining({ code: 'cleartext-refused' }),
    );
    expect(open('ldap://127.0.0.1:1389')).not.toThrow();
  });
});

/** Entries of three pages: 500 of one kind, and more. */
const many = 1_100;
const staff = Array.from({ length: many }, (_, index) => {
  const uid = `p${index}`;
  const kind = index < 500 ? 'first' : 'second';
  return `dn: uid=${uid},ou=people,${slapdBase}
objectClass: inetOrgPerson
cn: Person ${index}
sn: ${index}
employeeType: ${kind}
mail: ${uid}@corp.example
mail: person.${index}@corp.example
mobile: +44 7700 ${String(900_000 + index)}
`;
});
const exchange = `dn: uid=chen,ou=people,${slapdBase}
objectClass: inetOrgPerson
objectClass: user
objectCategory: person
cn: Chen
sn: Chen
displayName:: ${Buffer.from('陈伟').toString('base64')}
mail: Chen.Wei@Corp.example
proxyAddresses: SMTP:Chen.Wei@corp.example
proxyAddresses: smtp:cw@corp.example
proxyAddresses: X500:/o=Corp/cn=chen
otherMailbox: internet$chen@home.example
mobile: 0770 0900 123
telephoneNumber: +44 20 7946 0000
userAccountControl: 512
objectGUID:: ${Buffer.from('00112233445566778899aabbccddeeff', 'hex').toString('base64')}

dn: uid=gone,ou=people,${slapdBase}
objectClass: inetOrgPerson
objectClass: user
objectCategory: person
cn: Gone
sn: Gone
proxyAddresses: smtp:second@corp.example
proxyAddresses: SMTP:gone@corp.example
userAccountControl: 514
objectGUID:: ${Buffer.from('ffeeddccbbaa99887766554433221100', 'hex').toString('base64')}

dn: ou=abroad,ou=people,${slapdBase}
objectClass: referral
objectClass: extensibleObject
ou: abroad
ref: ldap://127.0.0.1:1/ou=abroad,dc=other,dc=example
`;

const why = missingSlapd();
if (why !== undefined) console.warn(`The directory by LDAP is not tested against a server: ${why}.`);

describe.skipIf(why !== undefined)('a real OpenLDAP server (needs slapd)', () => {
  let slapd: Slapd;
  beforeAll(async () => {
    slapd = await startSlapd(`${staff.join('\n')}\n${exchange}`);
  });
  afterAll(() => slapd?.stop());

  const settings = (changes: Readonly<Record<string, string>> = {}) => ({
    url: slapd.secureUrl,
    ca: slapd.ca,
    base: slapd.base,
    schema: 'openldap',
    ...slapd.reader,
    ...changes,
  });
  const read = async (changes: Readonly<Record<string, string>> = {}) => {
    const people: DirectoryPerson[] = [];
    const doubts: string[] = [];
    const source = ldap.open(settings(changes));
    const { signal } = new AbortController();
    for await (const person of source.people(signal, (one) => doubts.push(english(one)))) people.push(person);
    return { people, doubts };
  };
  const check = (changes: Readonly<Record<string, string>> = {}) =>
    ldap.open(settings(changes)).check(new AbortController().signal);
  const active = { schema: 'active-directory' };

  test('is read to its end, over pages, and does not follow references', async () => {
    const { people, doubts } = await read();
    expect(people).toHaveLength(many + 1);
    expect(new Set(people.map(({ id }) => id)).size).toBe(many + 1);
    expect(people.find(({ address }) => address === 'p7@corp.example')).toMatchObject({
      aliases: ['person.7@corp.example'],
      phones: ['+44 7700 900007'],
      displayName: 'Person 7',
      active: true,
    });
    expect(doubts).toEqual([expect.stringContaining('refers to')]);
  });

  test('gives all of a number of entries that fills its pages to the last', async () => {
    expect((await read({ filter: '(employeeType=first)' })).people).toHaveLength(500);
  });

  test('is read by StartTLS, and in the clear on this machine alone', async () => {
    const filter = '(uid=chen)';
    expect((await read({ url: slapd.url, filter })).people).toHaveLength(1);
    const clear = { url: slapd.url, startTls: 'false', ca: '', filter };
    expect((await read(clear)).people).toHaveLength(1);
  });

  test('gives people as Active Directory writes them', async () => {
    const { people } = await read({ ...active, filter: '(objectCategory=person)' });
    expect(people.toSorted((one, other) => one.address.localeCompare(other.address))).toEqual([
      {
        id: '00112233445566778899aabbccddeeff',
        address: 'chen.wei@corp.example',
        aliases: ['cw@corp.example', 'chen@home.example'],
        phones: ['0770 0900 123', '+44 20 7946 0000'],
        displayName: '陈伟',
        active: true,
      },
      {
        id: 'ffeeddccbbaa99887766554433221100',
        address: 'gone@corp.example',
        aliases: ['second@corp.example'],
        phones: [],
        active: false,
      },
    ]);
    const own = await read({ ...active, filter: '(uid=chen)', attributes: 'phones = telephoneNumber' });
    expect(own.people[0]?.phones).toEqual(['+44 20 7946 0000']);
  });

  test('an entry without its id is left out, and said to be', async () => {
    const { people, doubts } = await read({ ...active, filter: '(|(uid=p1)(uid=chen))' });
    expect(people.map(({ address }) => address)).toEqual(['chen.wei@corp.example']);
    expect(doubts).toContainEqual(expect.stringContaining('uid=p1'));
  });

  test.each([
    ['a wrong password', () => ({ password: crypto.randomUUID() }), 'directory-refused'],
    ['nobody, where nobody may read', () => ({ bindDn: '', password: '' }), 'directory-refused'],
    ['a base that is not there', () => ({ base: 'ou=nowhere,dc=corp,dc=example' }), 'directory-refused'],
    ['a filter that fits nobody', () => ({ filter: '(uid=nobody)' }), 'directory-refused'],
    ['a certificate of nobody known', () => ({ ca: '' }), 'directory-unreachable'],
    ['no server', () => ({ url: 'ldaps://127.0.0.1:1' }), 'directory-unreachable'],
    [
      'TLS where StartTLS is spoken',
      () => ({ url: slapd.url.replace('ldap:', 'ldaps:') }),
      'directory-unreachable',
    ],
  ])('%s is said, by check and reading alike', async (_, changes, code) => {
    await expect(check(changes())).rejects.toMatchObject({ code });
    await expect(read(changes())).rejects.toMatchObject({ code });
  });

  test('a limit of the account is no smaller company', async () => {
    await expect(read(slapd.limited)).rejects.toMatchObject({ code: 'directory-refused' });
    await expect(check(slapd.limited)).resolves.toBeUndefined();
  });

  test('a connection that breaks between pages gives nobody, and no second one as nobody', async () => {
    let connections = 0;
    const proxy = await brokenAfter(slapd.port, 60_000, () => {
      connections += 1;
    });
    const url = `ldap://127.0.0.1:${(proxy.address() as { port: number }).port}`;
    await expect(read({ url, startTls: 'false', ca: '' })).rejects.toMatchObject({
      code: 'directory-unreachable',
    });
    expect(connections).toBe(1);
    await new Promise((resolve) => proxy.close(resolve));
  });

  test('ends when it is told to', async () => {
    const stop = new AbortController();
    const reading = ldap.open(settings()).people(stop.signal, () => undefined);
    stop.abort(new Error('enough'));
    await expect(Array.fromAsync(reading)).rejects.toThrow('enough');
  });
});

/** Passes everything on, and is gone after so many bytes of the server. */
async function brokenAfter(port: number, bytes: number, connected: () => void): Promise<Server> {
  const server = createServer((client) => {
    connected();
    const behind = connect(port, '127.0.0.1');
    let passed = 0;
    client.pipe(behind);
    behind.on('data', (chunk) => {
      passed += chunk.length;
      client.write(chunk);
      if (passed > bytes) client.destroy();
    });
    for (const socket of [client, behind]) socket.on('error', () => undefined);
    client.on('close', () => behind.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
