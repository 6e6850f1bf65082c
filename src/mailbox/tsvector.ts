import type { Lexeme } from '#mailbox/lexemes.ts';

/** Bytes of lexemes a `tsvector` takes (its limit is 1 MiB, with positions counted). */
const mostBare = 900_000;

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
  const positions = positionsOf(lexemes, base);
  let bytes = 0;
  for (const text of bare) {
    bytes += Buffer.byteLength(text);
    if (bytes > mostBare) break;
    positions.set(text, none);
  }
  let at = 4;
  for (const text of [...positions.keys()].sort(compareBytes)) {
    const places = positions.get(text) ?? none;
    at = writeText(text, at);
    at = writePositions(typeof places === 'number' ? [places] : places, at);
  }
  scratch.writeInt32BE(positions.size, 0);
  return Buffer.from(scratch.subarray(0, at));
}

const none: number[] = [];

/** The order of the UTF-8 bytes: that of the code points, where JavaScript compares code units. */
function compareBytes(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    const [left, right] = [one.charCodeAt(at), other.charCodeAt(at)];
    if (left === right) continue;
    // Surrogates stand for code points above all others.
    const astral = left >= 0xd800 && right >= 0xd800;
    return astral ? afterSurrogates(left) - afterSurrogates(right) : left - right;
  }
  return one.length - other.length;
}

function afterSurrogates(unit: number): number {
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
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
