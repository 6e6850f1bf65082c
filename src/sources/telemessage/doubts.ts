import { type Sentence, say } from '#core/sentence.ts';

/** What only a real account can show. */
export const telemessageDoubts: readonly Sentence[] = [
  say`Which headers a delivered mail carries, and how a thread of messages is laid out: the vendor has published neither.`,
];
