import { createHash } from 'node:crypto';
import { type DelimitedRecord, readDelimited, separatorOf } from '#connector/mapping/delimited.ts';
import { readExternalId } from '#connector/mapping/externalId.ts';
import { decodeText } from '#connector/mapping/textFile.ts';
import { instantOf, parseLocalDate } from '#connector/zone.ts';

/** The two columns of TeleMessage's custom mapping file; the optional two follow. */
export const mappingHeader = ['External User ID', 'Microsoft 365 User Mailbox'] as const;
export const mappingOptionalHeader = ['Valid From', 'Valid Until'] as const;
const headerLine = mappingHeader.join(',');
const longestMailbox = 320;

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
  readonly text: string;
  readonly remedy: string;
}

/** Rows of one key that name different mailboxes for one time: none of them applies. */
export interface MappingConflict {
  readonly key: string;
  readonly lines: readonly number[];
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
  const refused = (line: number, text: string, remedy: string): MappingFile => ({
    sha256,
    rows: [],
    problems: [{ line, text, remedy }],
    duplicates: 0,
    conflicts: [],
  });
  const text = decodeText(bytes);
  if (text === undefined)
    return refused(1, 'The file is not UTF-8 or UTF-16 text.', 'Save it as "CSV UTF-8 (comma delimited)".');
  const plain = text.replace(/^\ufeff/u, '');
  const { records, unbalancedQuoteAt } = readDelimited(plain, separatorOf(plain));
  if (unbalancedQuoteAt !== undefined)
    return refused(unbalancedQuoteAt, 'A quote (") is opened and never closed.', 'Close it, or remove it.');
  const [header, ...body] = records;
  if (header === undefined) return refused(1, 'The file is empty.', `Begin it with the line ${headerLine}`);
  const problem = headerProblem(header);
  if (problem !== undefined)
    return refused(header.line, problem, `Begin the file with the line ${headerLine}`);
  return { sha256, ...readRows(body, header.fields.map(heading), timeZone) };
}

const heading = (field: string) => field.trim().toLowerCase();

function headerProblem(header: DelimitedRecord): string | undefined {
  const found = header.fields.map(heading);
  const wanted = mappingHeader.map(heading);
  if (found[0] === wanted[1] && found[1] === wanted[0]) return 'The two columns are in the other order.';
  if (found[0] !== wanted[0]) return `The first column is not "${mappingHeader[0]}".`;
  if (found[1] !== wanted[1]) return `The second column is not "${mappingHeader[1]}".`;
  const known: readonly string[] = mappingOptionalHeader.map(heading);
  const rest = found.slice(2);
  if (rest.some((name, index) => !known.includes(name) || rest.indexOf(name) !== index))
    return `Only ${mappingOptionalHeader.map((name) => `"${name}"`).join(' and ')} may follow the two columns.`;
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
      text: `The rows of lines ${lines.join(', ')} name different mailboxes for one user at one time; none of them applies.`,
      remedy: `Keep one of them, or give each its ${mappingOptionalHeader.join(' and ')} (see line ${others[0] ?? first}).`,
    });
  }
  return { rows, problems: problems.sort((one, other) => one.line - other.line), duplicates, conflicts };
}

function readRow(
  record: DelimitedRecord,
  columns: readonly string[],
  timeZone: string,
): MappingRow | MappingProblem {
  const { line, fields } = record;
  const wrong = (text: string, remedy: string): MappingProblem => ({ line, text, remedy });
  if (fields.length < 2)
    return wrong('The row has only one column.', 'Give an external user id and a mailbox.');
  if (fields.slice(columns.length).some((field) => field.trim() !== ''))
    return wrong(
      `The row has more than ${columns.length} columns.`,
      'Remove what is too much, or quote the field.',
    );
  const id = readExternalId(fields[0] ?? '');
  if ('problem' in id) return wrong(id.problem, id.remedy);
  const mailbox = (fields[1] ?? '').normalize('NFKC').trim().toLowerCase();
  if (mailbox.length > longestMailbox || !/^[^\s@<>",;:\\]+@[^\s@<>",;:\\]+$/u.test(mailbox))
    return wrong('The mailbox is not an e-mail address.', 'Write it as name@domain.');
  const from = readInstant(fields[columns.indexOf(heading(mappingOptionalHeader[0]))], timeZone);
  const until = readInstant(fields[columns.indexOf(heading(mappingOptionalHeader[1]))], timeZone);
  if (from === 'wrong' || until === 'wrong')
    return wrong('A validity date is not a date.', 'Write it as 2026-03-31 or 2026-03-31T12:00:00Z.');
  if (from && until && from >= until)
    return wrong('The validity ends before it begins.', `Correct ${mappingOptionalHeader.join(' or ')}.`);
  return { line, key: id.key, mailbox, ...(from && { from }), ...(until && { until }) };
}

function readInstant(field: string | undefined, timeZone: string): Date | undefined | 'wrong' {
  const text = field?.trim() ?? '';
  if (text === '') return undefined;
  const date = parseLocalDate(text);
  if (date !== undefined) return instantOf({ ...date, hour: 0, minute: 0 }, timeZone);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/u.test(text)) return 'wrong';
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? 'wrong' : instant;
}

/** Rows of one key conflict when their times overlap and their mailboxes differ. */
function findConflicts(rows: readonly MappingRow[]): MappingConflict[] {
  const conflicts: MappingConflict[] = [];
  for (const [key, group] of Map.groupBy(rows, (row) => row.key)) {
    if (group.length < 2) continue;
    const inTime = [...group].sort((one, other) => fromTime(one) - fromTime(other));
    const lines = new Set<number>();
    // One row a mailbox is enough to tell an overlap: the one that lasts longest.
    let open: MappingRow[] = [];
    for (const row of inTime) {
      open = open.filter((earlier) => untilTime(earlier) > fromTime(row));
      for (const earlier of open) {
        if (earlier.mailbox === row.mailbox) continue;
        lines.add(earlier.line).add(row.line);
      }
      open = [...open.filter((earlier) => earlier.mailbox !== row.mailbox), longest(open, row)];
    }
    if (lines.size > 0) conflicts.push({ key, lines: [...lines].sort((one, other) => one - other) });
  }
  return conflicts;
}

function longest(open: readonly MappingRow[], row: MappingRow): MappingRow {
  const same = open.find((earlier) => earlier.mailbox === row.mailbox);
  return same !== undefined && untilTime(same) > untilTime(row) ? same : row;
}

const fromTime = (row: MappingRow) => row.from?.getTime() ?? Number.NEGATIVE_INFINITY;
const untilTime = (row: MappingRow) => row.until?.getTime() ?? Number.POSITIVE_INFINITY;
