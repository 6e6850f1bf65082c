import { type Sentence, say } from '#core/sentence.ts';

/** What only a real account can show. */
export const whatsappCloudDoubts: readonly Sentence[] = [
  say`Whether Meta accepts the address, and repeats what was not answered for seven days as it says.`,
  say`Whether a number that stays in the WhatsApp Business app (coexistence) tells its edits, deletions and own messages.`,
];
