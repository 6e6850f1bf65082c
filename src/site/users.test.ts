import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Failure } from '#core/failure.ts';
import { checkUser, parsePhone } from '#site/userRequest.ts';
import { openTestSite, type TestSite } from '../../test/site/support.ts';

let bench: TestSite;
beforeAll(async () => {
  bench = await openTestSite();
});
afterAll(() => bench.close());

const failure = (message: RegExp | string) =>
  expect.objectContaining({ code: 'user-invalid', message: expect.stringMatching(message) });

describe('registered users', () => {
  test('the same again is harmless; more is added to the one user', async () => {
    const { site } = bench;
    await site.addUser({ email: 'Dora@Corp.example', displayName: 'Dora', phones: ['+44 7700 900110'] });
    await site.addUser({ email: 'dora@corp.example', phones: ['+447700900110'] });
    const user = await site.addUser({
      email: 'dora@corp.example',
      phones: ['+46 70 1740 605'],
      wecomIds: ['DoraD'],
    });
    expect(user).toMatchObject({
      email: 'dora@corp.example',
      displayName: 'Dora',
      identities: [
        { kind: 'phone', value: '+447700900110' },
        { kind: 'phone', value: '+46701740605' },
        { kind: 'wecom', value: 'DoraD' },
      ].sort((one, other) => `${one.kind}${one.value}`.localeCompare(`${other.kind}${other.value}`)),
    });
    expect((await site.listUsers()).filter(({ email }) => email === 'dora@corp.example').length).toBe(1);
  });

  test('a number passes from one to another at an instant; before and after it is theirs', async () => {
    const { site } = bench;
    const phones = ['+447700900120'];
    await site.addUser({ email: 'eve@corp.example', phones });
    await expect(site.addUser({ email: 'finn@corp.example', phones, from: '2026-03-01' })).rejects.toEqual(
      failure(/\+447700900120.*finn@corp\.example.*eve@corp\.example/),
    );
    await site.addUser({ email: 'eve@corp.example', phones, until: '2026-03-01' });
    await site.addUser({ email: 'finn@corp.example', phones, from: '2026-03-01' });
    const at = async (time: string) => (await site.userOf('phone', '+44 7700 900120', new Date(time)))?.email;
    expect(await at('1999-01-01T00:00:00Z')).toBe('eve@corp.example');
    expect(await at('2026-02-28T23:59:59.999Z')).toBe('eve@corp.example');
    expect(await at('2026-03-01T00:00:00Z')).toBe('finn@corp.example');
    expect((await site.listUsers()).find(({ email }) => email === 'eve@corp.example')?.identities).toEqual([
      { kind: 'phone', value: '+447700900120', until: '2026-03-01T00:00:00.000Z' },
    ]);
  });

  test('of two at once who claim one number, one is refused', async () => {
    const phones = ['+447700900130'];
    const outcomes = await Promise.allSettled(
      ['gus@corp.example', 'hal@corp.example'].map((email) => bench.site.addUser({ email, phones })),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await bench.site.listUsers()).filter(({ email }) => /^(gus|hal)@/.test(email)).length).toBe(1);
  });

  test.each([
    ['07700 900123', /no country code/],
    ['0044 7700 900123', /no country code/],
    ['+44 77', /no possible phone number/],
    ['+447700900123 ext. 4', /no possible phone number/],
    ['hello', /no country code/],
  ])('the number %s is refused with how to write it', (phone, message) => {
    expect(() => parsePhone(phone)).toThrow(message);
    try {
      parsePhone(phone);
    } catch (error) {
      expect((error as Failure).remedy).toMatch(/\+44/);
    }
  });

  test.each([
    ['+44 (0)7700-900 123', '+447700900123'],
    ['\u202a+49\u00a030 23125 001\u202c', '+493023125001'],
    ['+1 (202) 555-0143', '+12025550143'],
  ])('%s is read as %s', (text, number) => {
    expect(parsePhone(text)).toBe(number);
  });

  test.each([
    [{ email: 'no address' }, /e-mail/],
    [{ email: 'a@b.example', from: '31.01.2026' }, /no date/],
    [{ email: 'a@b.example', from: '2026-02-31' }, /no date/],
    [{ email: 'a@b.example', from: '2026-02-01', until: '2026-02-01' }, /ends/],
    [{ email: 'a@b.example', wecomIds: ['two words'] }, /WeCom/],
  ])('%j is refused', (request, message) => {
    expect(() => checkUser(request)).toThrow(message);
  });
});

describe('CSV of users', () => {
  test('any order of columns, delimiter, quotes and line ends', async () => {
    const text =
      '\ufeffPhone;Email;display name;Valid From\r\n"+44 7700 900140";ida@corp.example;"Ida; of Sales";2026-01-31\r\n\r\n+447700900141;ida@corp.example;;\r\n';
    expect(await bench.site.importUsers(text, 'users.csv')).toEqual({ rows: 2, users: 1, identities: 2 });
    const ida = await bench.site.userOf('email', 'ida@corp.example');
    expect(ida).toMatchObject({
      displayName: 'Ida; of Sales',
      identities: [{ value: '+447700900140', from: '2026-01-31T00:00:00.000Z' }, { value: '+447700900141' }],
    });
  });

  test('every bad row is named with its line, and nothing is taken', async () => {
    const text = [
      'Email,Display Name,Phone,WeCom ID,Valid From,Valid Until',
      'jo@corp.example,Jo,+447700900150,,,',
      'kim,Kim,+447700900151,,,',
      'lou@corp.example,"Lou',
      'of two lines",07700900152,,,',
      'max@corp.example,Max,,,,',
      'ned@corp.example,Ned,+447700900150,,,',
    ].join('\n');
    const error = await bench.site.importUsers(text, 'users.csv').catch((caught) => caught);
    expect(error).toEqual(failure('users.csv has 3 bad rows'));
    expect(error.message).toMatch(/line 3: .*e-mail/);
    expect(error.message).toMatch(/line 5: .*country code.*\+44/);
    expect(error.message).toMatch(/line 6: .*neither/);
    const conflict = await bench.site
      .importUsers(
        text
          .split('\n')
          .filter((line) => /^(Email|jo|ned)/.test(line))
          .join('\n'),
        'users.csv',
      )
      .catch((caught) => caught);
    expect(conflict.message).toMatch(
      /line 3: \+447700900150 cannot belong to ned@corp\.example.*jo@corp\.example/,
    );
    expect(await bench.site.userOf('email', 'jo@corp.example')).toBeUndefined();
  });

  test.each([
    ['', /header lacks/],
    ['Email,Phone,Shoe Size\n', /Shoe Size/],
    ['Email,Email,Phone\n', /twice/],
    ['Email,Phone\na@b.example,"+447700900160', /cannot be imported: a quotation mark is opened and never/],
    ['Email,Phone\na@b.example,+44"7700900160\n', /line 2 has a quotation mark inside a field/],
    ['Email,Phone\na@b.example,"+447700"900160\n', /line 2 has a quotation mark inside a field/],
    ['Email,Phone\u0000\n', /UTF-8/],
    ['Email,Phone\na@b.example,+447700900160,more\n', /more fields/],
  ])('%j is refused', async (text, message) => {
    await expect(bench.site.importUsers(text, 'users.csv')).rejects.toEqual(failure(message));
  });
});
