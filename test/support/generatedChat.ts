import { directConversation } from '#core/ids.ts';
import type { ItemDraft } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import type { FiniteSource } from '#core/source.ts';

/**
 * A source for load and kill tests: messages between two registered users, with native ids, wanted in both mailboxes.
 * Everything else on their way is the real thing.
 */
export interface GeneratedMessage {
  readonly index: number;
  readonly text: string;
}

export interface GeneratedSettings {
  readonly first: number;
  readonly count: number;
  /** Messages of one batch. */
  readonly batch: number;
}

export const generatedPeople = [
  { email: 'alice@corp.example', phone: '+447700900101', name: 'Alice Chen' },
  { email: 'bob@corp.example', phone: '+447700900102', name: 'Bob Li' },
] as const;

const start = Date.UTC(2026, 0, 5, 8);
const words =
  'the order margin falcon invoice client delivery price tomorrow 合同 meeting confirm quarter risk update'.split(
    ' ',
  );

export const generatedChat: FiniteSource<GeneratedSettings, GeneratedMessage> = {
  spec: { name: 'generated', service: 'whatsapp', version: '1', fields: [] },
  capture: async ({ first, count, batch }, emit) => {
    for (let index = first; index < first + count; index += batch) {
      const size = Math.min(batch, first + count - index);
      await emit(
        Array.from({ length: size }, (_, offset) => ({
          native: generatedMessage(index + offset),
          attachments: [],
        })),
      );
    }
  },
  convert: (message) => generatedDraft(message),
};

/** About 200 characters of made-up words; the same for the same index. */
export function generatedMessage(index: number): GeneratedMessage {
  const text = Array.from(
    { length: 30 },
    (_, place) => words[(index * 7 + place * (1 + (index % 5))) % words.length],
  ).join(' ');
  return { index, text: `${index} ${text}` };
}

function generatedDraft({ index, text }: GeneratedMessage): ItemDraft {
  const [sender, recipient] = index % 2 === 0 ? [person(0), person(1)] : [person(1), person(0)];
  const at = new Date(start + index * 1_000).toISOString();
  return {
    schema: 1,
    service: 'whatsapp',
    platform: 'whatsapp',
    tenant: '',
    nativeId: `generated-${index}`,
    revision: 0,
    kind: 'message',
    occurredAt: at,
    capturedAt: at,
    clockSource: 'server',
    timePrecision: 'second',
    order: 0,
    source: { name: 'generated', method: 'linked-device', version: '1' },
    account: { id: generatedPeople[0].phone, phone: generatedPeople[0].phone },
    audience: 'participants',
    conversation: {
      id: directConversation(generatedPeople[0].phone, generatedPeople[1].phone),
      type: 'direct',
    },
    sender,
    recipients: [{ ...recipient, role: 'to' }],
    content: { type: 'text', text },
    attachments: [],
    raw: { mediaType: 'application/json', encoding: 'utf8', data: JSON.stringify({ index }) },
  };
}

function person(index: 0 | 1): Participant {
  const { phone, name } = generatedPeople[index];
  return { nativeId: phone, idType: 'pn', phone, displayName: name, internal: false, resolution: 'exact' };
}
