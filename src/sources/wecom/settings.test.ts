import { constants, generateKeyPairSync, publicEncrypt, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { claimFor, parseIdentityRules } from '#sources/wecom/identityRules.ts';
import { openRandomKey, parsePrivateKeys } from '#sources/wecom/privateKeys.ts';
import { openSdk } from '#sources/wecom/sdk.ts';
import { parseWecomSettings } from '#sources/wecom/settings.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const pkcs1 = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const curve = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
const contacts = 'contacts';
const grants = { wecomSdk: '/opt/sdk/lib.so', folders: [] };
const values = { corpId: 'ww0123', secret: 'audit', privateKeys: `version: 3\n${pkcs8}` };

function sentenceOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (isFailure(error, 'capture-settings')) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('settings of the WeCom chat archive', () => {
  test('are the texts of the form', () => {
    const more = {
      directorySecret: contacts,
      identities: 'bob.w,bob@corp.example',
      proxy: 'socks5://proxy.corp.example:1080',
      proxyLogin: 'user:pass:word',
    };
    const { keys, identities, apiBase, ...rest } = parseWecomSettings({ ...values, ...more }, grants);
    expect(rest).toEqual({
      corpId: 'ww0123',
      secret: 'audit',
      directorySecret: contacts,
      proxy: { url: 'socks5://proxy.corp.example:1080', login: 'user:pass:word' },
      library: '/opt/sdk/lib.so',
    });
    expect([...keys.keys()]).toEqual([3]);
    expect(apiBase.href).toBe('https://qyapi.weixin.qq.com/');
    expect(identities.people.size).toBe(1);
  });

  test.each([
    ['secret', { secret: ' ' }],
    ['corpId', { corpId: '../x' }],
    ['proxy', { proxy: 'proxy.corp.example' }],
    ['proxyLogin', { proxyLogin: 'user' }],
    ['apiBase', { apiBase: 'http://wecom.corp.example' }],
    ['apiBase', { apiBase: 'https://wecom.corp.example/path' }],
    ['privateKeys', { privateKeys: 'version: 3' }],
    ['identities', { identities: 'bob.w' }],
  ])('name %s when it is wrong', (field, wrong) => {
    expect(sentenceOf(() => parseWecomSettings({ ...values, ...wrong }, grants))).toMatch(
      new RegExp(`^${field}\\b`),
    );
  });

  test('never name a library: that is for the configuration of the machine', () => {
    const named = { ...values, library: '/tmp/evil.so', wecomSdk: '/tmp/evil.so' };
    expect(sentenceOf(() => parseWecomSettings(named, { folders: [] }))).toBe(
      'This machine has no library for the chat archive of WeCom.',
    );
    expect(parseWecomSettings(named, grants).library).toBe('/opt/sdk/lib.so');
  });
});

describe('private keys', () => {
  test('are read with their versions, whatever the kind of PEM and of line end', () => {
    const text = `version: 1\r\n${pkcs1.replaceAll('\n', '\r\n')}\r\n\r\n Version 12 \n${pkcs8}`;
    expect([...parsePrivateKeys(text).keys()]).toEqual([1, 12]);
  });

  test.each([
    [pkcs8, 'privateKeys, line 1: the line with the version of this key is missing.'],
    [`version: 1\nversion: 2\n`, 'privateKeys: version 2 has no key.'],
    [`version: 1\n${pkcs8}version: 1\n${pkcs8}`, `privateKeys, line 30: version 1 stands there twice.`],
    [`version: 1\n${pkcs8.slice(0, 200)}`, 'privateKeys, line 2: the end of this PEM key is missing.'],
    [`version: 1\n${curve}`, 'privateKeys, line 2: this is no RSA key.'],
    [
      `version: 1\n${pkcs8.replace(/^[A-Za-z0-9+/]{30}/m, 'x')}`,
      'privateKeys, line 2: this is no PEM private key without a password.',
    ],
    ['key: yes', 'privateKeys, line 1: this is neither a version nor a PEM key.'],
    ['', 'privateKeys: there is no key.'],
  ])('that are wrong are told by their line %#', (text, sentence) => {
    expect(sentenceOf(() => parsePrivateKeys(text))).toBe(sentence);
  });

  test('open what was encrypted for them by PKCS #1 v1.5, and nothing else', () => {
    const encrypt = (bytes: Buffer, padding = constants.RSA_PKCS1_PADDING): Buffer =>
      publicEncrypt({ key: publicKey, padding }, bytes);
    const key = randomBytes(24).toString('base64');
    expect(openRandomKey(privateKey, encrypt(Buffer.from(key)))?.toString()).toBe(key);
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    expect(openRandomKey(other, encrypt(Buffer.from(key)))).toBeUndefined();
    expect(
      openRandomKey(privateKey, encrypt(Buffer.from(key), constants.RSA_PKCS1_OAEP_PADDING)),
    ).toBeUndefined();
    expect(openRandomKey(privateKey, Buffer.alloc(256))).toBeUndefined();
    expect(openRandomKey(privateKey, Buffer.alloc(7))).toBeUndefined();
    expect(openRandomKey(privateKey, encrypt(Buffer.from('a\0b')))).toBeUndefined();
    expect(openRandomKey(privateKey, encrypt(Buffer.alloc(0)))).toBeUndefined();
  });
});

describe('identity rules', () => {
  test('are lines, and one rule for the others', () => {
    const rules = parseIdentityRules(
      '# who\nBob.W, Bob@Corp.example\n\n"wm1","+44 7700 900123"\nuserid@corp.example',
    );
    expect(claimFor(rules, 'bob.w', true)).toEqual({ email: 'bob@corp.example' });
    expect(claimFor(rules, 'wm1', false)).toEqual({ phone: '+447700900123' });
    expect(claimFor(rules, 'AliceChen', true)).toEqual({ email: 'alicechen@corp.example' });
    expect(claimFor(rules, 'wm2', false)).toEqual({});
  });

  test.each([
    'bob',
    'bob,',
    ',b@corp.example',
    'bob,1234',
    'a,b@c,d',
    'bob,b@c\nBOB,c@d',
    '"bob,b@c',
    'userid@a\nuserid@b',
  ])('that are none are refused: %j', (text) => {
    expect(sentenceOf(() => parseIdentityRules(text))).toMatch(/^identities, line \d: /);
  });
});

describe("the vendor's library", () => {
  const access = { corpId: 'ww0123', secret: 'audit', proxy: { url: '', login: '' } };

  test('that is absent, or no library, or another one, is told with its path', async () => {
    await using folder = await temporaryFolder();
    const text = path.join(folder.path, 'text.so');
    await writeFile(text, 'no library');
    for (const library of [path.join(folder.path, 'absent.so'), text, 'libc.so.6'])
      await expect(openSdk({ ...access, library })).rejects.toMatchObject({
        code: 'capture-settings',
        message: `WeCom's library cannot be loaded from ${library}.`,
      });
  });
});
