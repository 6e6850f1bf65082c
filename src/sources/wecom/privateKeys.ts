import { constants, createPrivateKey, type KeyObject, privateDecrypt } from 'node:crypto';
import { Failure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';

/** The private keys of the chat archive by their version, as the admin console counts them. */
export type PrivateKeys = ReadonlyMap<number, KeyObject>;

const remedy = say`Put a line such as "version: 3" before each PEM key, with the version that the admin console of WeCom shows for it, and keep the keys of old versions.`;

/**
 * Reads PEM keys, each after a line `version: N`.
 * @throws Failure `capture-settings` naming the line; never with text of a key
 */
export function parsePrivateKeys(text: string): PrivateKeys {
  const keys = new Map<number, KeyObject>();
  let version: number | undefined;
  let pem: { readonly line: number; readonly lines: string[] } | undefined;
  for (const [index, line] of text
    .split(/\r\n|\r|\n/)
    .map((one) => one.trim())
    .entries()) {
    const number = index + 1;
    const named = /^version\s*[:=]?\s*(\d{1,9})$/i.exec(line)?.[1];
    if (named !== undefined && pem === undefined) {
      version = Number(named);
      if (keys.has(version))
        throw refused(say`privateKeys, line ${number}: version ${version} stands there twice.`);
    } else if (line.startsWith('-----BEGIN')) {
      if (version === undefined)
        throw refused(say`privateKeys, line ${number}: the line with the version of this key is missing.`);
      pem = { line: number, lines: [line] };
    } else if (pem !== undefined) {
      pem.lines.push(line);
      if (!line.startsWith('-----END') || version === undefined) continue;
      keys.set(version, rsaKey(pem.lines.join('\n'), pem.line));
      [version, pem] = [undefined, undefined];
    } else if (line !== '') {
      throw refused(say`privateKeys, line ${number}: this is neither a version nor a PEM key.`);
    }
  }
  if (pem !== undefined)
    throw refused(say`privateKeys, line ${pem.line}: the end of this PEM key is missing.`);
  if (version !== undefined) throw refused(say`privateKeys: version ${version} has no key.`);
  if (keys.size === 0) throw refused(say`privateKeys: there is no key.`);
  return keys;
}

function rsaKey(pem: string, line: number): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw refused(say`privateKeys, line ${line}: this is no PEM private key without a password.`);
  }
  if (key.asymmetricKeyType !== 'rsa') throw refused(say`privateKeys, line ${line}: this is no RSA key.`);
  return key;
}

function refused(sentence: Sentence): Failure {
  return new Failure('capture-settings', sentence, remedy, { details: { field: 'privateKeys' } });
}

/**
 * Opens `encrypt_random_key`: RSA with PKCS #1 v1.5 padding (RFC 8017 section 7.2.2), taken off here. Node refuses that
 * padding or, with newer OpenSSL, answers a wrong key with random bytes (CVE-2023-46809); here a wrong key is told.
 * @returns undefined when this key does not open it
 */
export function openRandomKey(key: KeyObject, encrypted: Buffer): Buffer | undefined {
  let block: Buffer;
  try {
    block = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, encrypted);
  } catch {
    return undefined;
  }
  const end = block.indexOf(0, 2);
  // 00 02, at least eight bytes of padding, 00, and something after it. A zero byte would end the SDK's C string.
  if (block[0] !== 0 || block[1] !== 2 || end < 10 || end + 1 === block.length) return undefined;
  const opened = block.subarray(end + 1);
  return opened.includes(0) ? undefined : opened;
}
