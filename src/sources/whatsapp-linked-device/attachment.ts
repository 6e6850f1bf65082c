import type { Attachment } from '#core/item.ts';
import { type JsonObject, objectOf } from '#core/untyped.ts';
import type { Peeled } from '#sources/whatsapp-linked-device/content.ts';
import { countOf, optional, textOf } from '#sources/whatsapp-linked-device/fields.ts';
import type { MediaState } from '#sources/whatsapp-linked-device/native.ts';

const kinds: Readonly<Record<string, Attachment['kind']>> = {
  imageMessage: 'image',
  videoMessage: 'video',
  ptvMessage: 'video',
  audioMessage: 'audio',
  documentMessage: 'document',
  stickerMessage: 'sticker',
};

/** What a media message says of its file. */
export interface MediaClaim {
  readonly kind: Attachment['kind'];
  readonly fields: JsonObject;
  /** Base64; absent where the sender said none. */
  readonly sha256?: string;
  /** Bytes. */
  readonly size?: number;
}

/** @returns undefined where the message names no file */
export function mediaClaimOf({ type, value }: Peeled): MediaClaim | undefined {
  const kind = type === undefined || !Object.hasOwn(kinds, type) ? undefined : kinds[type];
  const fields = objectOf(value);
  if (kind === undefined || (fields.directPath === undefined && fields.url === undefined)) return undefined;
  return {
    kind: kind === 'audio' && fields.ptt === true ? 'voice' : fields.gifPlayback === true ? 'gif' : kind,
    fields,
    ...optional('sha256', textOf(fields.fileSha256)),
    ...optional('size', countOf(fields.fileLength)),
  };
}

/** The attachment of a message: its claim, and what became of the content. */
export function attachmentOf(claim: MediaClaim, media: MediaState, viewOnce: boolean): Attachment {
  const { fields, kind } = claim;
  const mimeType = mimeTypeOf(fields);
  const available = media.status === 'available' && media.size !== undefined && media.sha256 !== undefined;
  return {
    id: media.id,
    fileName: textOf(fields.fileName) ?? textOf(fields.title) ?? `${kind}${extensionOf(mimeType)}`,
    mimeType,
    kind,
    status: media.status === 'available' && !available ? 'failed' : media.status,
    ...(available ? { size: media.size, sha256: media.sha256 } : {}),
    ...(claim.sha256 === undefined ? {} : { sourceHash: { algorithm: 'sha256', value: claim.sha256 } }),
    ...optional('durationSeconds', countOf(fields.seconds)),
    ...optional('width', countOf(fields.width)),
    ...optional('height', countOf(fields.height)),
    ...(viewOnce ? { viewOnce: true } : {}),
  } as Attachment;
}

function mimeTypeOf(fields: JsonObject): string {
  const claimed = /^[a-z0-9.+-]+\/[a-z0-9.+-]+/i.exec(textOf(fields.mimetype) ?? '')?.[0];
  return claimed?.toLowerCase() ?? 'application/octet-stream';
}

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'video/mp4': '.mp4',
  'audio/ogg': '.ogg',
  'audio/mpeg': '.mp3',
  'audio/mp4': '.m4a',
  'application/pdf': '.pdf',
};

function extensionOf(mimeType: string): string {
  return extensions[mimeType] ?? '';
}
