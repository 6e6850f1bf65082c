/** A plain table for a terminal: columns padded, two spaces between, numbers to the right. */
export function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const widths = headings.map((heading, column) =>
    Math.max(width(heading), ...rows.map((row) => width(String(row[column] ?? '')))),
  );
  const line = (cells: readonly (string | number)[]): string =>
    cells
      .map((cell, column) =>
        pad(String(cell), widths[column] ?? 0, typeof cell === 'number' ? 'right' : 'left'),
      )
      .join('  ')
      .trimEnd();
  return [line(headings), line(widths.map((size) => '-'.repeat(size))), ...rows.map(line)].join('\n');
}

/** Fills a text up to so many columns of a terminal. */
export function pad(text: string, size: number, side: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, size - width(text)));
  return side === 'right' ? space + text : text + space;
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** Columns a text takes on a terminal: East Asian wide characters take two. */
export function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : 1;
  return columns;
}

/** A word with the space before it; between Chinese characters a line may break, but not inside of punctuation. */
const breakable = new RegExp(
  `\\s*[（“「]*(?:${wide.source}|(?:(?!${wide.source})\\S)+)[，。、：；？！）”」]*`,
  'gu',
);

/** Breaks a text into lines of so many columns of a terminal; a word longer than a line keeps together. */
export function wrap(text: string, size: number): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const piece of paragraph.match(breakable) ?? []) {
      if (line !== '' && width(line) + width(piece) > size) {
        lines.push(line);
        line = piece.trimStart();
      } else line += piece;
    }
    lines.push(line);
  }
  return lines.join('\n');
}
