import { expect, test } from 'vitest';
import { checkPassword, hashPassword } from '#store/passwords.ts';

test('a password is known again, another is not', async () => {
  const hash = await hashPassword('correct horse');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(await checkPassword('correct horse', hash)).toBe(true);
  for (const wrong of ['correct hors', 'Correct horse', '', 'correct horse ']) {
    expect(await checkPassword(wrong, hash)).toBe(false);
  }
});

test('one password has a new hash each time', async () => {
  expect(await hashPassword('a')).not.toBe(await hashPassword('a'));
});

test('typed on another keyboard, composed differently, it is the same password', async () => {
  expect(await checkPassword('u\u0308ber', await hashPassword('über'))).toBe(true);
});

test('checks the hash that the reference argon2 tool makes', async () => {
  // From the test suite of the reference implementation (phc-winner-argon2, src/test.c, argon2id, m=256).
  const hash = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4';
  expect(await checkPassword('password', hash)).toBe(true);
  expect(await checkPassword('passwore', hash)).toBe(false);
});

test.each([
  '',
  'plain',
  '$2b$10$abcdefghijklmnopqrstuv',
  '$argon2id$v=19$m=0,t=0,p=0$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TK',
])('a hash that is none of ours matches nothing: %j', async (hash) => {
  expect(await checkPassword('', hash)).toBe(false);
});
