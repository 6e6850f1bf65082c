import { createDecipheriv, createHmac, createPrivateKey, createPublicKey, diffieHellman } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { openSeal, seal } from '#store/sealing.ts';
import { temporaryKeyring } from '../../test/support/keys.ts';

const info = Buffer.from('holdfast envelope 1');
let keyring: Keyring;
beforeAll(async () => {
  keyring = await temporaryKeyring();
});

const bytes = fc.uint8Array({ maxLength: 300 });
const broken = (error: unknown): boolean => isFailure(error, 'seal-broken');

test('what is sealed opens again, with the same info and aad only', async () => {
  const { publicKey, privateKey } = keyring.sealing;
  await fc.assert(
    fc.asyncProperty(bytes, bytes, bytes, async (plaintext, aad, other) => {
      fc.pre(Buffer.compare(aad, other) !== 0);
      const sealed = await seal({ publicKey, info, aad, plaintext });
      expect(sealed).toHaveLength(32 + plaintext.length + 16);
      expect(await openSeal({ privateKey, info, aad, sealed })).toEqual(Buffer.from(plaintext));
      await expect(openSeal({ privateKey, info, aad: other, sealed })).rejects.toSatisfy(broken);
      await expect(openSeal({ privateKey, info: other, aad, sealed })).rejects.toSatisfy(broken);
    }),
    { numRuns: 30 },
  );
});

test('every changed byte, a cut seal and another key are refused', async () => {
  const { publicKey, privateKey } = keyring.sealing;
  const sealed = await seal({ publicKey, info, aad: info, plaintext: Buffer.from('content') });
  for (let index = 0; index < sealed.length; index += 1) {
    const changed = Uint8Array.from(sealed);
    changed[index] = (changed[index] ?? 0) ^ 1;
    await expect(openSeal({ privateKey, info, aad: info, sealed: changed })).rejects.toSatisfy(broken);
  }
  for (const length of [0, 31, 47, sealed.length - 1]) {
    const cut = sealed.subarray(0, length);
    await expect(openSeal({ privateKey, info, aad: info, sealed: cut })).rejects.toSatisfy(broken);
  }
  const other = (await temporaryKeyring()).sealing.privateKey;
  await expect(openSeal({ privateKey: other, info, aad: info, sealed })).rejects.toSatisfy(broken);
});

test('two seals of one plaintext have nothing in common', async () => {
  const { publicKey } = keyring.sealing;
  const [one, two] = await Promise.all(
    [1, 2].map(() => seal({ publicKey, info, aad: info, plaintext: Buffer.alloc(64) })),
  );
  expect(Buffer.compare(Buffer.from(one ?? []).subarray(32), Buffer.from(two ?? []).subarray(32))).not.toBe(
    0,
  );
});

test('an independent reading of RFC 9180 opens our seals', async () => {
  const { publicKey, privateKey } = keyring.sealing;
  const aad = Buffer.from('header');
  const sealed = Buffer.from(await seal({ publicKey, info, aad, plaintext: Buffer.from('content') }));
  expect(openByTheBook({ publicKey, privateKey, info, aad, sealed }).toString()).toBe('content');
});

/** RFC 9180 sections 4, 4.1 and 5.1 written down with node:crypto: KEM 0x0020, KDF 0x0001, AEAD 0x0002, base mode. */
function openByTheBook(options: {
  publicKey: Uint8Array;
  privateKey: Uint8Array;
  info: Buffer;
  aad: Buffer;
  sealed: Buffer;
}): Buffer {
  const hmac = (key: Buffer, data: Buffer): Buffer => createHmac('sha256', key).update(data).digest();
  const extract = (suite: Buffer, salt: Buffer, label: string, ikm: Buffer): Buffer =>
    hmac(salt, Buffer.concat([Buffer.from('HPKE-v1'), suite, Buffer.from(label), ikm]));
  const expand = (suite: Buffer, prk: Buffer, label: string, context: Buffer, length: number): Buffer => {
    const head = Buffer.from([length >> 8, length & 255]);
    const labelled = Buffer.concat([head, Buffer.from('HPKE-v1'), suite, Buffer.from(label), context]);
    return hmac(prk, Buffer.concat([labelled, Buffer.of(1)])).subarray(0, length);
  };
  const jwk = (x: Uint8Array, d?: Uint8Array) => ({
    kty: 'OKP',
    crv: 'X25519',
    x: Buffer.from(x).toString('base64url'),
    ...(d ? { d: Buffer.from(d).toString('base64url') } : {}),
  });
  const enc = options.sealed.subarray(0, 32);
  const shared = diffieHellman({
    privateKey: createPrivateKey({ key: jwk(options.publicKey, options.privateKey), format: 'jwk' }),
    publicKey: createPublicKey({ key: jwk(enc), format: 'jwk' }),
  });
  const none = Buffer.alloc(0);
  const kem = Buffer.from('KEM\x00\x20');
  const suite = Buffer.from('HPKE\x00\x20\x00\x01\x00\x02');
  const context = Buffer.concat([enc, options.publicKey]);
  const secret = expand(kem, extract(kem, none, 'eae_prk', shared), 'shared_secret', context, 32);
  const hashes = [extract(suite, none, 'psk_id_hash', none), extract(suite, none, 'info_hash', options.info)];
  const schedule = Buffer.concat([Buffer.of(0), ...hashes]);
  const prk = extract(suite, secret, 'secret', none);
  const key = expand(suite, prk, 'key', schedule, 32);
  const nonce = expand(suite, prk, 'base_nonce', schedule, 12);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(options.aad);
  decipher.setAuthTag(options.sealed.subarray(-16));
  return Buffer.concat([decipher.update(options.sealed.subarray(32, -16)), decipher.final()]);
}
