import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvLine } from '#app/csv.ts';

it('a cell that a spreadsheet would compute is text, also behind blanks', () => {
  for (const cell of ['=1+1', '+44', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =cmd', '|calc', '%0A', '\0=1'])
    expect(csvLine([cell]).replace(/^"/, ''), JSON.stringify(cell)).toMatch(/^'/);
  expect(csvLine(['alice@corp.example', 'a-b', 12, null])).toBe('alice@corp.example,a-b,12,\r\n');
});

it('what is written is what is read, but for the apostrophe and NUL', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (cells) => {
      const [row] = parse(csvLine(cells), {
        record_delimiter: '\r\n',
        skip_empty_lines: false,
      }) as string[][];
      const plain = cells.map((cell) => cell.replaceAll('\0', ''));
      for (const [index, cell] of (row ?? []).entries())
        expect([plain[index], `'${plain[index]}`]).toContain(cell);
    }),
  );
});
