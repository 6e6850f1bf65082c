/** A field of a protocol buffer: a number, or bytes (text, bytes, a message). Fixed-size fields are bytes too. */
export interface WireField {
  readonly field: number;
  readonly value: bigint | Buffer;
}

/**
 * The fields of a message, unknown ones included, after protobuf.dev/programming-guides/encoding.
 * @returns undefined for bytes that are no message
 */
export function wireFields(bytes: Buffer): WireField[] | undefined {
  const fields: WireField[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = readVarint(bytes, at);
    const field = tag === undefined ? 0 : Number(tag.value >> 3n);
    if (tag === undefined || field === 0) return undefined;
    const value = readValue(bytes, tag.end, Number(tag.value & 7n));
    if (value === undefined) return undefined;
    fields.push({ field, value: value.value });
    at = value.end;
  }
  return fields;
}

/** The bytes of the first field of this number. */
export function bytesField(fields: readonly WireField[] | undefined, field: number): Buffer | undefined {
  const value = fields?.find((one) => one.field === field)?.value;
  return typeof value === 'bigint' ? undefined : value;
}

/** An unsigned varint of at most 64 bits, and where it ends; undefined where there is none. */
export function readVarint(bytes: Buffer, start: number): { value: bigint; end: number } | undefined {
  let value = 0n;
  for (let at = start; at < Math.min(bytes.length, start + 10); at += 1) {
    const byte = bytes.readUInt8(at);
    value |= BigInt(byte & 0x7f) << BigInt(7 * (at - start));
    if (byte < 0x80) return value < 1n << 64n ? { value, end: at + 1 } : undefined;
  }
  return undefined;
}

function readValue(
  bytes: Buffer,
  start: number,
  wireType: number,
): { value: bigint | Buffer; end: number } | undefined {
  if (wireType === 0) return readVarint(bytes, start);
  const sized = wireType === 2 ? readVarint(bytes, start) : undefined;
  const from = sized?.end ?? start;
  const length = wireType === 1 ? 8 : wireType === 5 ? 4 : Number(sized?.value ?? -1n);
  if (length < 0 || length > bytes.length - from) return undefined;
  return { value: bytes.subarray(from, from + length), end: from + length };
}
