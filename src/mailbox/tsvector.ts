import { byteOrder } from '#mailbox/byteOrder.ts';
import type { Lexeme } from '#mailbox/lexemes.ts';

/** Bytes of lexemes a `tsvector` takes (its limit is 1 MiB, with positions counted). */
const mostBare = 900_000;

/** PostgreSQL keeps 256 positions of a lexeme, and refuses more. */
const mostPositions = 255;

/** Where a vector is put together; grows with the largest one. */
let scratch = Buffer.allocUnsafeSlow(65_536);

/**
 * A `tsvector` in PostgreSQL's binary format (`tsvectorrecv` in its sources): number of lexemes int32; of each its text,
 * NUL, number of positions uint16, positions uint16. In the order of the bytes, as PostgreSQL itself lays them out: of two
 * vectors it takes those for different that are laid out in different order.
 * @param lexemes in order of position, positions at most `base` + 16,383
 * @param base subtracted from every position
 * @param bare lexemes without a position, each once and none of those with one; what goes beyond `mostBare` is left out
 */
export function encodeTsvector(lexemes: readonly Lexeme[], base: number, bare: Iterable<string>): Buffer {
  const texts = lexemes.map(({ text }) => text);
  let bytes = 0;
  for (const text of bare) {
    bytes += Buffer.byteLength(text);
    if (bytes > mostBare) break;
    texts.push(text);
  }
  const order = byteOrder(texts);
  let at = 4;
  let count = 0;
  for (let next = 0; next < order.length; count += 1) {
    const text = texts[order[next] ?? 0] ?? '';
    const counted = writeText(text, at);
    at = counted + 2;
    let last: number | undefined;
    for (; next < order.length && texts[order[next] ?? 0] === text; next += 1) {
      const position = lexemes[order[next] ?? 0]?.position;
      const full = at === counted + 2 + 2 * mostPositions;
      if (position === undefined || position === last || full) continue;
      at = writeUint16(position - base, at);
      last = position;
    }
    writeUint16((at - counted - 2) / 2, counted);
  }
  scratch.writeInt32BE(count, 0);
  return Buffer.from(scratch.subarray(0, at));
}

function writeUint16(value: number, at: number): number {
  scratch[at] = value >> 8;
  scratch[at + 1] = value;
  return at + 2;
}

/** The text as UTF-8 and its NUL; leaves room for the positions. */
function writeText(text: string, start: number): number {
  const most = start + 3 * text.length + 3 + 2 * mostPositions;
  if (most > scratch.length) scratch = Buffer.concat([scratch], 2 * most);
  let at = start;
  // A call into Node's native code costs more than the few characters of a word.
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) scratch[at++] = code;
    else if (code < 0x800) {
      scratch[at++] = 0xc0 | (code >> 6);
      scratch[at++] = 0x80 | (code & 0x3f);
    } else if (code < 0xd800 || code > 0xdfff) {
      scratch[at++] = 0xe0 | (code >> 12);
      scratch[at++] = 0x80 | ((code >> 6) & 0x3f);
      scratch[at++] = 0x80 | (code & 0x3f);
    } else {
      at = start + scratch.write(text, start);
      break;
    }
  }
  scratch[at] = 0;
  return at + 1;
}
