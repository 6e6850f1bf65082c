import { CsvError, parse } from 'csv-parse/sync';
import { Failure, isFailure } from '#core/failure.ts';
import { joined, type Sentence, say } from '#core/sentence.ts';
import { type CheckedUser, checkUser } from '#site/userRequest.ts';

/** Columns of a CSV file of users; any order, any case. Email and one of Phone and WeCom ID must be filled. */
export const userColumns = [
  'Email',
  'Display Name',
  'Phone',
  'WeCom ID',
  'Valid From',
  'Valid Until',
] as const;
type UserColumn = (typeof userColumns)[number];

/** More rows than any directory; a larger file is no list of users. */
const mostRows = 200_000;
const namedRows = 20;

export interface UserRow {
  readonly line: number;
  readonly user: CheckedUser;
}

/**
 * Reads a CSV file of users: comma, semicolon or tab; quotes; BOM; any line end. One number a row; a user may have many rows.
 * @param fileName for the sentence
 * @throws Failure `user-invalid` naming every bad row with its line; then nothing is taken
 */
export function parseUserCsv(text: string, fileName: string): UserRow[] {
  const [header, ...body] = readRows(text, fileName);
  const { rows, problems } = readBody(body, readHeader(header?.record ?? [], fileName));
  if (problems.length > 0)
    throw badRows(
      fileName,
      problems.map(({ line, failure }) => say`line ${line}: ${failure.sentence} ${failure.remedySentence}`),
    );
  return rows;
}

/** As `parseUserCsv`, with the bad rows beside the good ones; a file that cannot be read at all is a problem of line 1. */
export function readUserCsv(text: string, fileName: string): UserCsv {
  try {
    const [header, ...body] = readRows(text, fileName);
    return readBody(body, readHeader(header?.record ?? [], fileName));
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { rows: [], problems: [{ line: 1, failure: error }] };
  }
}

export interface UserCsv {
  readonly rows: UserRow[];
  readonly problems: { readonly line: number; readonly failure: Failure }[];
}

function readBody(body: readonly Row[], columns: ReadonlyMap<UserColumn, number>): UserCsv {
  const rows: UserRow[] = [];
  const problems: UserCsv['problems'] = [];
  for (const { record, line } of body) {
    if (record.every((field) => field.trim() === '')) continue;
    try {
      rows.push({ line, user: readUser(record, columns) });
    } catch (error) {
      if (!isFailure(error)) throw error;
      problems.push({ line, failure: error });
    }
  }
  return { rows, problems };
}

/** The failure of rows that cannot be taken, each with its line. */
export function badRows(fileName: string, problems: readonly Sentence[]): Failure {
  const more = problems.length - namedRows;
  const heading =
    problems.length === 1
      ? say`${fileName} has 1 bad row; nothing was imported.`
      : say`${fileName} has ${problems.length} bad rows; nothing was imported.`;
  return new Failure(
    'user-invalid',
    joined('\n', [heading, ...problems.slice(0, namedRows), more > 0 && say`and ${more} more`]),
    say`Mend these rows and import the file again; rows that are already there do no harm.`,
    { details: { file: fileName, rows: problems.length } },
  );
}

interface Row {
  readonly record: readonly string[];
  readonly line: number;
}

function readRows(text: string, fileName: string): Row[] {
  if (text.includes('\u0000') || text.includes('\uFFFD'))
    throw unreadable(fileName, say`it is not UTF-8 text`);
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: mostRows + 2,
      // With `info` each row comes with its line; the package's types know only rows without.
    }) as unknown as { record: string[]; info: { lines: number } }[];
    if (rows.length > mostRows + 1) throw unreadable(fileName, say`it has more than ${mostRows} rows`);
    return rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (isFailure(error)) throw error;
    throw unreadable(fileName, brokenCsv(error));
  }
}

/** What the library stumbled over; its own words are English, and quote the field. */
function brokenCsv(error: unknown): Sentence {
  if (!(error instanceof CsvError)) return say`it is no CSV`;
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return say`a quotation mark is opened and never closed`;
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return say`line ${Number(error.lines)} has a quotation mark inside a field`;
    default:
      return say`it is no CSV`;
  }
}

function delimiterOf(text: string): string {
  const header = text.split(/[\r\n]/, 1)[0] ?? '';
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), ',');
}

function readHeader(record: readonly string[], fileName: string): ReadonlyMap<UserColumn, number> {
  const columns = new Map<UserColumn, number>();
  for (const [index, title] of record.entries()) {
    const column = userColumns.find((name) => name.toLowerCase() === title.trim().toLowerCase());
    if (column === undefined || columns.has(column)) {
      throw unreadable(
        fileName,
        column
          ? say`its header has "${title.trim().slice(0, 40)}" twice`
          : say`its header has "${title.trim().slice(0, 40)}", which is no column`,
      );
    }
    columns.set(column, index);
  }
  if (columns.has('Email') && (columns.has('Phone') || columns.has('WeCom ID'))) return columns;
  throw unreadable(fileName, say`its header lacks Email, or both Phone and WeCom ID`);
}

function readUser(record: readonly string[], columns: ReadonlyMap<UserColumn, number>): CheckedUser {
  const field = (column: UserColumn): string => record[columns.get(column) ?? -1]?.trim() ?? '';
  if (record.length > columns.size && record.slice(columns.size).some((text) => text.trim() !== '')) {
    throw new Failure(
      'user-invalid',
      say`The row has more fields than the header.`,
      say`Put quotes around a field with a comma.`,
    );
  }
  const user = checkUser({
    email: field('Email'),
    displayName: field('Display Name'),
    phones: field('Phone') === '' ? [] : [field('Phone')],
    wecomIds: field('WeCom ID') === '' ? [] : [field('WeCom ID')],
    from: field('Valid From'),
    until: field('Valid Until'),
  });
  if (user.identities.length > 0) return user;
  throw new Failure('user-invalid', say`The row has neither Phone nor WeCom ID.`, say`Fill one of them.`);
}

function unreadable(fileName: string, why: Sentence): Failure {
  return new Failure(
    'user-invalid',
    say`${fileName} cannot be imported: ${why}.`,
    say`Save it as CSV in UTF-8 with the header ${userColumns.join(',')}.`,
    { details: { file: fileName } },
  );
}
