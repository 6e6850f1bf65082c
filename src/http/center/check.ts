import type { z } from 'zod';
import { Failure } from '#core/failure.ts';

/** @throws Failure `usage`, naming the first field that is not as the contract describes it */
export function check(schema: z.ZodType | undefined, value: unknown, part: string): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw notAsDescribed([part, ...(issue?.path ?? [])], issue?.message ?? 'invalid');
  }
  const nul = placeOfNul(parsed.data);
  if (nul !== undefined) throw notAsDescribed([part, ...nul], 'has a NUL character');
  return parsed.data;
}

function notAsDescribed(path: readonly PropertyKey[], why: string): Failure {
  const field = path.map(String).join('.');
  return new Failure(
    'usage',
    `The request is not as described: ${field}: ${why}.`,
    'Compare it with /api/v1/openapi.json.',
    { details: { field } },
  );
}

/** Where a text with NUL stands: PostgreSQL's text holds none, and nobody types one. */
function placeOfNul(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return value.includes('\0') ? [] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (key.includes('\0')) return [];
    const place = placeOfNul(inner);
    if (place !== undefined) return [key, ...place];
  }
  return undefined;
}

/**
 * The JSON of an answer: only what the contract names, dates as RFC 3339, big numbers as text.
 * @throws when the App gave something that the contract does not allow: a bug
 */
export function answerJson(schema: z.ZodType, value: unknown): string {
  const plain: unknown = JSON.parse(JSON.stringify(value, bigNumbers));
  return JSON.stringify(schema.parse(plain));
}

export function bigNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
