import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { dictionaries } from '#mailbox/pack/dictionary.ts';

test('dictionary 1 is, byte for byte, the one that packs were written with', () => {
  const hash = createHash('sha256').update(dictionaries[1]).digest('hex');
  expect(hash).toBe('5ca3596d42c3a016b5114a611972791fb1bc59f0153c3ae5d10d6275f038b57a');
});

test('dictionaries are at most 16 KiB of ASCII', () => {
  for (const dictionary of Object.values(dictionaries)) {
    expect(dictionary.length).toBeLessThanOrEqual(16_384);
    expect(dictionary.every((byte) => byte < 0x80)).toBe(true);
  }
});
