import type { z } from 'zod';
import { fromStored, joined, type Sentence, say, stored } from '#core/sentence.ts';

type RawIssue = z.core.$ZodRawIssue;

/**
 * For `schema.safeParse(value, inSentences)`: what is wrong in sentences of our own, since zod speaks the language of
 * the process and not the reader's. A schema with words of its own gives them as `own`.
 */
export const inSentences = { error: (issue: RawIssue): string => stored(sentenceOf(issue)) };

/** The words of a schema of our own: `z.string().regex(form, own(say`is not an item id`))`. */
export const own = stored;

/** What an issue says of its value: `is missing`, `is not an item id`. */
export function issueSentence(issue: { readonly message: string } | undefined): Sentence {
  return issue === undefined ? say`is not valid` : fromStored(issue.message);
}

/** Whose fault it is: `user.phone is missing`. */
export function placedIssue(
  issue: { readonly path: readonly PropertyKey[]; readonly message: string },
  whole: Sentence,
): Sentence {
  const place = issue.path.map(String).join('.');
  return joined(' ', [place === '' ? whole : place, issueSentence(issue)]);
}

function sentenceOf(issue: RawIssue): Sentence {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? say`is missing` : say`is not of the type ${issue.expected}`;
    case 'invalid_value':
      return say`is none of: ${issue.values.map(String)}`;
    case 'too_small':
      return bound(issue.origin, issue.minimum, 'least');
    case 'too_big':
      return bound(issue.origin, issue.maximum, 'most');
    case 'unrecognized_keys':
      return say`has fields that are not known: ${issue.keys}`;
    case 'invalid_format':
      return issue.format === 'regex'
        ? say`is not of the right form`
        : say`is not of the form ${issue.format}`;
    default:
      return say`is not valid`;
  }
}

function bound(origin: string, limit: number | bigint, side: 'least' | 'most'): Sentence {
  if (origin === 'string')
    return side === 'least'
      ? say`has fewer than ${limit} characters`
      : say`has more than ${limit} characters`;
  if (origin === 'array' || origin === 'set')
    return side === 'least' ? say`has fewer than ${limit} entries` : say`has more than ${limit} entries`;
  return side === 'least' ? say`is below ${limit}` : say`is above ${limit}`;
}
