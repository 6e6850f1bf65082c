import { english, isSentence } from '#core/sentence.ts';

/** A value with every sentence in it said in English, for comparing. */
export function inEnglish(value: unknown): unknown {
  if (isSentence(value)) return english(value);
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Uint8Array)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inEnglish(inner)]));
}
