/** RFC 4180 lines that a spreadsheet takes for nothing but text. */

/** With a byte order mark: without it spreadsheets do not take the file for UTF-8. */
export const csvStart = '\ufeff';

/**
 * One line. A cell that begins like a formula gets an apostrophe in front, also behind blanks: what somebody was called
 * in a chat must not be computed by whoever opens the file (CWE-1236).
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const plain = value.replaceAll('\0', '');
  const text = /^(?:\s*[=+\-@|%]|[\t\r])/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n\t;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as a stream of lines, some at a time. */
export async function* csvOf<Row>(
  header: readonly string[],
  rows: AsyncIterable<Row>,
  cells: (row: Row) => readonly (string | number | null)[],
): AsyncGenerator<string> {
  let lines = csvStart + csvLine(header);
  for await (const row of rows) {
    lines += csvLine(cells(row));
    if (lines.length < 32_768) continue;
    yield lines;
    lines = '';
  }
  if (lines !== '') yield lines;
}
