import { plainCell, plainDigits } from '#core/cell.ts';
import { type DelimitedRecord, readDelimited } from '#core/delimited.ts';
import type { DirectoryPerson } from '#core/directory.ts';
import { Failure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';

/** The columns, in any order; `address` alone has to be there. */
const columns = ['address', 'aliases', 'phones', 'name', 'active'] as const;
type Column = (typeof columns)[number];

/** Rows of a file at most. */
const mostRows = 200_000;

/** A file whose header can be read; its rows are looked at one by one. */
export interface PeopleFile {
  readonly header: readonly Column[];
  readonly rows: readonly DelimitedRecord[];
}

/**
 * Reads the file as a whole: text with a header, separated by comma, semicolon or tab.
 * @throws Failure `directory-settings` naming the line
 */
export function openPeopleFile(text: string): PeopleFile {
  const { records, unbalancedQuoteAt } = readDelimited(text.replace(/^\ufeff/u, ''));
  if (text.includes('\0') || text.includes('\ufffd'))
    throw refused(
      say`The file of people is not UTF-8 or UTF-16 text.`,
      say`Save it as "CSV UTF-8 (comma delimited)".`,
    );
  if (unbalancedQuoteAt !== undefined)
    throw refused(
      say`Line ${unbalancedQuoteAt} of the file of people: a quote (") is opened and never closed.`,
      say`Close it, or remove it.`,
    );
  const [header, ...rows] = records;
  if (header === undefined)
    throw refused(say`The file of people is empty.`, say`Begin it with the line ${columns.join(',')}`);
  if (rows.length > mostRows)
    throw refused(
      say`The file of people has ${rows.length} rows; ${mostRows} are the most.`,
      say`Split it: each file may be a directory of its own.`,
    );
  return { header: readHeader(header), rows };
}

function readHeader({ line, fields }: DelimitedRecord): readonly Column[] {
  const names = fields.map((field) => plainCell(field).toLowerCase());
  // A spreadsheet saves a column that was once used as an empty one.
  while (names.at(-1) === '') names.pop();
  const remedy = say`Begin the file with the line ${columns.join(',')}; the columns may stand in any order, and all but address may be left out.`;
  const stranger = names.find((name) => !columns.some((column) => column === name));
  if (stranger !== undefined)
    throw refused(
      say`Line ${line} of the file of people: there is no column "${stranger.slice(0, 100)}".`,
      remedy,
    );
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined)
    throw refused(
      say`Line ${line} of the file of people: the column "${repeated}" is there more than once.`,
      remedy,
    );
  if (!names.includes('address'))
    throw refused(say`Line ${line} of the file of people: the column "address" is missing.`, remedy);
  return names as Column[];
}

/** The people of the rows, in their order; a row that cannot be used is told to `doubt`. */
export function* peopleOf(
  { header, rows }: PeopleFile,
  doubt: (sentence: Sentence) => void,
): Generator<DirectoryPerson> {
  for (const { line, fields } of rows) {
    if (fields.slice(header.length).some((field) => field.trim() !== '')) {
      doubt(say`Line ${line}: the row has more than ${header.length} columns; it is left out.`);
      continue;
    }
    const cell = (column: Column): string => plainCell(fields[header.indexOf(column)] ?? '');
    const address = cell('address').toLowerCase();
    if (address === '') {
      doubt(say`Line ${line}: the row has no address; it is left out.`);
      continue;
    }
    const name = cell('name');
    yield {
      id: address,
      address,
      aliases: listed(cell('aliases'), /[;,|\s]+/u).map((alias) => alias.toLowerCase()),
      phones: phonesOf(cell('phones'), line, doubt),
      ...(name !== '' && { displayName: name }),
      active: activeOf(cell('active'), line, doubt),
    };
  }
}

function phonesOf(cell: string, line: number, doubt: (sentence: Sentence) => void): string[] {
  return listed(cell, /[;,|\n\r]+/u)
    .map(plainDigits)
    .filter((phone) => {
      if (!/^\d([.,]\d+)?e\+?\d+$/iu.test(phone)) return true;
      doubt(say`Line ${line}: the spreadsheet has destroyed the phone number ${phone}; it is left out.`);
      return false;
    });
}

const yes = ['', 'yes', 'y', 'true', '1', 'active'];
const no = ['no', 'n', 'false', '0', 'inactive'];

function activeOf(cell: string, line: number, doubt: (sentence: Sentence) => void): boolean {
  const word = cell.toLowerCase();
  if (no.includes(word)) return false;
  if (!yes.includes(word))
    doubt(say`Line ${line}: "${cell.slice(0, 100)}" is neither yes nor no; the person counts as active.`);
  return true;
}

function listed(cell: string, separator: RegExp): string[] {
  return cell.split(separator).flatMap((part) => part.trim() || []);
}

function refused(sentence: Sentence, remedy: Sentence): Failure {
  return new Failure('directory-settings', sentence, remedy, { details: { field: 'people' } });
}
