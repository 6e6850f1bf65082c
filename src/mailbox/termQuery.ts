import { compoundsOf, foldText, type Word, wordsOf } from '#mailbox/lexemes.ts';
import { quoteLexeme, segmentOverlap } from '#mailbox/segments.ts';

/** A term as PostgreSQL evaluates it on one vector. */
export interface TermQuery {
  /** `tsquery` text that holds for a vector exactly when the term stands in it. */
  readonly exact: string;
  /** `tsquery` text without word order: holds for every item in which the term can stand. Equal to `exact` for one word. */
  readonly words: string;
}

/**
 * A word, a phrase or the beginning of a word, read with the tokenizer of the texts: "e-mail" is a phrase of two words, a Chinese word
 * a phrase of pairs, a phone number its digits in any spacing.
 * @param prefix whether the last word may go on
 * @returns undefined when the text has nothing that can be searched, such as `!!!`
 */
export function termQuery(text: string, prefix: boolean): TermQuery | undefined {
  const folded = foldText(text);
  const words = asked(wordsOf(folded));
  if (words.length === 0) return undefined;
  const operands = words.map((one, index) => operand(one, prefix && index === words.length - 1));
  const phrase = phraseText(words, operands);
  const all = operands.join(' & ');
  const whole = prefix ? undefined : wholeCompound(folded);
  if (whole === undefined) return { exact: phrase, words: all };
  if (words.length === 1) return { exact: `(${whole} | ${phrase})`, words: `(${whole} | ${phrase})` };
  return { exact: `(${whole} | (${phrase}))`, words: `(${whole} | (${all}))` };
}

/** Of a run without spaces the pairs say everything; its last character alone is asked for only if it is the whole run. */
function asked(words: readonly Word[]): Word[] {
  return words.filter((one, index) => one.kind !== 'single' || !endsPair(words[index - 1], one));
}

function endsPair(before: Word | undefined, single: Word): boolean {
  return (
    before?.kind === 'pair' && before.position === single.position - 1 && before.text.endsWith(single.text)
  );
}

function operand(one: Word, prefix: boolean): string {
  return one.kind === 'single' || (prefix && one.kind === 'word')
    ? `${quoteLexeme(one.text)}:*`
    : quoteLexeme(one.text);
}

/**
 * Words at their distances. A phrase longer than the overlap of segments need not lie in one, so it is asked for as
 * overlapping pieces that do.
 */
function phraseText(words: readonly Word[], operands: readonly string[]): string {
  const pieces: string[] = [];
  let start = 0;
  while (start < words.length) {
    const first = words[start];
    if (first === undefined) break;
    let text = operands[start] ?? '';
    let end = start + 1;
    for (; end < words.length; end += 1) {
      const [before, next] = [words[end - 1], words[end]];
      if (before === undefined || next === undefined || next.position - first.position > segmentOverlap)
        break;
      text += ` <${next.position - before.position}> ${operands[end]}`;
    }
    pieces.push(end - start > 1 ? `(${text})` : text);
    if (end >= words.length) break;
    start = end - 1;
  }
  return pieces.join(' & ');
}

/** The lexeme of an address or a phone number, when the term is nothing else. */
function wholeCompound(folded: string): string | undefined {
  const trimmed = folded.trim();
  const [compound, ...more] = compoundsOf(trimmed);
  if (compound === undefined || more.length > 0 || compound.offset !== 0) return undefined;
  const bare = /^[+()\d\s./\u00a0-]+$/.test(trimmed) || compound.text === trimmed;
  return bare ? quoteLexeme(compound.text) : undefined;
}
