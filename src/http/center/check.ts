import type { z } from 'zod';
import { Failure } from '#core/failure.ts';
import { inSentences, issueSentence } from '#core/issue.ts';
import { isSentence, say } from '#core/sentence.ts';
import type { Translate } from '#i18n/sentences/translate.ts';

/** @throws Failure `usage`, naming the first field that is not as the contract describes it */
export function check(schema: z.ZodType | undefined, value: unknown, part: string): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value ?? {}, inSentences);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = [part, ...(issue?.path ?? [])].join('.');
  throw new Failure(
    'usage',
    say`The request is not as described: ${field} ${issueSentence(issue)}.`,
    say`Compare it with /api/v1/openapi.json.`,
    { details: { field } },
  );
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
