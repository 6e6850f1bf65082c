import { type Sentence, say } from '#core/sentence.ts';

/** What only a real account can show. */
export const linkedDeviceDoubts: readonly Sentence[] = [
  say`Whether WhatsApp tolerates this device. It is not an official client: linking it breaks WhatsApp's terms of service, and accounts have been warned and banned.`,
  say`Whether the phone sends its whole history to this device, and how far back.`,
  say`How many contacts come without a phone number (LID only), and how many of them are resolved later.`,
  say`Which calls a linked device hears of. Incoming ones are expected; outgoing ones and durations come only from the phone's log.`,
  say`After how many days without the phone WhatsApp logs this device out; 14 are expected.`,
  say`For how long media can be fetched; 14 to 30 days are expected, then the phone must send them again.`,
  say`Whether the version of WhatsApp Web that the client names is still accepted.`,
];
