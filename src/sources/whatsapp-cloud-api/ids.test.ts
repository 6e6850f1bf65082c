import { expect, test } from 'vitest';
import { canonical, cleaned, parseExact } from '#sources/whatsapp-cloud-api/exactJson.ts';
import { messageIdOf } from '#sources/whatsapp-cloud-api/ids.ts';

test.each([
  // Samples of Meta's description of the API.
  ['wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQTRBNjU5OUFFRTAzODEwMTQ0RgA=', '3A4A6599AEE03810144F'],
  ['wamid.HBgLMTY1MDM4Nzk0MzkVAgARGBI0RTJEOTc2ODVERUY5RDlGNkYA', '4E2D97685DEF9D9F6F'],
  ['wamid.HBgLMTQxMjU1NTA4MjkVAgASGBQzQUNCNjk5RDUwNUZGMUZEM0VBRAA=', '3ACB699D505FF1FD3EAD'],
])('the id inside %s is that of the phones', (wamid, id) => {
  expect(messageIdOf(wamid)).toBe(id);
});

test.each([
  'wamid.HBgLMTY1MDM4Nzk0MzkVAgARGA9wcm9kdWN0X2lucXVpcnkA',
  'wamid.xyz',
  'wamid.',
  'wacid.HBgMNDQ3NzAwOTAwMTIzAAE',
  '3A4A6599AEE03810144F',
  '',
  // A length that does not fit.
  `wamid.${Buffer.from('1c180a31363530333837393433391502001218143341344136353939414545303338313031343446' + '00', 'hex').toString('base64')}`,
])('an id of another form stays as it is: %s', (wamid) => {
  expect(messageIdOf(wamid)).toBe(wamid);
});

test('numbers come back as they were written, and are numbers in an item', () => {
  const text = '{"a":1.10,"b":12345678901234567890,"c":[1e2,-0.5],"__proto__":{"d":2},"e":"1.10"}';
  const value = parseExact(text);
  expect(JSON.stringify(value)).toBe(text);
  expect(JSON.stringify(cleaned(value))).toBe(
    '{"a":1.1,"b":12345678901234567000,"c":[100,-0.5],"__proto__":{"d":2},"e":"1.10"}',
  );
});

test('what is no JSON, or too deep, is not read', () => {
  expect(parseExact('{')).toBeUndefined();
  expect(parseExact('')).toBeUndefined();
  expect(parseExact('['.repeat(200_000))).toBeUndefined();
  expect(parseExact('['.repeat(101) + ']'.repeat(101))).toBeUndefined();
  expect(parseExact(`["${'['.repeat(1000)}"]`)).toBeDefined();
});

test('equal values have one canonical text', () => {
  expect(canonical(parseExact('{"b":[1.0,{"d":null,"c":"x"}],"a":true}'))).toBe(
    '{"a":true,"b":[1.0,{"c":"x","d":null}]}',
  );
});

test('captured text has no NUL and no half character', () => {
  expect(cleaned({ 'k\0': ['a\0b', '\ud83d'] })).toEqual({ 'k\ufffd': ['a\ufffdb', '\ufffd'] });
});
