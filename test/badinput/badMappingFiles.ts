/** The columns of a mapping file. */
export const header = 'External User ID,Microsoft 365 User Mailbox';
/** A row of it. */
export const good = '447700900101,alice@corp.example';

/** A mapping file that is refused, and what is said about it. */
interface BadFile {
  readonly what: string;
  readonly content: string | Buffer;
  readonly line: number;
  readonly says: string;
  readonly remedy: string;
  /** The good rows may be applied alone. */
  readonly partial?: true;
}

const row = (what: string, id: string, says: string, remedy: string): BadFile => ({
  what,
  content: `${header}\r\n${good}\r\n${id},bob@corp.example\r\n`,
  line: 3,
  says,
  remedy,
  partial: true,
});

export const badFiles: readonly BadFile[] = [
  { what: 'nothing in it', content: '', line: 1, says: 'empty', remedy: 'Begin it with the line' },
  {
    what: 'a header alone',
    content: `${header}\n`,
    line: 1,
    says: 'no rows',
    remedy: 'Add a row for each user.',
  },
  {
    what: 'no header',
    content: `${good}\n`,
    line: 1,
    says: 'The first column is not "External User ID"',
    remedy: `Begin the file with the line ${header}`,
  },
  {
    what: 'the columns in the other order',
    content: 'Microsoft 365 User Mailbox,External User ID\nalice@corp.example,447700900101\n',
    line: 1,
    says: 'other order',
    remedy: `Begin the file with the line ${header}`,
  },
  {
    what: 'one column',
    content: 'External User ID\n447700900101\n',
    line: 1,
    says: 'second column',
    remedy: header,
  },
  {
    what: 'a column nobody knows',
    content: `${header},Notes\n${good},x\n`,
    line: 1,
    says: 'may follow',
    remedy: header,
  },
  {
    what: 'an open quote',
    content: `${header}\n${good}\n"447700900102,bob@corp.example\n`,
    line: 3,
    says: 'never closed',
    remedy: 'Close it, or remove it.',
  },
  {
    what: 'Latin-1',
    content: Buffer.from(`${header}\nM\u00fcller,alice@corp.example\n`, 'latin1'),
    line: 1,
    says: 'not UTF-8 or UTF-16',
    remedy: 'CSV UTF-8',
  },
  {
    what: 'a workbook in place of a CSV',
    content: Buffer.from('504b0304140006000800', 'hex'),
    line: 1,
    says: 'not UTF-8',
    remedy: 'CSV UTF-8',
  },
  {
    what: 'UTF-16 cut in the middle of a character',
    content: Buffer.from(`\ufeff${header}\n`, 'utf16le').subarray(0, -1),
    line: 1,
    says: 'not UTF-8 or UTF-16',
    remedy: 'CSV UTF-8',
  },
  row('scientific notation', '4.477E+11', 'scientific notation', 'Format the column as text'),
  row('scientific notation with a comma', '"4,477E+11"', 'scientific notation', 'type the number again'),
  row('a number taken for an amount', '447700900102.0', 'decimal places', 'Format the column as text'),
  row('a national number', '07700 900102', 'no country code', '447700900123 instead of 07700900123'),
  row('a (0) in the number', '+44 (0) 7700 900102', '"(0)"', 'Leave out the (0)'),
  row('a number too short', '+44 7700', 'digits', 'Write the whole number'),
  row('a number too long', '4477009001024477', 'digits', 'Write the whole number'),
  row('marks between the digits', '"447,700,900,102"', 'marks between the digits', 'Write the digits alone'),
  row('a formula', '=B2+1', 'formula', 'Replace the formula by its value.'),
  row('a line break in a field', '"4477\n00900102"', 'line break', 'Remove it'),
  row('nobody named', '', 'empty', 'Give a phone number'),
  {
    what: 'a row of one column',
    content: `${header}\n${good}\n447700900102\n`,
    line: 3,
    says: 'only one column',
    remedy: 'Give an external user id and a mailbox.',
    partial: true,
  },
  {
    what: 'a row of other separators',
    content: `${header}\n${good}\n447700900102;bob@corp.example\n`,
    line: 3,
    says: 'only one column',
    remedy: 'Give an external user id and a mailbox.',
    partial: true,
  },
  {
    what: 'a mailbox that is none',
    content: `${header}\n447700900102,bob\n${good}\n`,
    line: 2,
    says: 'not an e-mail address',
    remedy: 'name@domain',
    partial: true,
  },
  {
    what: 'a formula for a mailbox',
    content: `${header}\n447700900102,=B2@corp.example\n${good}\n`,
    line: 2,
    says: 'formula',
    remedy: 'Replace the formula by its value.',
    partial: true,
  },
  {
    what: 'a date that is none',
    content: `${header},Valid From\n${good},31.03.2026\n447700900102,bob@corp.example\n`,
    line: 2,
    says: 'not a date',
    remedy: '2026-03-31',
    partial: true,
  },
  {
    what: 'an end before the beginning',
    content: `${header},Valid From,Valid Until\n${good},2026-03-02,2026-03-01\n447700900102,bob@corp.example\n`,
    line: 2,
    says: 'ends before it begins',
    remedy: 'Correct Valid From or Valid Until.',
    partial: true,
  },
  {
    what: 'two rows that contradict each other',
    content: `${header}\n${good}\n447700900102,bob@corp.example\n+44 7700 900101,bob@corp.example\n`,
    line: 2,
    says: 'The rows of lines 2, 4 name different mailboxes',
    remedy: 'Keep one of them',
    partial: true,
  },
];
