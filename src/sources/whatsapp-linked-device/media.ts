import { createHash } from 'node:crypto';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { AttachmentContent, Captured, SourceMedia } from '#core/source.ts';
import { objectOf } from '#core/untyped.ts';
import { type MediaClaim, mediaClaimOf } from '#sources/whatsapp-linked-device/attachment.ts';
import { peel } from '#sources/whatsapp-linked-device/content.ts';
import { type Baileys, loadBaileys, type WhatsappSocket } from '#sources/whatsapp-linked-device/library.ts';
import { httpStatusOf, mediaMissing, openMedia } from '#sources/whatsapp-linked-device/mediaStream.ts';
import type { LinkedEvent, MediaState } from '#sources/whatsapp-linked-device/native.ts';
import { observationKey } from '#sources/whatsapp-linked-device/observation.ts';
import { messageJson, messageOfJson } from '#sources/whatsapp-linked-device/protobuf.ts';
import type { LinkedDeviceSettings, WhatsappServer } from '#sources/whatsapp-linked-device/settings.ts';

type LinkedMedia = SourceMedia<LinkedDeviceSettings, LinkedEvent>;

/** Up to here a file is held in memory between check and hand-over; a larger one is downloaded twice. */
const heldInMemory = 32 * 1024 * 1024;
const reuploadPatience = 60_000;

/** @param sockets open connections by account: an old file has to be sent again by the phone */
export function makeLinkedMedia(sockets: ReadonlyMap<string, WhatsappSocket>): LinkedMedia {
  return {
    patience: { hold: 600_000, giveUp: 14 * 86_400_000 },
    fetch: async (native, settings, signal) => {
      const claim = claimOf(native);
      if (native.event !== 'message' || native.media === undefined || claim === undefined) {
        return { native, attachments: [] };
      }
      const download: Download = { baileys: await loadBaileys(), claim, server: settings.server, signal };
      const { content, media } = await fetchContent(download).catch(async (error: unknown) => {
        const moved = await askPhone(download, native, sockets.get(settings.accountPhone), error);
        return fetchContent({ ...download, claim: moved });
      });
      return captured({ ...native, media: { ...native.media, ...media } }, content(native.media.id));
    },
    without: (native, status) => withMedia(native, (media) => ({ id: media.id, status })),
    late: (native) => (native.event === 'message' ? { ...native, late: true } : native),
    encode: (native) => Buffer.from(JSON.stringify(native)),
    decode: (bytes) => JSON.parse(bytes.toString('utf8')) as LinkedEvent,
  };
}

function withMedia(native: LinkedEvent, change: (media: MediaState) => MediaState): LinkedEvent {
  return native.event === 'message' && native.media !== undefined
    ? { ...native, media: change(native.media) }
    : native;
}

function captured(native: LinkedEvent, content: AttachmentContent): Captured<LinkedEvent> {
  return { native, attachments: [content], key: observationKey(native) };
}

function claimOf(native: LinkedEvent): MediaClaim | undefined {
  return native.event === 'message' ? mediaClaimOf(peel(native.message.message)) : undefined;
}

interface Download {
  readonly baileys: Baileys;
  readonly claim: MediaClaim;
  readonly server: WhatsappServer | undefined;
  readonly signal: AbortSignal;
}

interface Fetched {
  readonly media: Pick<MediaState, 'status' | 'size' | 'sha256'>;
  content(id: MediaState['id']): AttachmentContent;
}

/** Downloads to the end and compares with what the message says, before anything is handed over. */
async function fetchContent(download: Download): Promise<Fetched> {
  const { claim, signal } = download;
  const hash = createHash('sha256');
  const chunks: Buffer[] = [];
  let size = 0;
  const counted = new Transform({
    transform: (chunk: Buffer, _, done) => {
      hash.update(chunk);
      size += chunk.length;
      if (size <= heldInMemory) chunks.push(chunk);
      done();
    },
  });
  const source = await openClaim(download);
  await pipeline(source, counted.resume(), { signal }).catch((error: unknown) => {
    throw mediaMissing(error);
  });
  const sha256 = hash.digest('hex');
  const told = claim.sha256 === undefined ? undefined : Buffer.from(claim.sha256, 'base64').toString('hex');
  if (told !== undefined && told !== sha256) throw mediaMissing('another file than the message names');
  if (claim.size !== undefined && claim.size !== size)
    throw mediaMissing('another size than the message names');
  const open =
    size <= heldInMemory
      ? async () => Readable.from(chunks, { objectMode: false })
      : async () => sameAs(await openClaim(download), sha256);
  return { media: { status: 'available', size, sha256 }, content: (id) => ({ id, open }) };
}

const kinds = {
  voice: 'ptt',
  gif: 'gif',
  image: 'image',
  video: 'video',
  audio: 'audio',
  sticker: 'sticker',
} as const;

function openClaim({ baileys, claim, server }: Download): Promise<Readable> {
  const kind = claim.kind in kinds ? kinds[claim.kind as keyof typeof kinds] : 'document';
  return openMedia(baileys, { kind, fields: claim.fields, server });
}

/** The second download of a large file; fails at its end if it was another. */
function sameAs(source: Readable, sha256: string): Readable {
  const hash = createHash('sha256');
  const checked = new Transform({
    transform: (chunk: Buffer, _, done) => {
      hash.update(chunk);
      done(null, chunk);
    },
    flush: (done) => done(hash.digest('hex') === sha256 ? null : mediaMissing('the file has changed')),
  });
  source.on('error', (error) => checked.destroy(mediaMissing(error)));
  return source.pipe(checked);
}

/** WhatsApp deletes files after some weeks; the phone that has them sends them again, to another address. */
async function askPhone(
  { baileys }: Download,
  native: Extract<LinkedEvent, { event: 'message' }>,
  socket: WhatsappSocket | undefined,
  error: unknown,
): Promise<MediaClaim> {
  const status = httpStatusOf(error);
  if (socket === undefined || (status !== 404 && status !== 410)) throw error;
  const message = messageOfJson(baileys, native.message);
  Object.assign(message, { key: objectOf(native.message.key) });
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(mediaMissing('the phone does not answer')), reuploadPatience).unref(),
  );
  const update = socket.updateMediaMessage(message).catch((cause: unknown) => {
    throw mediaMissing(cause);
  });
  const moved = mediaClaimOf(peel(messageJson(baileys, await Promise.race([update, late])).message));
  if (moved === undefined) throw error;
  return moved;
}
