import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { AttachmentContent, Captured, SourceMedia } from '#core/source.ts';
import { objectOf, textOf } from '#core/untyped.ts';
import { cleaned, parseExact } from '#sources/whatsapp-cloud-api/exactJson.ts';
import { answered, askGraph, mediaMissing, openAddress } from '#sources/whatsapp-cloud-api/graph.ts';
import { mediaNamedBy, type NamedMedium } from '#sources/whatsapp-cloud-api/mediaNamed.ts';
import type { CloudEvent, MediaState, SentEvent, WebhookEvent } from '#sources/whatsapp-cloud-api/native.ts';
import { numberOf } from '#sources/whatsapp-cloud-api/reading.ts';
import type { CloudSettings } from '#sources/whatsapp-cloud-api/settings.ts';
import { changedValue, elementOf } from '#sources/whatsapp-cloud-api/view.ts';

/** WhatsApp's own limit is 100 MB; a longer answer is no medium. */
const mostBytes = 128 * 2 ** 20;

const minute = 60_000;

/** A medium at its origin. */
interface Located {
  readonly address: string;
  readonly mimeType?: string;
  readonly size?: number;
  /** 64 hex digits. */
  readonly sha256?: string;
}

type Measured = Located & { readonly size: number; readonly sha256: string };

/** Media by id, from the Graph API. Meta keeps those of webhooks for seven days. */
export const cloudMedia: SourceMedia<CloudSettings, CloudEvent> = {
  patience: { hold: 10 * minute, giveUp: 7 * 24 * 60 * minute },
  fetch: fetchMedia,
  without: (native, status) => (hasMedia(native) ? { ...native, media: statesOf(native, status) } : native),
  late: (native) => (hasMedia(native) ? { ...native, late: true } : native),
  encode: (native) => Buffer.from(JSON.stringify(native)),
  decode: (bytes) => parseExact(bytes.toString()) as CloudEvent,
};

/** Whether its media are still to be fetched. */
export function awaitsMedia(native: WebhookEvent | SentEvent): boolean {
  return named(native).some(
    (medium, index) => isFetchable(medium) && native.media?.[index]?.status === 'pending',
  );
}

async function fetchMedia(
  native: CloudEvent,
  settings: CloudSettings,
  signal: AbortSignal,
): Promise<Captured<CloudEvent>> {
  if (!hasMedia(native)) return { native, attachments: [] };
  const media: MediaState[] = [];
  const attachments: AttachmentContent[] = [];
  for (const [index, medium] of named(native).entries()) {
    const state = native.media?.[index];
    if (state === undefined) continue;
    if (!isFetchable(medium)) {
      media.push(state);
      continue;
    }
    const origin = { settings, signal, phoneNumberId: phoneNumberIdOf(native) };
    const { address, ...found } = await measured(await locate(medium, origin), origin);
    media.push({ id: state.id, status: 'available', ...found });
    attachments.push({ id: state.id, open: () => open({ address, ...found }, origin) });
  }
  return { native: { ...native, media }, attachments };
}

interface Origin {
  readonly settings: CloudSettings;
  readonly signal: AbortSignal;
  readonly phoneNumberId: string | undefined;
}

/** The address of a medium, good for five minutes, and what Meta says of its content. */
async function locate(medium: NamedMedium, { settings, signal, phoneNumberId }: Origin): Promise<Located> {
  if (medium.mediaId === undefined) return { address: medium.link ?? '', ...hashIn(medium.sha256) };
  const query = phoneNumberId === undefined ? '' : `?phone_number_id=${encodeURIComponent(phoneNumberId)}`;
  const path = `${settings.version}/${encodeURIComponent(medium.mediaId)}${query}`;
  const answer = await askGraph(settings, path, { signal }).catch((error: unknown) => {
    throw mediaMissing(0, error);
  });
  const found = answered(answer);
  const address = textOf(found.url);
  if (answer.status !== 200 || address === undefined) throw mediaMissing(answer.status);
  const told = hashIn(medium.sha256);
  const telling = hashIn(textOf(found.sha256));
  if (told.sha256 !== undefined && telling.sha256 !== undefined && told.sha256 !== telling.sha256)
    throw another();
  const mimeType = textOf(found.mime_type);
  const size = numberOf(found.file_size);
  return {
    address,
    ...telling,
    ...told,
    ...(mimeType === undefined ? {} : { mimeType }),
    ...(size === undefined ? {} : { size }),
  };
}

/** Size and hash of a medium: those that Meta says, else by reading it once. */
async function measured(located: Located, origin: Origin): Promise<Measured> {
  const { size, sha256 } = located;
  if (size !== undefined && sha256 !== undefined) return { ...located, size, sha256 };
  const hash = createHash('sha256');
  let read = 0;
  for await (const chunk of limited(await openAddress(origin.settings, located.address, origin.signal))) {
    hash.update(chunk);
    read += chunk.length;
  }
  const digest = hash.digest('hex');
  if ((size ?? read) !== read || (sha256 ?? digest) !== digest) throw another();
  return { ...located, size: read, sha256: digest };
}

async function open(medium: Measured, { settings, signal }: Origin): Promise<Readable> {
  return Readable.from(checked(await openAddress(settings, medium.address, signal), medium), {
    objectMode: false,
  });
}

/** The content as it streams; fails at its end when it is not what was promised. */
async function* checked(content: AsyncIterable<Uint8Array>, medium: Measured): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of limited(content)) {
    hash.update(chunk);
    size += chunk.length;
    if (size > medium.size) throw another();
    yield chunk;
  }
  if (size !== medium.size || hash.digest('hex') !== medium.sha256) throw another();
}

async function* limited(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    for await (const chunk of content) {
      size += chunk.length;
      if (size > mostBytes) throw tooLong();
      yield chunk;
    }
  } catch (error) {
    throw error instanceof Failure ? error : mediaMissing(0, error);
  }
}

/** SHA-256 as the webhook (base64) or the Graph API (hex) writes it. */
function hashIn(text: string | undefined): { sha256?: string } {
  if (text === undefined) return {};
  if (/^[0-9a-f]{64}$/i.test(text)) return { sha256: text.toLowerCase() };
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === 32 ? { sha256: bytes.toString('hex') } : {};
}

function statesOf(native: WebhookEvent | SentEvent, status: 'pending' | 'expired' | 'failed'): MediaState[] {
  const media = named(native);
  return (native.media ?? []).map((state, index) => {
    const medium = media[index];
    return medium !== undefined && isFetchable(medium) ? { id: state.id, status } : state;
  });
}

function named(native: WebhookEvent | SentEvent): readonly NamedMedium[] {
  const message = native.kind === 'sent' ? native.request : elementOf(native.webhook, native.part);
  return mediaNamedBy(objectOf(cleaned(message)));
}

function phoneNumberIdOf(native: WebhookEvent | SentEvent): string | undefined {
  if (native.kind === 'sent') return native.phoneNumberId;
  return textOf(objectOf(changedValue(native.webhook).metadata).phone_number_id);
}

function isFetchable({ mediaId, link }: NamedMedium): boolean {
  return mediaId !== undefined || link !== undefined;
}

function hasMedia(native: CloudEvent): native is WebhookEvent | SentEvent {
  return native.kind === 'webhook' || native.kind === 'sent';
}

function another(): Failure {
  return new Failure(
    'media-missing',
    say`A medium's size or hash is not what WhatsApp said it is.`,
    say`It is fetched again by itself; the message is kept either way.`,
  );
}

function tooLong(): Failure {
  return new Failure(
    'capture-broken',
    say`A medium is longer than ${mostBytes} bytes, which WhatsApp does not allow.`,
    say`The message is kept without it.`,
  );
}
