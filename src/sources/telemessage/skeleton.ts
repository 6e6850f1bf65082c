/** A part that was cut out of a mail: headers as they stand, and its body, undecoded. */
export interface CutPart {
  readonly header: Buffer;
  readonly body: Buffer;
}

/** A mail in two: what people read, and what is attached. Nothing of it is in neither. */
export interface SplitMail {
  readonly header: Buffer;
  /** The mail with the bodies of its attachments left out. */
  readonly skeleton: Buffer;
  readonly parts: readonly CutPart[];
}

/** Multiparts inside one another, and attachments; what is beyond stays in the skeleton. */
const deepest = 30;
const mostParts = 2_000;
/** Bytes of a header block that are looked at for the type. */
const headerBytes = 256 * 1_024;
const fieldCharacters = 4_000;

/** A range of the mail: header block and body. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

/**
 * Cuts the attachments out of a mail (RFC 2046), in slices of its own bytes: a mail of 150 MB is never copied.
 * Bytes that are no mail are all header or all text, and stay whole.
 */
export function splitMail(mail: Buffer): SplitMail {
  const cuts: { readonly header: Buffer; readonly start: number; readonly end: number }[] = [];
  const waiting: Part[] = [{ start: 0, end: mail.length, depth: 0 }];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const { header, bodyStart } = headerOf(mail, part);
    const fields = fieldsOf(header);
    const boundary = part.depth < deepest ? boundaryOf(fields) : undefined;
    if (boundary !== undefined) {
      const body = { start: bodyStart, end: part.end, depth: part.depth + 1 };
      // Taken from the end of the list: the first part comes next.
      waiting.push(...innerParts(mail, body, boundary).toReversed());
    } else if (isAttachment(fields) && cuts.length < mostParts) {
      cuts.push({ header, start: bodyStart, end: part.end });
    }
  }
  const kept: Buffer[] = [];
  let at = 0;
  for (const { start, end } of cuts) {
    kept.push(mail.subarray(at, start));
    at = end;
  }
  kept.push(mail.subarray(at));
  return {
    header: headerOf(mail, { start: 0, end: mail.length, depth: 0 }).header,
    skeleton: cuts.length === 0 ? mail : Buffer.concat(kept),
    parts: cuts.map(({ header, start, end }) => ({ header, body: mail.subarray(start, end) })),
  };
}

function headerOf(mail: Buffer, { start, end }: Part): { header: Buffer; bodyStart: number } {
  const part = mail.subarray(start, end);
  for (const [first, length] of [
    ['\r\n', 2],
    ['\n', 1],
  ] as const) {
    if (part.subarray(0, length).toString('latin1') === first)
      return { header: part.subarray(0, 0), bodyStart: start + length };
  }
  const unix = part.indexOf('\n\n');
  const other = (unix < 0 ? part : part.subarray(0, unix)).indexOf('\n\r\n');
  if (other >= 0) return { header: part.subarray(0, other + 1), bodyStart: start + other + 3 };
  if (unix >= 0) return { header: part.subarray(0, unix + 1), bodyStart: start + unix + 2 };
  return { header: part, bodyStart: end };
}

/** What decides about a part; the first of a name counts, as it does for the parser that reads the skeleton. */
interface PartFields {
  readonly type: string;
  readonly disposition: string;
}

function fieldsOf(header: Buffer): PartFields {
  const text = header
    .subarray(0, headerBytes)
    .toString('latin1')
    .replaceAll(/\r?\n(?=[ \t])/g, '');
  const fieldValue = (field: RegExp): string => field.exec(text)?.[1]?.slice(0, fieldCharacters).trim() ?? '';
  return {
    type: fieldValue(/^content-type[ \t]*:(.*)$/im),
    disposition: fieldValue(/^content-disposition[ \t]*:(.*)$/im),
  };
}

function boundaryOf({ type }: PartFields): string | undefined {
  if (!/^multipart\//i.test(type)) return undefined;
  const [, quoted, bare] = /;\s*boundary\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/i.exec(type) ?? [];
  const boundary = quoted?.replaceAll(/\\(.)/g, '$1') ?? bare;
  return boundary === undefined || boundary === '' ? undefined : boundary;
}

function isAttachment({ type, disposition }: PartFields): boolean {
  if (/^attachment\b/i.test(disposition)) return true;
  const mediaType = /^[^\s;]*/.exec(type)?.[0].toLowerCase() ?? '';
  // No type is text (RFC 2045 section 5.2); one that nobody knows is a file (RFC 2046 section 4). A multipart without a
  // boundary, or too deep, is read as text by nobody and stays where it is.
  return mediaType !== '' && !/^(?:text\/(?:plain|html)$|multipart\/)/.test(mediaType);
}

/** The parts between delimiter lines; the line end before a delimiter belongs to it (RFC 2046 section 5.1.1). */
function innerParts(mail: Buffer, body: Part, boundary: string): Part[] {
  const within = mail.subarray(body.start, body.end);
  const parts: Part[] = [];
  const delimiter = `--${boundary}`;
  let open: number | undefined;
  let at = within.indexOf(delimiter, 0, 'latin1');
  for (; at >= 0 && parts.length <= mostParts; at = within.indexOf(delimiter, at + 1, 'latin1')) {
    const line = delimiterLine(within, at, delimiter.length);
    if (line === undefined) continue;
    if (open !== undefined) parts.push({ start: open, end: body.start + line.before, depth: body.depth });
    open = line.closes ? undefined : body.start + line.after;
    if (line.closes) break;
  }
  if (open !== undefined) parts.push({ start: open, end: body.end, depth: body.depth });
  return parts.filter(({ start, end }) => start < end);
}

function delimiterLine(
  body: Buffer,
  at: number,
  length: number,
): { before: number; after: number; closes: boolean } | undefined {
  if (at > 0 && body[at - 1] !== 10) return undefined;
  const before = at === 0 ? 0 : body[at - 2] === 13 ? at - 2 : at - 1;
  const rest = body.subarray(at + length, at + length + 1_000).toString('latin1');
  const match = /^(--)?[ \t]*(?:\r?\n|$)/.exec(rest);
  return match === null
    ? undefined
    : { before, after: at + length + match[0].length, closes: match[1] !== undefined };
}
