import { type Sentence, say } from '#core/sentence.ts';

/** What only a real account can show. */
export const wecomDoubts: readonly Sentence[] = [
  say`Whether WeCom's numbers have no holes: a hole is archived as a gap.`,
  say`What the vendor's library gives once records have expired: then everything that is still there is asked for again.`,
  say`The fields of message types that the vendor has not described: they are archived whole.`,
];
