import { type Sentence, stored } from '#core/sentence.ts';

/** What a run met on its way, each once, as its row keeps it. */
export interface Notices {
  readonly size: number;
  add(sentence: Sentence): void;
  /** For the column. */
  texts(): string[];
}

/** @param before those of the row of a run that is gone on with */
export function openNotices(before: readonly string[]): Notices {
  const texts = new Set(before);
  return {
    get size() {
      return texts.size;
    },
    add: (sentence) => {
      texts.add(stored(sentence));
    },
    texts: () => [...texts],
  };
}
