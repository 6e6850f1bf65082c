/** The header of a mail or part: lower-case names to unfolded values, in order. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** Reads a header; lines that are no field are passed over. Raw UTF-8 (RFC 6532) is read as such. */
export function readFields(header: string): Fields {
  const fields = new Map<string, string[]>();
  const text = /[\x80-\xff]/.test(header) ? Buffer.from(header, 'latin1').toString('utf8') : header;
  for (const line of text.replace(/\r?\n(?=[ \t])/g, '').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trimEnd().toLowerCase();
    const values = fields.get(name);
    const value = line.slice(colon + 1).trim();
    if (values === undefined) fields.set(name, [value]);
    else values.push(value);
  }
  return fields;
}

/** Header and body of a mail or part, each as one character a byte; the body is empty where there is none. */
export function splitHeader(part: string): { header: string; body: string } {
  if (/^\r?\n/.test(part)) return { header: '', body: part.replace(/^\r?\n/, '') };
  const gap = /\r?\n\r?\n/.exec(part);
  if (gap === null) return { header: part, body: '' };
  return { header: part.slice(0, gap.index), body: part.slice(gap.index + gap[0].length) };
}
