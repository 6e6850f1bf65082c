/**
 * Whole columns for `unnest`, as arrays in PostgreSQL's binary format: neither side has to quote or to parse text, which
 * takes a large part of an insert of thousands of rows. `pg` sends a Buffer as a binary parameter; the statement says
 * the type (`${textColumn(names)}::text[]`), and PostgreSQL refuses a column of another.
 *
 * Format: `array_recv` and the types' own `…recv` in PostgreSQL's sources. Dimensions, whether there are nulls, type,
 * length, lower bound, each an int32; then of each element its length (-1: null) and bytes. All big-endian.
 */

/** `pg_type.oid`, the same in every PostgreSQL. */
const oids = { bytea: 17, bigint: 20, smallint: 21, integer: 23, text: 25, tsvector: 3614 } as const;

const head = 20;

export function bigintColumn(values: readonly bigint[]): Buffer {
  return fixedColumn(oids.bigint, 8, values, (out, value, at) => out.writeBigInt64BE(value, at));
}

export function integerColumn(values: readonly number[]): Buffer {
  return fixedColumn(oids.integer, 4, values, (out, value, at) => out.writeInt32BE(value, at));
}

export function smallintColumn(values: readonly number[]): Buffer {
  return fixedColumn(oids.smallint, 2, values, (out, value, at) => out.writeInt16BE(value, at));
}

/** @param values without NUL, which PostgreSQL's text does not hold */
export function textColumn(values: readonly (string | null)[]): Buffer {
  let size = head;
  for (const value of values) size += 4 + (value === null ? 0 : Buffer.byteLength(value));
  const out = columnOf(oids.text, values.length, size, values.includes(null));
  let at = head;
  for (const value of values) {
    const length = value === null ? -1 : out.write(value, at + 4);
    out.writeInt32BE(length, at);
    at += 4 + Math.max(length, 0);
  }
  return out;
}

export function byteaColumn(values: readonly Uint8Array[]): Buffer {
  return bytesColumn(oids.bytea, values);
}

/** @param values as `encodeTsvector` makes them */
export function tsvectorColumn(values: readonly Uint8Array[]): Buffer {
  return bytesColumn(oids.tsvector, values);
}

function bytesColumn(oid: number, values: readonly Uint8Array[]): Buffer {
  const size = values.reduce((sum, value) => sum + 4 + value.length, head);
  const out = columnOf(oid, values.length, size, false);
  let at = head;
  for (const value of values) {
    out.writeInt32BE(value.length, at);
    out.set(value, at + 4);
    at += 4 + value.length;
  }
  return out;
}

function fixedColumn<Value>(
  oid: number,
  width: number,
  values: readonly Value[],
  write: (out: Buffer, value: Value, at: number) => unknown,
): Buffer {
  const out = columnOf(oid, values.length, head + values.length * (4 + width), false);
  let at = head;
  for (const value of values) {
    out.writeInt32BE(width, at);
    write(out, value, at + 4);
    at += 4 + width;
  }
  return out;
}

function columnOf(oid: number, length: number, size: number, nulls: boolean): Buffer {
  const out = Buffer.allocUnsafe(size);
  out.writeInt32BE(1, 0);
  out.writeInt32BE(nulls ? 1 : 0, 4);
  out.writeInt32BE(oid, 8);
  out.writeInt32BE(length, 12);
  out.writeInt32BE(1, 16);
  return out;
}
