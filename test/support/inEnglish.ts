import { english, isSentence, type Sentence } from '#core/sentence.ts';

type InEnglish<Value> = Value extends Sentence
  ? string
  : Value extends string | number | bigint | boolean | Date | Uint8Array | null | undefined
    ? Value
    : Value extends readonly (infer Entry)[]
      ? InEnglish<Entry>[]
      : { [Key in keyof Value]: InEnglish<Value[Key]> };

/** A value with every sentence in it said in English, for comparing. */
export function inEnglish<Value>(value: Value): InEnglish<Value> {
  return said(value) as InEnglish<Value>;
}

function said(value: unknown): unknown {
  if (isSentence(value)) return english(value);
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Uint8Array)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, said(inner)]));
}
