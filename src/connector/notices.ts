import { type Sentence, say, stored } from '#core/sentence.ts';

/** What a run met on its way, each once, as its row keeps it. */
export interface Notices {
  add(sentence: Sentence): void;
  /** Of a kind of which there may be as many as envelopes or rows of a mapping: the first are told, and that there are more. */
  addOneOfMany(sentence: Sentence): void;
  /** For the column. */
  texts(): string[];
}

const mostOfMany = 50;

/** @param before those of the row of a run that is gone on with */
export function openNotices(before: readonly string[]): Notices {
  const texts = new Set(before);
  const add = (sentence: Sentence): void => {
    texts.add(stored(sentence));
  };
  return {
    add,
    addOneOfMany: (sentence) => {
      if (texts.size < mostOfMany) add(sentence);
      else if (!texts.has(stored(sentence))) add(say`There is more of this kind than is listed here.`);
    },
    texts: () => [...texts],
  };
}
