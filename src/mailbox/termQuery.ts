import { compoundsOf, foldText, type Word, wordsOf } from '#mailbox/lexemes.ts';
import { quoteLexeme, segmentOverlap } from '#mailbox/segments.ts';

/** A term as PostgreSQL evaluates it on one vector. */
export interface TermQuery {
  /**
   * `tsquery` texts, each of which has to hold for some segment of an item: one, but for phrases longer than the overlap of
   * segments, which are asked for as overlapping pieces.
   */
  readonly pieces: readonly string[];
  /** `tsquery` text without word order: holds for every item in which the term can stand. */
  readonly words: string;
  /** True when `words` says it all: no order is asked for. */
  readonly plain: boolean;
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
  const pieces = phrasePieces(words, operands);
  const all = operands.join(' & ');
  const plain = words.length === 1;
  const whole = prefix ? undefined : wholeCompound(folded);
  if (whole === undefined) return { pieces, words: all, plain };
  return { pieces: [`${whole} | (${pieces.join(' & ')})`], words: `${whole} | (${all})`, plain };
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

/** Words at their distances, in pieces that lie whole in some segment; each begins with the last word of the one before. */
function phrasePieces(words: readonly Word[], operands: readonly string[]): string[] {
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
    pieces.push(text);
    if (end >= words.length) break;
    start = end - 1;
  }
  return pieces;
}

/** The lexeme of an address or a phone number, when the term is nothing else. */
function wholeCompound(folded: string): string | undefined {
  const trimmed = folded.trim();
  const [compound, ...more] = compoundsOf(trimmed);
  if (compound === undefined || more.length > 0 || compound.offset !== 0) return undefined;
  const bare = /^[+()\d\s./\u00a0-]+$/.test(trimmed) || compound.text === trimmed;
  return bare ? quoteLexeme(compound.text) : undefined;
}
