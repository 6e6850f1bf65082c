import { directConversation } from '#core/ids.ts';
import type { ItemDraft } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import type { FiniteSource } from '#core/source.ts';
import { chineseWord, chineseWords, englishWord, englishWords, randomOf, zipfRank } from './vocabulary.ts';

/**
 * A source for measurements: texts between 500 registered users in 3,000 conversations, of which a few are busy and most
 * are not. 30 % are Chinese. Lengths vary as in life (many short ones, few long ones) around 200 characters on average.
 * Every text is wanted in two mailboxes. The same index gives the same message.
 */
export interface LifelikeMessage {
  readonly index: number;
  readonly text: string;
}

export interface LifelikeSettings {
  readonly first: number;
  readonly count: number;
  /** Messages of one batch. */
  readonly batch: number;
}

export interface LifelikePerson {
  readonly email: string;
  readonly phone: string;
  readonly name: string;
}

export const people: readonly LifelikePerson[] = Array.from({ length: 500 }, (_, index) => ({
  email: `user${index}@corp.example`,
  phone: `+447700900${String(index).padStart(3, '0')}`,
  name: `${capital(englishWord(100 + index))} ${capital(englishWord(900 + 3 * index))}`,
}));

const conversations = 3_000;
const chineseShare = 0.3;
/** Characters on average: 0.7 × 230 + 0.3 × 130 = 200. */
const meanEnglish = 230;
const meanChinese = 130;
const longest = 3_000;
const start = Date.UTC(2025, 0, 6, 8);
/** A million messages are most of a year. */
const step = 30_000;

export const lifelikeChat: FiniteSource<LifelikeSettings, LifelikeMessage> = {
  spec: { name: 'lifelike', service: 'whatsapp', version: '1', fields: [] },
  capture: async ({ first, count, batch }, emit) => {
    for (let index = first; index < first + count; index += batch) {
      const size = Math.min(batch, first + count - index);
      await emit(
        Array.from({ length: size }, (_, offset) => ({
          native: lifelikeMessage(index + offset),
          attachments: [],
        })),
      );
    }
  },
  convert: (message) => lifelikeDraft(message),
};

export function lifelikeMessage(index: number): LifelikeMessage {
  const random = randomOf(index);
  return { index, text: random() < chineseShare ? chineseText(random) : englishText(random) };
}

function englishText(random: () => number): string {
  const length = lengthAround(meanEnglish, random);
  let text = capital(englishWord(zipfRank(random(), englishWords)));
  while (text.length < length) text += ` ${englishWord(zipfRank(random(), englishWords))}`;
  return `${text}.`;
}

function chineseText(random: () => number): string {
  const length = lengthAround(meanChinese, random);
  let text = '';
  while (text.length < length) {
    text += chineseWord(zipfRank(random(), chineseWords));
    if (random() < 0.1) text += '，';
  }
  return `${text}。`;
}

function lengthAround(mean: number, random: () => number): number {
  return Math.min(longest, Math.max(2, -Math.log(1 - random()) * mean));
}

function lifelikeDraft({ index, text }: LifelikeMessage): ItemDraft {
  const random = randomOf(index + 1_000_000_007);
  const conversation = zipfRank(random(), conversations);
  const one = conversation % people.length;
  const other = (one + 1 + ((conversation * 31) % (people.length - 1))) % people.length;
  const [sender, recipient] =
    random() < 0.5 ? [personOf(one), personOf(other)] : [personOf(other), personOf(one)];
  const at = new Date(start + index * step).toISOString();
  const account = personOf(one).phone ?? '';
  return {
    schema: 1,
    service: 'whatsapp',
    platform: 'whatsapp',
    tenant: '',
    nativeId: `3EB0${String(index).padStart(16, '0')}`,
    revision: 0,
    kind: 'message',
    occurredAt: at,
    capturedAt: at,
    clockSource: 'server',
    timePrecision: 'second',
    order: 0,
    source: { name: 'lifelike', method: 'linked-device', version: '1' },
    account: { id: account, phone: account },
    audience: 'participants',
    conversation: { id: directConversation(sender.nativeId, recipient.nativeId), type: 'direct' },
    sender,
    recipients: [{ ...recipient, role: 'to' }],
    content: { type: 'text', text },
    attachments: [],
    raw: {
      mediaType: 'application/json',
      encoding: 'utf8',
      data: JSON.stringify({ key: { id: index, fromMe: false }, message: { conversation: text } }),
    },
  };
}

function personOf(index: number): Participant {
  const { phone, name } = people[index % people.length] ?? { phone: '', name: '' };
  return { nativeId: phone, idType: 'pn', phone, displayName: name, internal: false, resolution: 'exact' };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
