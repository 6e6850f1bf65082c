import { expect, test } from 'vitest';
import { formatPhone, phoneForms } from '#mail/phone.ts';

test.each([
  ['+447700900123', '+44 7700 900123'],
  ['+12025550123', '+1 202 555 0123'],
  ['+8613800138000', '+86 138 0013 8000'],
  ['+493023125001', '+49 3023125001'],
  ['+46701740601', '+46 701740601'],
  ['+3531234567', '+353 1234567'],
  ['+44770090', '+44 770090'],
])('%s is shown as %s', (phone, expected) => {
  expect(formatPhone(phone)).toBe(expected);
});

test('a number is found as people write it', () => {
  expect(phoneForms('+447700900123')).toEqual(['+447700900123', '447700900123', '07700900123', '7700900123']);
});
