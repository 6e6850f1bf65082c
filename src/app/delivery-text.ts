import type { LoggedDelivery } from '#connector/delivery/logged.ts';
import type { Sentence } from '#core/sentence.ts';

/** A delivery to a target outside the archive in one line of a log. */
export function deliveryText(
  { target, mailbox, state, code, note }: LoggedDelivery,
  translate: (sentence: Sentence) => string,
): string {
  const details = [state, code, note === null ? null : translate(note)].filter((one) => one !== null);
  return `${target} ${mailbox}: ${details.join(', ')}`;
}
