import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson, payloadHash } from '#mail/payloadHash.ts';
import { makeItem } from '../../test/mail/items.ts';

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

test('the raw event as it came is what is hashed', () => {
  const data = '{ "b": 1, "a": "ü" }';
  expect(payloadHash(makeItem({ raw: { mediaType: 'application/json', encoding: 'utf8', data } }))).toBe(
    sha256(data),
  );
  const bytes = Uint8Array.of(0, 255, 1);
  const raw = {
    mediaType: 'application/x',
    encoding: 'base64',
    data: Buffer.from(bytes).toString('base64'),
  } as const;
  expect(payloadHash(makeItem({ raw }))).toBe(sha256(bytes));
});

test('without one it is the item, whatever the order of its fields', () => {
  const item = makeItem();
  const turned = Object.fromEntries(Object.entries(item).reverse()) as typeof item;
  expect(payloadHash(turned)).toBe(payloadHash(item));
  expect(payloadHash(makeItem({ order: 1 }))).not.toBe(payloadHash(item));
});

test('the sample of RFC 8785 section 3.2.2', () => {
  const sample = {
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '€$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  expect(canonicalJson(sample)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});
