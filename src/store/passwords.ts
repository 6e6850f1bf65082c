import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/**
 * Password hashes: argon2id (RFC 9106) with 64 MiB, 3 passes, as a PHC string
 * `$argon2id$v=19$m=65536,t=3,p=1$<salt>$<hash>`; the cost stands in the string, so it can be raised later.
 */
const cost = { memory: 65_536, passes: 3, parallelism: 1 } as const;
const phcForm =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,3})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/;

const hash = promisify(argon2);

export async function hashPassword(text: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await hash('argon2id', { ...cost, message: text.normalize('NFKC'), nonce, tagLength: 32 });
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

/** @returns false for a wrong password, and for a hash that is not one of ours */
export async function checkPassword(text: string, phc: string): Promise<boolean> {
  const parts = phcForm.exec(phc);
  if (parts === null) return false;
  const [memory, passes, parallelism] = parts.slice(1, 4).map(Number);
  const [nonce, expected] = parts.slice(4).map((part) => Buffer.from(part, 'base64'));
  if (!memory || !passes || !parallelism || !nonce || !expected) return false;
  const tag = await hash('argon2id', {
    memory,
    passes,
    parallelism,
    nonce,
    message: text.normalize('NFKC'),
    tagLength: expected.length,
  });
  return timingSafeEqual(tag, expected);
}

/** Base64 without padding, as PHC strings have it. */
function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
