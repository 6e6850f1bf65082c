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

/** The separator that stands most often in the first line; a comma where none does. */
export function separatorOf(text: string): ',' | ';' | '\t' {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const counts = ([',', ';', '\t'] as const).map((separator) => ({
    separator,
    count: first.split(separator).length - 1,
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}

/**
 * Splits delimited text as RFC 4180 has it, with CRLF, LF or CR as the end of a line; a quoted field may hold all of
 * them. Empty lines are left out.
 */
export function readDelimited(text: string, separator: string): DelimitedText {
  const records: DelimitedRecord[] = [];
  let fields: string[] = [];
  let at = 0;
  let line = 1;
  let begin = 1;
  const endRecord = () => {
    if (fields.length > 1 || fields[0]?.trim() !== '') records.push({ line: begin, fields });
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
