import { parse } from 'csv-parse/sync';
import { Failure, isFailure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { parseAddress } from '#mailbox/address.ts';

/**
 * The addresses of a file: one a line, or CSV with a column `Email` (any case). Each once, in order.
 * @param fileName for the messages only
 * @throws Failure `usage`, naming file and line
 */
export function parseAddressList(text: string, fileName: string): string[] {
  const rows = readRows(text, fileName);
  const [header, ...rest] = rows;
  if (header === undefined) throw refused(fileName, 1, say`has no address`);
  const column = header.cells.findIndex((cell) => cell.trim().toLowerCase() === 'email');
  const listed = column === -1 ? rows : rest;
  const addresses = listed.map(({ cells, line }) => {
    if (column === -1 && cells.length > 1)
      throw refused(fileName, line, say`has several columns, but none is called Email`);
    try {
      return parseAddress(cells[Math.max(column, 0)] ?? '');
    } catch (error) {
      if (isFailure(error, 'usage')) throw refused(fileName, line, say`has no valid e-mail address`);
      throw error;
    }
  });
  if (addresses.length === 0) throw refused(fileName, 1, say`has no address`);
  return [...new Set(addresses)];
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

function readRows(text: string, fileName: string): Row[] {
  const firstLine = text.split(/\r?\n/, 1)[0] ?? '';
  try {
    const parsed = parse(text, {
      bom: true,
      delimiter: firstLine.includes(';') ? ';' : ',',
      info: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    return parsed.map(({ info, record }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    const line = (error as { lines?: unknown }).lines;
    throw refused(fileName, typeof line === 'number' ? line : 1, say`is not valid CSV`);
  }
}

function refused(fileName: string, line: number, problem: Sentence): Failure {
  return new Failure(
    'usage',
    say`Line ${line} of ${fileName} ${problem}.`,
    say`Write one address a line, or CSV with a column called Email.`,
    { details: { file: fileName, line } },
  );
}
