import { makeUuid } from '#core/ids.ts';
import type { Captured } from '#core/source.ts';
import { objectOf } from '#core/untyped.ts';
import { cleaned } from '#sources/whatsapp-cloud-api/exactJson.ts';
import { awaitsMedia } from '#sources/whatsapp-cloud-api/media.ts';
import { mediaNamedBy, type NamedMedium } from '#sources/whatsapp-cloud-api/mediaNamed.ts';
import type {
  CloudEvent,
  MediaState,
  Part,
  SentEvent,
  WebhookEvent,
} from '#sources/whatsapp-cloud-api/native.ts';
import { numberOf } from '#sources/whatsapp-cloud-api/reading.ts';
import { elementOf } from '#sources/whatsapp-cloud-api/view.ts';

/** Meta sends the files of the history for its last 14 days only. */
const historyMedia = 14 * 86_400_000;

const messageParts: ReadonlySet<Part> = new Set<Part>([
  'message',
  'echo',
  'history-message',
  'history-media',
]);

/** The event with a place for each of its media. */
export function withMediaStates<Event extends WebhookEvent | SentEvent>(native: Event): Event {
  if (native.kind === 'webhook' && !messageParts.has(native.part)) return native;
  const element = native.kind === 'sent' ? native.request : elementOf(native.webhook, native.part);
  const message = objectOf(cleaned(element));
  const now = Date.parse(native.capturedAt);
  const age = now - (numberOf(message.timestamp) ?? now / 1000) * 1000;
  const media = mediaNamedBy(message).map((medium) => stateOf(medium, age, now));
  return media.length === 0 ? native : { ...native, media };
}

/** A file without id or address comes by itself, if it ever comes. */
function stateOf({ mediaId, link }: NamedMedium, age: number, now: number): MediaState {
  const comes = mediaId !== undefined || link !== undefined || age < historyMedia;
  return { id: makeUuid(now), status: comes ? 'pending' : 'expired' };
}

/** An event as the site takes it in. */
export function capturedOf(native: CloudEvent, key: string): Captured<CloudEvent> {
  const waits = (native.kind === 'webhook' || native.kind === 'sent') && awaitsMedia(native);
  return { native, attachments: [], key, ...(waits ? { awaitsMedia: true } : {}) };
}
