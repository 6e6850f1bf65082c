import type { Lexeme } from '#mailbox/lexemes.ts';

/** Bytes of lexemes a `tsvector` takes (its limit is 1 MiB, with positions counted). */
const mostBare = 900_000;

/** Where a vector is put together; grows with the largest one. */
let scratch = Buffer.allocUnsafeSlow(65_536);

/**
 * A `tsvector` in PostgreSQL's binary format (`tsvectorrecv` in its sources): number of lexemes int32; of each its text,
 * NUL, number of positions uint16, positions uint16. PostgreSQL sorts the lexemes itself, but takes none twice.
 * @param lexemes in order of position, positions at most `base` + 16,383
 * @param base subtracted from every position
 * @param bare lexemes without a position, each once and none of those with one; what goes beyond `mostBare` is left out
 */
export function encodeTsvector(lexemes: readonly Lexeme[], base: number, bare: Iterable<string>): Buffer {
  const positions = positionsOf(lexemes, base);
  let count = positions.size;
  let at = 4;
  for (const [text, places] of positions) {
    at = writeText(text, at);
    at = typeof places === 'number' ? writePositions([places], at) : writePositions(places, at);
  }
  const start = at;
  for (const text of bare) {
    if (at - start > mostBare) break;
    at = scratch.writeUInt16BE(0, writeText(text, at));
    count += 1;
  }
  scratch.writeInt32BE(count, 0);
  return Buffer.from(scratch.subarray(0, at));
}

/** Most words stand in a text once: their position is kept without an array. */
function positionsOf(lexemes: readonly Lexeme[], base: number): Map<string, number | number[]> {
  const positions = new Map<string, number | number[]>();
  for (const { text, position } of lexemes) {
    const place = position - base;
    const before = positions.get(text);
    if (before === undefined) positions.set(text, place);
    else if (typeof before !== 'number') {
      if (before.at(-1) !== place) before.push(place);
    } else if (before !== place) positions.set(text, [before, place]);
  }
  return positions;
}

/** PostgreSQL keeps 256 positions of a lexeme, and refuses more. */
const mostPositions = 255;

function writePositions(positions: readonly number[], start: number): number {
  const kept = Math.min(positions.length, mostPositions);
  let at = scratch.writeUInt16BE(kept, start);
  for (let index = 0; index < kept; index += 1) at = scratch.writeUInt16BE(positions[index] ?? 0, at);
  return at;
}

/** The text and its NUL; leaves room for the positions. */
function writeText(text: string, start: number): number {
  const most = start + 3 * text.length + 3 + 2 * mostPositions;
  if (most > scratch.length) scratch = Buffer.concat([scratch], 2 * most);
  let at = start;
  // A call into Node's native code costs more than the few characters of a word.
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 127) {
      at = start + scratch.write(text, start);
      break;
    }
    scratch[at++] = code;
  }
  scratch[at] = 0;
  return at + 1;
}
