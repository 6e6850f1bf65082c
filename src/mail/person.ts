import type { Item, Service } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import { oneLine } from '#mail/headerText.ts';
import { formatPhone } from '#mail/phone.ts';

/** Longest display name in a header or sentence, in code points (WhatsApp allows 25, WeCom 64). */
const nameLimit = 100;

/** Somebody as mails call them: `Bob Li (+44 7700 900123)`, a phone number alone, or what else is known. */
export function personName(participant: Participant): string {
  const name = participant.displayName === undefined ? '' : oneLine(participant.displayName, nameLimit);
  if (participant.phone === undefined) {
    return name || participant.email || oneLine(participant.nativeId, nameLimit) || 'unknown';
  }
  const phone = formatPhone(participant.phone);
  return name === '' || name === participant.phone || name === phone ? phone : `${name} (${phone})`;
}

/** Names in a sentence: `A`, `A and B`, `A, B and C`. */
export function nameList(participants: readonly Participant[]): string {
  const names = participants.map(personName);
  const last = names.pop();
  if (last === undefined) return 'nobody';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

/** Who did it, for the beginning of a sentence. */
export function actorOf(item: Item): string {
  return item.sender === undefined ? 'Somebody' : personName(item.sender);
}

/** What the application calls itself. */
export function platformName(item: Pick<Item, 'platform'>): string {
  return { whatsapp: 'WhatsApp', wechat: 'WeChat', wecom: 'WeCom' }[item.platform];
}

/** Domains of RFC 2606 that can never be delivered to, for people without an e-mail address. */
export const outsiderDomain: Record<Service, string> = {
  whatsapp: 'whatsapp.invalid',
  wechat: 'wechat.invalid',
};
