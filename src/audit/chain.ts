import { createHmac } from 'node:crypto';

/**
 * The chain of the audit trail, pure. An entry's hash is HMAC-SHA256, under a key that the database does not know,
 * over `hash of the entry before ‖ JSON array [1, number, at, actor, action, object, details]`; `number` as a decimal
 * string, `at` as RFC 3339 with milliseconds in UTC, `details` the JSON text as it is stored. The entry before the
 * first counts as 32 zero bytes.
 */
export interface ChainedFields {
  readonly number: bigint;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  readonly details: string;
}

/** Version of the rule above; the first field of what is hashed. */
const chainVersion = 1;

export const chainStart = Buffer.alloc(32);

/** @param previous the hash of the entry before, 32 bytes */
export function entryHash(key: Buffer, previous: Buffer, entry: ChainedFields): Buffer {
  const { number, at, actor, action, object, details } = entry;
  const fields = [chainVersion, number.toString(), at.toISOString(), actor, action, object, details];
  return createHmac('sha256', key).update(previous).update(JSON.stringify(fields)).digest();
}

/** JSON with its keys in order: equal details give equal text. */
export function canonicalDetails(
  details: Readonly<Record<string, string | number | boolean | null>>,
): string {
  const keys = Object.keys(details).sort();
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, details[key]])));
}
