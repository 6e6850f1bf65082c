import { base64Characters } from '#mail/base64Lines.ts';

export interface EncodedText {
  readonly encoding: '7bit' | 'quoted-printable' | 'base64';
  /** ASCII, CRLF line ends, CRLF at the end. */
  readonly body: string;
}

/** RFC 5322 section 2.1.1, without the CRLF. */
const hardLine = 998;
/** RFC 2045 section 6.7: an encoded line has at most 76 characters. */
const softLine = 76;

/** What goes through any mail system untouched: printable ASCII and tabs, no blank at a line's end, no mbox `From `. */
const sevenBit = /^[\t\n\r -~]*$/;
const fragileLine = /[ \t]$|^From |^\.|\r(?!\n)/m;

/**
 * A text as the body of a text/plain part, ending with a line break. ASCII that no mail system would touch is `7bit`;
 * what has at most a third of its bytes outside ASCII is `quoted-printable` and stays legible (German, Swedish); the rest
 * is `base64` (Chinese). Lone surrogates and NUL, which mail cannot carry, become U+FFFD.
 * @param options.forbidden a string that must not occur in the body (the beginning of a boundary)
 */
export function encodeText(text: string, options: { forbidden?: string } = {}): EncodedText {
  if (sevenBit.test(text) && !fragileLine.test(text) && !hasLongLine(text)) {
    if (options.forbidden === undefined || !text.includes(options.forbidden)) {
      return { encoding: '7bit', body: `${text.includes('\n') ? crlf(text) : text}\r\n` };
    }
  }
  const bytes = Buffer.from(`${crlf(text.replaceAll('\0', '\ufffd'))}\r\n`);
  return escapedBytes(bytes) * 3 <= bytes.length
    ? { encoding: 'quoted-printable', body: quotedPrintable(bytes) }
    : { encoding: 'base64', body: `${base64Characters(bytes)}\r\n` };
}

function hasLongLine(text: string): boolean {
  if (text.length <= hardLine) return false;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    if (end - start > hardLine) return true;
    start = end + 1;
  }
  return text.length - start > hardLine;
}

/** Every kind of line break as CRLF (RFC 2046 section 4.1.1). */
function crlf(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n');
}

/** How many bytes quoted-printable would escape. Must not depend on anything but the bytes. */
function escapedBytes(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (mustEscape(byte)) count++;
  return count;
}

function mustEscape(byte: number): boolean {
  return byte > 126 || byte === 61 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13);
}

/**
 * RFC 2045 section 6.7. Text with CRLF line ends in, the same out. Also escaped: blanks before a line break (they
 * would be lost), `.` and `From ` at a line's beginning (SMTP and mbox would change them).
 */
function quotedPrintable(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.split('\r\n').map(quotedPrintableLine).join('\r\n');
}

function quotedPrintableLine(line: string): string {
  let rest = line
    .replace(/[^\t -<>-~]/g, escapeCharacter)
    .replace(/[\t ]$/, escapeCharacter)
    .replace(fragileStart, escapeCharacter);
  const lines: string[] = [];
  while (rest.length > softLine) {
    const end = softBreak(rest);
    lines.push(`${rest.slice(0, end)}=`);
    // A line that a soft break makes begins as carefully as one of the text's own.
    rest = rest.slice(end).replace(fragileStart, escapeCharacter);
  }
  lines.push(rest);
  return lines.join('\r\n');
}

const fragileStart = /^(?:\.|F(?=rom ))/;

/** Where an escaped line may be broken: never within `=XX`, and with room for the `=` of the break. */
function softBreak(line: string): number {
  const end = softLine - 1;
  const lastEscape = line.lastIndexOf('=', end - 1);
  return lastEscape > end - 3 ? lastEscape : end;
}

function escapeCharacter(character: string): string {
  return `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
