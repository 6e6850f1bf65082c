/**
 * A text for people, kept apart from its language: the English template where it is thrown, and what stands in its
 * places. `translate` of `#i18n/sentences` gives it in the reader's language. It is plain JSON, so it can be stored.
 */
export interface Sentence {
  /** English, with places `{0}`, `{1}`; the key of the catalogues. */
  readonly template: string;
  /** Names, numbers and words from outside, which no language changes, or sentences and parts of such. */
  readonly values: readonly SentenceValue[];
}

export type SentenceValue = string | number | Sentence;

/** What may stand in a place of `say`; a list is enumerated with commas. */
type Part = SentenceValue | bigint | readonly SentenceValue[];

/** Writes a sentence: say`${file} cannot be read.` Whatever depends on a number of things is two whole sentences. */
export function say(texts: TemplateStringsArray, ...parts: readonly Part[]): Sentence {
  const template = texts.reduce((before, text, index) => `${before}{${index - 1}}${text}`);
  return { template, values: parts.map(partValue) };
}

function partValue(part: Part): SentenceValue {
  if (typeof part === 'bigint') return part.toString();
  return typeof part === 'object' && !('template' in part) ? joined(', ', part) : part;
}

/** The parts that apply, one after the other. */
export function joined(
  separator: ' ' | ', ' | '; ' | '\n',
  parts: readonly (SentenceValue | false | undefined)[],
): Sentence {
  const values = parts.filter((part) => part !== false && part !== undefined);
  return { template: values.map((_value, index) => `{${index}}`).join(separator), values };
}

/** A text from outside, such as the database's own message, which stays as it is in every language. */
export function verbatim(text: string): Sentence {
  return { template: '{0}', values: [text] };
}

/** For logs, and for whoever reads no other language. */
export function english(sentence: Sentence): string {
  return fill(sentence.template, sentence.values.map(englishValue));
}

function englishValue(value: SentenceValue): string {
  return typeof value === 'object' ? english(value) : String(value);
}

/** Puts the texts into the places of a template. */
export function fill(template: string, texts: readonly string[]): string {
  return template.replace(/\{(\d+)\}/g, (place, index: string) => texts[Number(index)] ?? place);
}

/** True for a sentence, also one that was stored as JSON. */
export function isSentence(value: unknown): value is Sentence {
  if (typeof value !== 'object' || value === null) return false;
  const { template, values, ...rest } = value as Partial<Sentence>;
  return typeof template === 'string' && Array.isArray(values) && Object.keys(rest).length === 0;
}

/** A sentence as a column or another program's message carries it: text. */
export function stored(sentence: Sentence): string {
  return JSON.stringify(sentence);
}

/** What `stored` made; any other text, as rows from before sentences have it, stays as it is. */
export function fromStored(text: string): Sentence {
  if (!text.startsWith('{"template":')) return verbatim(text);
  try {
    const value: unknown = JSON.parse(text);
    return isSentence(value) ? value : verbatim(text);
  } catch {
    return verbatim(text);
  }
}
