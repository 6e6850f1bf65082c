import { type Sentence, say } from '#core/sentence.ts';

/** What only a real account can show. */
export const whatsappBackupDoubts: readonly Sentence[] = [
  say`Which codes the app writes for notices and rare kinds of messages: those not known are archived with their number.`,
];
