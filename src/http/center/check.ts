import type { z } from 'zod';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** @throws Failure `usage`, naming the first field that is not as the contract describes it */
export function check(schema: z.ZodType | undefined, value: unknown, part: string): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = [part, ...(issue?.path ?? [])].join('.');
  throw new Failure(
    'usage',
    say`The request is not as described: ${field}: ${issue?.message ?? 'invalid'}.`,
    say`Compare it with /api/v1/openapi.json.`,
    { details: { field } },
  );
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
