import { type Fields, readFields, splitHeader } from '#mail/reading/fields.ts';
import { type ParameterisedValue, readParameters } from '#mail/reading/parameters.ts';

/** A part without parts of its own. */
export interface Leaf {
  readonly fields: Fields;
  readonly type: ParameterisedValue;
  readonly disposition: ParameterisedValue;
  /** As it stands, one character a byte. */
  readonly body: string;
}

const deepest = 20;

/** Every leaf of a mail or part, in order. A multipart without its boundary is one leaf. */
export function readLeaves(part: string, depth = 0): Leaf[] {
  const { header, body } = splitHeader(part);
  const fields = readFields(header);
  const type = readParameters(fields.get('content-type')?.[0] ?? 'text/plain');
  const boundary = type.parameters.get('boundary');
  if (type.value.startsWith('multipart/') && boundary && depth < deepest) {
    return splitParts(body, boundary).flatMap((inner) => readLeaves(inner, depth + 1));
  }
  return [{ fields, type, disposition: readParameters(fields.get('content-disposition')?.[0] ?? ''), body }];
}

/** RFC 2046 section 5.1.1: the line break before a delimiter belongs to the delimiter. */
function splitParts(body: string, boundary: string): string[] {
  const delimiter = `--${boundary}`;
  const parts: string[] = [];
  let start = -1;
  for (let at = body.indexOf(delimiter); at >= 0; at = body.indexOf(delimiter, at + delimiter.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (start >= 0) parts.push(body.slice(start, body[at - 2] === '\r' ? at - 2 : at - 1));
    const lineEnd = body.indexOf('\n', at);
    start = lineEnd + 1;
    if (lineEnd < 0 || body.startsWith('--', at + delimiter.length)) return parts;
  }
  if (start >= 0) parts.push(body.slice(start));
  return parts;
}
