import fc from 'fast-check';

/** Any UTF-16 there is, lone surrogates and control characters included. */
export const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units));

/** Joined emoji, flags, skin tones, combining marks, right-to-left text, bidi controls, and Han beyond the BMP. */
const awkward = fc.constantFrom(
  '👩‍👩‍👧‍👦',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '👍🏽',
  '🇸🇪',
  'e\u0301',
  'שלום עולם',
  'مرحبا',
  '\u202egpj.exe\u202c',
  '\u2067abc\u2069',
  '\u2069',
  '\u200f',
  '𠮷野家',
  '\ud83d',
  '\udc00',
);

/** What tries to end a header, a quoted string, an encoded word or a part. */
const hostile = fc.constantFrom(
  '\r\nBcc: victim@corp.example\r\n',
  '\n\nbody',
  '\rX-Evil: 1',
  '\u0000',
  '\u0085',
  '\u2028',
  '"',
  '\\',
  '<evil@corp.example>',
  ', evil@corp.example',
  ';',
  ':',
  '=?utf-8?q?=0D=0ABcc:_evil?=',
  '?=',
  '=_',
  '\r\n--=_',
  '\n.\n',
  '\nFrom evil\n',
  '%0d%0a',
  '../../',
  '\t',
);

/** Text from outside in all its forms. */
export const anyText = fc.oneof(
  anyUnits,
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ maxLength: 400 }),
  fc
    .array(fc.oneof(awkward, hostile, fc.string({ maxLength: 10 })), { maxLength: 40 })
    .map((parts) => parts.join('')),
);
