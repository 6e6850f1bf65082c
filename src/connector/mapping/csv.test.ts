import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMappingFile } from '#connector/mapping/csv.ts';
import { inEnglish } from '../../../test/support/inEnglish.ts';

const header = 'External User ID,Microsoft 365 User Mailbox';
const read = (text: string | Uint8Array, zone = 'UTC') =>
  inEnglish(readMappingFile(typeof text === 'string' ? Buffer.from(text) : text, zone));
const keys = (text: string | Uint8Array) => read(text).rows.map(({ key, mailbox }) => [key, mailbox]);

test('reads the vendor’s own example', () => {
  expect(keys(`${header}\n445204334324,susan@company.com\n442323523455,jeff@company.com\n`)).toEqual([
    ['445204334324', 'susan@company.com'],
    ['442323523455', 'jeff@company.com'],
  ]);
});

test.each([
  ['CRLF', `${header}\r\n447700900101,a@corp.example\r\n`],
  ['CR alone', `${header}\r447700900101,a@corp.example\r`],
  ['no end of line at the end', `${header}\n447700900101,a@corp.example`],
  ['a byte order mark', `\ufeff${header}\n447700900101,a@corp.example\n`],
  ['semicolons', `${header.replace(',', ';')}\n447700900101;a@corp.example\n`],
  ['tabs', `${header.replace(',', '\t')}\n447700900101\ta@corp.example\n`],
  ['quotes', `"External User ID","Microsoft 365 User Mailbox"\n"447700900101","a@corp.example"\n`],
  ['empty lines', `\n${header}\n\n447700900101,a@corp.example\n\n`],
  [
    'rows and columns that a spreadsheet left empty',
    `${header},,\n,,,\n447700900101,a@corp.example,,\n,,,\n`,
  ],
  ['a declared separator', `sep=;\r\n${header.replace(',', ';')}\r\n447700900101;a@corp.example\r\n`],
  ['a mark that nobody sees', `\u200b${header}\u200b\n447700900101,\u200ea@corp.example\u2060\n`],
  ['text tricks in the mailbox', `${header}\n447700900101,"=""a@corp.example"""\n`],
  [
    'other letters in the header',
    `external user id,MICROSOFT 365 USER MAILBOX\n447700900101,A@Corp.Example\n`,
  ],
])('reads a file with %s', (_, text) => {
  const { rows, problems } = read(text);
  expect(problems).toEqual([]);
  expect(rows.map(({ key, mailbox }) => [key, mailbox])).toEqual([['447700900101', 'a@corp.example']]);
});

test.each(['utf16le', 'utf16be'] as const)('reads %s with a byte order mark', (encoding) => {
  const bytes = Buffer.from(`\ufeff${header}\n447700900101,a@corp.example\n`, 'utf16le');
  expect(keys(encoding === 'utf16be' ? bytes.swap16() : bytes)).toEqual([['447700900101', 'a@corp.example']]);
});

describe('the first column', () => {
  test.each([
    ['+447700900101', '447700900101'],
    ['00447700900101', '447700900101'],
    ['+44 7700 900-101', '447700900101'],
    ['+44 (7700) 900.101', '447700900101'],
    ['\u202a+44\u00a07700\u2011900\u200b101\u202c', '447700900101'],
    ['４４７７００９００１０１', '447700900101'],
    ['٤٤٧٧٠٠٩٠٠١٠١', '447700900101'],
    ["'447700900101", '447700900101'],
    ['"=""447700900101"""', '447700900101'],
    ['ZhangSan', 'zhangsan'],
    ['10023', '10023'],
    ['Alice@Corp.Example', 'alice@corp.example'],
    ['="447700900101"', '447700900101'],
    ['\u0661\u0662\u0663\u0664\u0665', '12345'],
    ['zhang_san-2', 'zhang_san-2'],
    ['2024_00117', '2024_00117'],
  ])('reads %s', (field, key) => {
    expect(keys(`${header}\n${field},a@corp.example\n`)).toEqual([[key, 'a@corp.example']]);
  });

  test.each([
    ['4.452E+11', 'scientific'],
    ['"4,452E+11"', 'scientific'],
    ['07700900101', 'country code'],
    ['4477009001014477009', 'digits'],
    ['=A1+1', 'formula'],
    ['@SUM(1)', 'formula'],
    ['""', 'empty'],
    ['４．４５２Ｅ＋１１', 'scientific'],
    ['447700900101.0', 'decimal places'],
    ['"447700900101,00"', 'decimal places'],
    ['+44 (0) 7700 900101', '(0)'],
    ['"447,700,900,101"', 'between the digits'],
    ["447'700'900'101", 'between the digits'],
    ['+44', 'digits'],
    ['"=HYPERLINK(""http://x"")"', 'formula'],
    ['"44770090\t0101"', 'control character'],
  ])('refuses %s, naming the line', (field, word) => {
    const { rows, problems } = read(`${header}\n447700900199,b@corp.example\n${field},a@corp.example\n`);
    expect(rows).toHaveLength(1);
    expect(problems).toEqual([
      { line: 3, text: expect.stringContaining(word), remedy: expect.stringMatching(/\.$/u) },
    ]);
  });
});

test.each([
  ['=1+1@corp.example', 'formula'],
  ['+a@corp.example', 'formula'],
  ['Alice <a@corp.example>', 'e-mail address'],
  ['a@corp.example\u0007', 'e-mail address'],
  ['a@b@corp.example', 'e-mail address'],
  ['', 'e-mail address'],
])('refuses the mailbox %j', (mailbox, word) => {
  const { rows, problems } = read(`${header}\n447700900101,${mailbox}\n`);
  expect(rows).toEqual([]);
  expect(problems).toEqual([
    { line: 2, text: expect.stringContaining(word), remedy: expect.stringMatching(/\.$/u) },
  ]);
});

test.each([
  ['nothing', '', 'empty'],
  ['a byte order mark alone', '\ufeff\r\n', 'empty'],
  ['a header alone', `${header}\n`, 'no rows'],
  ['the columns after others', `Valid From,${header}\n1,2,3\n`, 'another order'],
  ['another header', 'Phone,Mail\n1,2\n', 'first column'],
  ['the columns in other order', 'Microsoft 365 User Mailbox,External User ID\n', 'other order'],
  ['one column', 'External User ID\n447700900101\n', 'second column'],
  ['an unknown column', `${header},Notes\n`, 'may follow'],
  ['an open quote', `${header}\n447700900101,a@corp.example\n"447,b\n`, 'never closed'],
])('refuses a file with %s as a whole', (_, text, word) => {
  const { rows, problems } = read(text);
  expect(rows).toEqual([]);
  expect(problems).toEqual([expect.objectContaining({ text: expect.stringContaining(word) })]);
});

test('names the line of an open quote, of a mailbox that is none, and of a row with too many columns', () => {
  expect(read(`${header}\nx,a@corp.example\n"447,b\n`).problems[0]?.line).toBe(3);
  const { problems, rows } = read(
    `${header}\n"two\nlines",a@corp.example\n447700900101,alice\n447700900102,a@corp.example,x\n447700900103\n`,
  );
  expect(problems.map(({ line }) => line)).toEqual([2, 4, 5, 6]);
  expect(rows).toEqual([]);
});

test('refuses what is no text', () => {
  expect(read(Buffer.from([0x45, 0x78, 0x74, 0xff, 0xfe, 0xe9, 0x0a])).problems[0]?.text).toContain('UTF-8');
  expect(read(`${header}\n4477\u0000,a@corp.example\n`).problems[0]?.text).toContain('UTF-8');
});

describe('rows of one user', () => {
  test('that are the same count as duplicates', () => {
    const result = read(`${header}\n447700900101,a@corp.example\n+44 7700 900101,A@corp.example\n`);
    expect(result).toMatchObject({ duplicates: 1, conflicts: [], problems: [] });
    expect(result.rows).toHaveLength(1);
  });

  test('that contradict each other conflict, with their lines', () => {
    const result = read(
      `${header}\n447700900101,a@corp.example\n447700900102,c@corp.example\n+447700900101,b@corp.example\n`,
    );
    expect(result.conflicts).toEqual([{ key: '447700900101', lines: [2, 4] }]);
    expect(result.problems).toEqual([
      expect.objectContaining({ line: 2, text: expect.stringContaining('2, 4') }),
    ]);
  });

  test('that follow one another in time do not conflict; that overlap do', () => {
    const dated = `${header},Valid From,Valid Until`;
    expect(read(`${dated}\n447700900101,a@corp.example,31.03.2026,\n`).problems[0]?.text).toContain('date');
    const following = `${dated}\n447700900101,a@corp.example,,2026-03-29\n447700900101,b@corp.example,2026-03-29,\n`;
    const result = read(following, 'Europe/London');
    expect(result.conflicts).toEqual([]);
    expect(result.rows.map(({ from, until }) => [from?.toISOString(), until?.toISOString()])).toEqual([
      [undefined, '2026-03-29T00:00:00.000Z'],
      ['2026-03-29T00:00:00.000Z', undefined],
    ]);
    const summer = read(`${dated}\n1234567,a@corp.example,2026-03-30,\n`, 'Europe/London');
    expect(summer.rows[0]?.from?.toISOString()).toBe('2026-03-29T23:00:00.000Z');
    const overlapping = following.replace(',,2026-03-29', ',,2026-03-30T00:00:00Z');
    expect(read(overlapping, 'Europe/London').conflicts).toHaveLength(1);
    expect(read(`${dated}\n447700900101,a@corp.example,2026-02-30,\n`).problems[0]?.text).toContain('date');
    expect(read(`${dated}\n447700900101,a@corp.example,2026-03-02,2026-03-01\n`).problems[0]?.text).toContain(
      'ends',
    );
  });

  test('conflict exactly when two of them name different mailboxes for one day', () => {
    const day = fc.integer({ min: 1, max: 9 });
    const row = fc.record({
      mailbox: fc.constantFrom('a', 'b', 'c'),
      from: day,
      length: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 7 }), (made) => {
        const date = (number: number) => `2026-03-${String(number).padStart(2, '0')}`;
        const lines = made.map(
          ({ mailbox, from, length }) =>
            `1234567,${mailbox}@corp.example,${date(from)},${date(from + length)}`,
        );
        const contradicted = made.map((one) =>
          made.some(
            (other) =>
              one.mailbox !== other.mailbox &&
              one.from < other.from + other.length &&
              other.from < one.from + one.length,
          ),
        );
        const seen = new Set<string>();
        const expected = contradicted.flatMap((bad, index) => {
          const line = lines[index] ?? '';
          const first = !seen.has(line);
          seen.add(line);
          return bad && first ? [index + 2] : [];
        });
        const { conflicts } = read([`${header},Valid From,Valid Until`, ...lines].join('\n'));
        expect(conflicts.flatMap((conflict) => conflict.lines)).toEqual(expected);
      }),
    );
  });
});

test('never throws, whatever the bytes, and loses no row without a problem', () => {
  const rest = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(',', '"', '\n', '\r', '1', 'a', '@', ';') }),
  );
  fc.assert(
    fc.property(fc.boolean(), rest, (withHeader, text) => {
      const { rows, problems, duplicates } = read(withHeader ? `${header}\n${text}` : text);
      expect(rows.length + problems.length + duplicates).toBeGreaterThanOrEqual(0);
      if (withHeader && /[^\s"]/u.test(text)) expect(rows.length + problems.length).toBeGreaterThan(0);
    }),
  );
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void read(bytes)));
});

test('judges 100,000 rows of one user without comparing each with each', () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => `447700900101,user${index}@corp.example`);
  const { conflicts, problems } = read([header, ...lines].join('\n'));
  expect(conflicts[0]?.lines).toHaveLength(100_000);
  expect(problems[0]?.text.length).toBeLessThan(300);
});

test('finds the header behind a million separators', () => {
  expect(read(`${','.repeat(1_000_000)}\n${header}\n1234567,a@corp.example\n`).rows).toHaveLength(1);
});

test('reads 100,000 rows', () => {
  const lines = Array.from(
    { length: 100_000 },
    (_, index) => `${447700000000 + index},user${index}@corp.example`,
  );
  expect(read([header, ...lines].join('\n')).rows).toHaveLength(100_000);
});
