/** One record of a delimited text file: its fields, and the line (1 = first) on which it begins. */
export interface DelimitedRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

export interface DelimitedText {
  readonly records: readonly DelimitedRecord[];
  /** Line on which a quoted field begins that never ends. */
  readonly unbalancedQuoteAt?: number;
}

type Separator = ',' | ';' | '\t';

/** What a spreadsheet reads as the separator and shows nobody, in a first line of its own. */
const declaration = /^"?sep=([,;\t])"?[^\r\n]*/iu;

/** The declared separator, else the one that stands most often in the first line with text; a comma where none does. */
function separatorOf(text: string): Separator {
  const declared = declaration.exec(text)?.[1];
  if (declared !== undefined) return declared as Separator;
  const begin = Math.max(0, text.search(/[^\s,;]/u));
  const first = /^[^\r\n]*/u.exec(text.slice(begin))?.[0] ?? '';
  const counts = ([',', ';', '\t'] as const).map((separator) => ({
    separator,
    count: first.split(separator).length - 1,
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}

/**
 * Splits delimited text as RFC 4180 has it, with comma, semicolon or tab between the fields and CRLF, LF or CR as the
 * end of a line; a quoted field may hold all of them. Lines without anything in them are left out.
 */
export function readDelimited(source: string): DelimitedText {
  const separator = separatorOf(source);
  // The declaration's line is left empty, so that every line keeps its number.
  const text = source.replace(declaration, '');
  const records: DelimitedRecord[] = [];
  let fields: string[] = [];
  let at = 0;
  let line = 1;
  let begin = 1;
  const endRecord = () => {
    if (fields.some((field) => field.trim() !== '')) records.push({ line: begin, fields });
    fields = [];
  };
  while (at <= text.length) {
    const field = text[at] === '"' ? quotedField(text, at, separator) : plainField(text, at, separator);
    if (field === undefined) return { records, unbalancedQuoteAt: line };
    fields.push(field.value);
    line += field.lines;
    at = field.end;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    endRecord();
    if (at >= text.length) break;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    begin = line;
    if (at === text.length) break;
  }
  return { records };
}

function plainField(source: string, start: number, stop: string) {
  let end = start;
  while (end < source.length && source[end] !== stop && source[end] !== '\n' && source[end] !== '\r')
    end += 1;
  return { value: source.slice(start, end), end, lines: 0 };
}

/** Text between the closing quote and the separator is kept: it is wrong, and the row's own check says so. */
function quotedField(source: string, start: number, separator: string) {
  let value = '';
  let position = start + 1;
  for (;;) {
    const quote = source.indexOf('"', position);
    if (quote === -1) return undefined;
    value += source.slice(position, quote);
    if (source[quote + 1] !== '"') {
      const rest = plainField(source, quote + 1, separator);
      const lines = value.split(/\r\n|\r|\n/).length - 1;
      return { value: value + rest.value, end: rest.end, lines };
    }
    value += '"';
    position = quote + 2;
  }
}
