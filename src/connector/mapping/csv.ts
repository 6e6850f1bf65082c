import { createHash } from 'node:crypto';
import { findConflicts, type MappingConflict } from '#connector/mapping/conflicts.ts';
import { readExternalId } from '#connector/mapping/externalId.ts';
import { instantOf, parseLocalDate } from '#connector/zone.ts';
import { plainCell, plainDigits } from '#core/cell.ts';
import { type DelimitedRecord, readDelimited } from '#core/delimited.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { decodeText } from '#core/textFile.ts';

/** The two columns of TeleMessage's custom mapping file; the optional two follow. */
export const mappingHeader = ['External User ID', 'Microsoft 365 User Mailbox'] as const;
export const mappingOptionalHeader = ['Valid From', 'Valid Until'] as const;
const headerLine = mappingHeader.join(',');
const longestMailbox = 320;
const mailboxForm = /^[^\s\p{Cc}@<>",;:\\]+@[^\s\p{Cc}@<>",;:\\]+$/u;

/** One row that can apply. */
export interface MappingRow {
  readonly line: number;
  /** Digits of the phone number with country code, or the log-in name or user id in lower case. */
  readonly key: string;
  /** In lower case. */
  readonly mailbox: string;
  /** Valid from this instant on; absent: open towards the past. */
  readonly from?: Date;
  /** Valid until just before this instant; absent: still valid. */
  readonly until?: Date;
}

export interface MappingProblem {
  readonly line: number;
  readonly text: Sentence;
  readonly remedy: Sentence;
}

export interface MappingFile {
  /** SHA-256 of the file, hex. */
  readonly sha256: string;
  readonly rows: readonly MappingRow[];
  readonly problems: readonly MappingProblem[];
  /** Rows that repeat an earlier row word for word. */
  readonly duplicates: number;
  readonly conflicts: readonly MappingConflict[];
}

/**
 * Reads a custom mapping file. Nothing throws: what cannot apply is a problem with its line and a remedy, the rest
 * stands in `rows`. The separator may be `,`, `;` or tab; dates are `2026-03-31` (midnight in `timeZone`) or RFC 3339.
 */
export function readMappingFile(bytes: Uint8Array, timeZone: string): MappingFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const refused = (line: number, text: Sentence, remedy: Sentence): MappingFile => ({
    sha256,
    rows: [],
    problems: [{ line, text, remedy }],
    duplicates: 0,
    conflicts: [],
  });
  const text = decodeText(bytes);
  if (text === undefined)
    return refused(
      1,
      say`The file is not UTF-8 or UTF-16 text.`,
      say`Save it as "CSV UTF-8 (comma delimited)".`,
    );
  const { records, unbalancedQuoteAt } = readDelimited(text);
  if (unbalancedQuoteAt !== undefined)
    return refused(
      unbalancedQuoteAt,
      say`A quote (") is opened and never closed.`,
      say`Close it, or remove it.`,
    );
  const [header, ...body] = records;
  if (header === undefined)
    return refused(1, say`The file is empty.`, say`Begin it with the line ${headerLine}`);
  const problem = headerProblem(header);
  if (problem !== undefined)
    return refused(header.line, problem, say`Begin the file with the line ${headerLine}`);
  return { sha256, ...readRows(body, header.fields.map(heading), timeZone) };
}

const heading = (field: string) => plainCell(field).toLowerCase();

function headerProblem(header: DelimitedRecord): Sentence | undefined {
  const found = header.fields.map(heading);
  // A spreadsheet saves a column that was once used as an empty one.
  while (found.at(-1) === '') found.pop();
  const wanted = mappingHeader.map(heading);
  if (found[0] === wanted[1] && found[1] === wanted[0]) return say`The two columns are in the other order.`;
  if (found.includes(wanted[0] ?? '') && found.includes(wanted[1] ?? '') && found[0] !== wanted[0])
    return say`The columns are in another order: "${mappingHeader[0]}" and "${mappingHeader[1]}" come first.`;
  if (found[0] !== wanted[0]) return say`The first column is not "${mappingHeader[0]}".`;
  if (found[1] !== wanted[1]) return say`The second column is not "${mappingHeader[1]}".`;
  const known: readonly string[] = mappingOptionalHeader.map(heading);
  const rest = found.slice(2);
  if (rest.some((name, index) => !known.includes(name) || rest.indexOf(name) !== index))
    return say`Only "${mappingOptionalHeader[0]}" and "${mappingOptionalHeader[1]}" may follow the two columns.`;
  return undefined;
}

function readRows(records: readonly DelimitedRecord[], columns: readonly string[], timeZone: string) {
  const rows: MappingRow[] = [];
  const problems: MappingProblem[] = [];
  const seen = new Set<string>();
  let duplicates = 0;
  for (const record of records) {
    const row = readRow(record, columns, timeZone);
    if ('text' in row) {
      problems.push(row);
      continue;
    }
    const identity = JSON.stringify([row.key, row.mailbox, row.from, row.until]);
    if (seen.has(identity)) duplicates += 1;
    else rows.push(row);
    seen.add(identity);
  }
  const conflicts = findConflicts(rows);
  for (const { lines } of conflicts) {
    const [first, ...others] = lines;
    problems.push({
      line: first ?? 1,
      text: linesText(lines),
      remedy: say`Keep one of them, or give each its ${mappingOptionalHeader[0]} and ${mappingOptionalHeader[1]} (see line ${others[0] ?? first ?? 1}).`,
    });
  }
  if (records.length === 0)
    problems.push({
      line: 1,
      text: say`The file has a header and no rows.`,
      remedy: say`Add a row for each user.`,
    });
  return { rows, problems: problems.sort((one, other) => one.line - other.line), duplicates, conflicts };
}

const linesNamed = 10;

function linesText(lines: readonly number[]): Sentence {
  const more = lines.length - linesNamed;
  return more > 0
    ? say`The rows of lines ${lines.slice(0, linesNamed)} and ${more} more name different mailboxes for one user at one time; no row applies to this user.`
    : say`The rows of lines ${lines} name different mailboxes for one user at one time; no row applies to this user.`;
}

function readRow(
  record: DelimitedRecord,
  columns: readonly string[],
  timeZone: string,
): MappingRow | MappingProblem {
  const { line, fields } = record;
  const wrong = (text: Sentence, remedy: Sentence): MappingProblem => ({ line, text, remedy });
  if (fields.length < 2)
    return wrong(say`The row has only one column.`, say`Give an external user id and a mailbox.`);
  if (fields.slice(columns.length).some((field) => field.trim() !== ''))
    return wrong(
      say`The row has more than ${columns.length} columns.`,
      say`Remove what is too much, or quote the field.`,
    );
  const id = readExternalId(fields[0] ?? '');
  if ('problem' in id) return wrong(id.problem, id.remedy);
  const mailbox = plainCell(fields[1] ?? '').toLowerCase();
  if (/^[=+\-@]/u.test(mailbox))
    return wrong(say`The mailbox begins like a formula.`, say`Replace the formula by its value.`);
  if (mailbox.length > longestMailbox || !mailboxForm.test(mailbox))
    return wrong(say`The mailbox is not an e-mail address.`, say`Write it as name@domain.`);
  const from = readInstant(fields[columns.indexOf(heading(mappingOptionalHeader[0]))], timeZone);
  const until = readInstant(fields[columns.indexOf(heading(mappingOptionalHeader[1]))], timeZone);
  if (from === 'wrong' || until === 'wrong')
    return wrong(say`A validity date is not a date.`, say`Write it as 2026-03-31 or 2026-03-31T12:00:00Z.`);
  if (from && until && from >= until)
    return wrong(
      say`The validity ends before it begins.`,
      say`Correct ${mappingOptionalHeader[0]} or ${mappingOptionalHeader[1]}.`,
    );
  return { line, key: id.key, mailbox, ...(from && { from }), ...(until && { until }) };
}

function readInstant(field: string | undefined, timeZone: string): Date | undefined | 'wrong' {
  const text = plainDigits(field ?? '');
  if (text === '') return undefined;
  const date = parseLocalDate(text);
  if (date !== undefined) return instantOf({ ...date, hour: 0, minute: 0 }, timeZone);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/u.test(text)) return 'wrong';
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? 'wrong' : instant;
}
