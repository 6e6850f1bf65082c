/** Made-up words whose frequencies fall as in life (Zipf): the word of rank k is k times as rare as the first. */
export const englishWords = 50_000;
export const chineseWords = 20_000;

const syllables =
  'ba be bi bo ca ce co da de di do fa fi fo ga go ha he hi ka ke ki la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vi wa we'.split(
    ' ',
  );
const ends = ['', 'n', 'r', 's', 't', 'l', 'd'] as const;

/** The word of a rank from 1; common words are short, as they are in every language. */
export function englishWord(rank: number): string {
  let rest = rank * 7 + (rank % 7);
  let word = '';
  do {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  } while (rest > 0);
  return word + ends[rank % ends.length];
}

/** A word of two of 3,000 characters. */
export function chineseWord(rank: number): string {
  return String.fromCharCode(0x4e00 + ((rank * 7_919) % 3_000), 0x4e00 + ((rank * 1_543 + 11) % 2_999));
}

/** A rank from 1 to `most`, by Zipf, of a random number in [0, 1). */
export function zipfRank(random: number, most: number): number {
  return Math.min(most, Math.floor(most ** random));
}

/** Random numbers in [0, 1) that are the same for the same seed, on every machine (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e37_79b1);
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
