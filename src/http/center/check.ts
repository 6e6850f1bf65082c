import type { z } from 'zod';
import { Failure } from '#core/failure.ts';
import { inSentences, issueSentence } from '#core/issue.ts';
import { isSentence, type Sentence, say } from '#core/sentence.ts';
import type { Translate } from '#i18n/sentences/translate.ts';

/** @throws Failure `usage`, naming the first field that is not as the contract describes it */
export function check(schema: z.ZodType | undefined, value: unknown, part: string): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value ?? {}, inSentences);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw notAsDescribed([part, ...(issue?.path ?? [])], issueSentence(issue));
  }
  const nul = placeOfNul(parsed.data);
  if (nul !== undefined) throw notAsDescribed([part, ...nul], say`has a NUL character`);
  return parsed.data;
}

function notAsDescribed(path: readonly PropertyKey[], why: Sentence): Failure {
  const field = path.map(String).join('.');
  return new Failure(
    'usage',
    say`The request is not as described: ${field} ${why}.`,
    say`Compare it with /api/v1/openapi.json.`,
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
 * The JSON of an answer: only what the contract names, dates as RFC 3339, big numbers as text, sentences in the
 * reader's language.
 * @throws when the App gave something that the contract does not allow: a bug
 */
export function answerJson(schema: z.ZodType, value: unknown, translate: Translate): string {
  const plain: unknown = JSON.parse(JSON.stringify(value, readable(translate)));
  return JSON.stringify(schema.parse(plain));
}

/** For `JSON.stringify`: big numbers as text, sentences in the reader's language. */
export function readable(translate: Translate): (key: string, value: unknown) => unknown {
  return (key, value) => (isSentence(value) ? translate(value) : bigNumbers(key, value));
}

export function bigNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
