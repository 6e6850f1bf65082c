import { createPublicKey, verify } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { openKeyring } from '#store/keys/keyring.ts';
import { verifySignature } from '#store/keys/signature.ts';
import { openSecret, sealSecret } from '#store/secrets.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';
import { temporaryKeyring } from '../../../test/support/keys.ts';

let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
let folder: string;
beforeEach(async () => {
  temporary = await temporaryFolder();
  folder = join(temporary.path, 'keys');
});
afterEach(() => temporary[Symbol.asyncDispose]());

const failsWith = (code: Parameters<typeof isFailure>[1]) => (error: unknown) => isFailure(error, code);

describe('opening', () => {
  test('the first start makes the keys, the next finds the same', async () => {
    const made = await openKeyring({ folder, create: true });
    const found = await openKeyring({ folder, create: false });
    expect(found.masterId).toBe(made.masterId);
    expect(found.derive('audit')).toEqual(made.derive('audit'));
    expect(found.sealing).toEqual(made.sealing);
    expect(found.signing.publicKey).toEqual(made.signing.publicKey);
    expect((await openKeyring({ folder, create: true })).masterId).toBe(made.masterId);
  });

  test('files can be read by their owner only, and keyring.json holds no secret', async () => {
    const keyring = await openKeyring({ folder, create: true });
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    for (const name of ['master.key', 'sealing.key', 'signing.key', 'keyring.json']) {
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    }
    const facts = await readFile(join(folder, 'keyring.json'), 'utf8');
    expect(facts).toContain(keyring.sealing.id);
    const secrets = [keyring.sealing.privateKey, keyring.derive('wrap secret')].map((key) =>
      Buffer.from(key).toString('base64url'),
    );
    for (const secret of secrets) expect(facts).not.toContain(secret);
    // The private keys lie wrapped.
    expect(
      (await readFile(join(folder, 'sealing.key'))).includes(Buffer.from(keyring.sealing.privateKey)),
    ).toBe(false);
  });

  test('several at the first moment make one keyring', async () => {
    const rings = await Promise.all(Array.from({ length: 4 }, () => openKeyring({ folder, create: true })));
    expect(new Set(rings.map(({ masterId, signing }) => `${masterId} ${signing.id}`)).size).toBe(1);
  });

  test('a first start that was cut off is finished with the keys that are there', async () => {
    const made = await openKeyring({ folder, create: true });
    await rm(join(folder, 'keyring.json'));
    await rm(join(folder, 'signing.key'));
    const finished = await openKeyring({ folder, create: true });
    expect(finished.masterId).toBe(made.masterId);
    expect(finished.sealing).toEqual(made.sealing);
  });

  test('without create nothing is made', async () => {
    await expect(openKeyring({ folder, create: false })).rejects.toSatisfy(failsWith('key-missing'));
    await expect(stat(folder)).rejects.toThrow('ENOENT');
  });

  test.each(['master.key', 'sealing.key', 'signing.key'])(
    'a keyring without its %s is refused, also with create',
    async (name) => {
      await openKeyring({ folder, create: true });
      await rename(join(folder, name), join(temporary.path, name));
      for (const create of [false, true]) {
        await expect(openKeyring({ folder, create })).rejects.toSatisfy(failsWith('key-missing'));
      }
      await expect(stat(join(folder, name))).rejects.toThrow('ENOENT');
    },
  );

  test('another master key is refused', async () => {
    await openKeyring({ folder, create: true });
    const other = join(temporary.path, 'other');
    await openKeyring({ folder: other, create: true });
    const masterKeyFile = join(other, 'master.key');
    await expect(openKeyring({ folder, masterKeyFile, create: true })).rejects.toSatisfy(
      failsWith('key-wrong'),
    );
    await writeFile(masterKeyFile, 'not a key');
    await expect(openKeyring({ folder, masterKeyFile, create: true })).rejects.toSatisfy(
      failsWith('key-wrong'),
    );
  });

  test('the master key may lie elsewhere', async () => {
    const masterKeyFile = join(temporary.path, 'secret');
    const made = await openKeyring({ folder, masterKeyFile, create: true });
    expect((await openKeyring({ folder, masterKeyFile, create: false })).masterId).toBe(made.masterId);
    await expect(openKeyring({ folder, create: true })).rejects.toSatisfy(failsWith('key-missing'));
  });
});

describe('wrapping', () => {
  test('opens what it wrapped, for the same purpose only', async () => {
    const keyring = await temporaryKeyring();
    const wrapped = keyring.wrap('pack keys', Buffer.from('content'));
    expect(keyring.unwrap('pack keys', wrapped).toString()).toBe('content');
    expect(() => keyring.unwrap('other', wrapped)).toThrow(/cannot be opened/);
    expect(keyring.unwrap('pack keys', keyring.wrap('pack keys', Buffer.alloc(0)))).toHaveLength(0);
  });

  test('every changed bit is found', async () => {
    const keyring = await temporaryKeyring();
    const wrapped = keyring.wrap('p', Buffer.from('content'));
    for (let index = 0; index < wrapped.length; index += 1) {
      const changed = Buffer.from(wrapped);
      changed[index] = (changed[index] ?? 0) ^ 1;
      const inMasterId = index >= 5 && index < 21;
      expect(() => keyring.unwrap('p', changed)).toThrow(
        inMasterId ? /belongs to the master key/ : /cannot be opened/,
      );
      if (index < wrapped.length - 1) expect(() => keyring.unwrap('p', wrapped.subarray(0, index))).toThrow();
    }
  });

  test('a value of another master key is named as such', async () => {
    const [one, other] = [await temporaryKeyring(), await temporaryKeyring()];
    const wrapped = one.wrap('p', Buffer.from('content'));
    expect(() => other.unwrap('p', wrapped)).toThrow(one.masterId);
  });

  test('a secret belongs to its owner', async () => {
    const keyring = await temporaryKeyring();
    const sealed = sealSecret(keyring, 'connector/1/password', 'pässword');
    expect(sealed).not.toContain('ssword');
    expect(openSecret(keyring, 'connector/1/password', sealed)).toBe('pässword');
    expect(() => openSecret(keyring, 'connector/2/password', sealed)).toThrow(/cannot be opened/);
  });
});

describe('deriving and signing', () => {
  test('purposes give keys of 32 bytes that differ', async () => {
    const keyring = await temporaryKeyring();
    const keys = ['audit', 'audit2', ''].map((purpose) => keyring.derive(purpose));
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(3);
    for (const key of keys) expect(key).toHaveLength(32);
  });

  test('a signature verifies by ours and by an independent reading of the public key', async () => {
    const { signing } = await temporaryKeyring();
    const message = Buffer.from('head 7');
    const signature = signing.sign(message);
    expect(verifySignature(signing.publicKey, message, signature)).toBe(true);
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(signing.publicKey).toString('base64url') };
    expect(verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature)).toBe(true);
    expect(verifySignature(signing.publicKey, Buffer.from('head 8'), signature)).toBe(false);
    expect(verifySignature((await temporaryKeyring()).signing.publicKey, message, signature)).toBe(false);
    expect(verifySignature(signing.publicKey.slice(1), message, signature)).toBe(false);
    expect(verifySignature(signing.publicKey, message, signature.subarray(1))).toBe(false);
  });

  test('verifies the test vector of RFC 8032 section 7.1, test 2', () => {
    const publicKey = Buffer.from('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', 'hex');
    const signature = Buffer.from(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
      'hex',
    );
    expect(verifySignature(publicKey, Buffer.from('72', 'hex'), signature)).toBe(true);
  });
});
