import { directConversation } from '#core/ids.ts';
import type { CaptureMethod, Conversation, Item, ItemDraft, Reference, TimeDoubt } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import { messageIdOf } from '#sources/whatsapp-cloud-api/ids.ts';
import { businessOf } from '#sources/whatsapp-cloud-api/people.ts';
import { numberOf } from '#sources/whatsapp-cloud-api/reading.ts';
import { whatsappCloudApiSpec } from '#sources/whatsapp-cloud-api/spec.ts';
import type { View } from '#sources/whatsapp-cloud-api/view.ts';

/** What makes one kind of draft different from another. */
export type KindFields = Pick<ItemDraft, 'kind'> & { readonly nativeId: string } & Partial<
    Omit<Item, 'kind' | 'nativeId' | 'id' | 'direction' | 'raw'>
  >;

/** What every draft of this source has. */
export function draftOf(view: View, fields: KindFields): Omit<ItemDraft, 'raw'> {
  const business = businessOf(view);
  return {
    schema: 1,
    service: 'whatsapp',
    platform: 'whatsapp',
    tenant: '',
    revision: 0,
    ...whenOf(view, view.event.timestamp),
    capturedAt: view.capturedAt,
    timePrecision: 'second',
    order: 0,
    source: {
      name: whatsappCloudApiSpec.name,
      method: methodOf(view),
      version: whatsappCloudApiSpec.version,
    },
    account: {
      id: business.nativeId,
      ...(business.phone === undefined ? {} : { phone: business.phone }),
    },
    audience: 'participants',
    conversation: { id: `account:${business.nativeId}`, type: 'direct' },
    recipients: [],
    attachments: [],
    ...fields,
  };
}

const coexistenceParts: ReadonlySet<View['part']> = new Set<View['part']>([
  'echo',
  'history-message',
  'history-media',
  'history-error',
  'contact',
]);

function methodOf({ part }: View): CaptureMethod {
  return coexistenceParts.has(part) ? 'coexistence' : 'cloud-api';
}

/** The last second that has four digits for its year. */
const lastSecond = 253_402_300_799;
const whatsappBegins = '2009-01-01';
const day = 86_400_000;

/** An event's time: Unix seconds from Meta's servers; the time of capture where it has none. */
export function whenOf(
  { capturedAt, part }: Pick<View, 'capturedAt' | 'part'>,
  timestamp: unknown,
): Pick<ItemDraft, 'occurredAt' | 'clockSource' | 'timeDoubts'> {
  const occurredAt = instantOf(timestamp);
  if (occurredAt === undefined || part === 'sent') return { occurredAt: capturedAt, clockSource: 'capture' };
  const doubt = doubtOf(occurredAt, capturedAt);
  return { occurredAt, clockSource: 'server', ...(doubt === undefined ? {} : { timeDoubts: [doubt] }) };
}

/** Unix seconds as RFC 3339; undefined where they are none. */
export function instantOf(timestamp: unknown): string | undefined {
  const seconds = numberOf(timestamp);
  if (seconds === undefined || seconds <= 0 || seconds > lastSecond) return undefined;
  return new Date(Math.floor(seconds * 1000)).toISOString();
}

function doubtOf(occurredAt: string, capturedAt: string): TimeDoubt | undefined {
  if (occurredAt < whatsappBegins) return 'before-2009';
  return Date.parse(occurredAt) > Date.parse(capturedAt) + day ? 'in-future' : undefined;
}

/** The conversation of the business with a customer. */
export function directWith(view: View, other: Participant): Conversation {
  return { id: directConversation(businessOf(view).nativeId, other.nativeId), type: 'direct' };
}

/** What an event says of another message, by that one's wamid. */
export function refersTo(
  relation: Reference['relation'],
  wamid: string | undefined,
): { readonly refers?: readonly Reference[] } {
  return wamid === undefined ? {} : { refers: [{ relation, nativeId: messageIdOf(wamid) }] };
}

/** A text that nobody wrote as a message. */
export function systemText(text: string | undefined): Pick<Item, 'content'> {
  return { content: { type: 'text', text: text ?? '' } };
}
