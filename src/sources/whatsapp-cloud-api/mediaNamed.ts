import { isObject, type JsonObject, objectOf, textOf } from '#core/untyped.ts';

export const mediaTypes = ['image', 'video', 'audio', 'document', 'sticker'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** A medium that an event names. */
export interface NamedMedium {
  readonly type: MediaType;
  readonly voice: boolean;
  /** At Meta; absent for files that stand elsewhere. */
  readonly mediaId?: string;
  readonly link?: string;
  readonly mimeType?: string;
  /** As Meta writes it: base64, or hex. */
  readonly sha256?: string;
  readonly fileName?: string;
}

/**
 * Every medium of a message, in the order in which it stands there: that of a media message, of an edit's new content,
 * of a template's or interactive message's header or cards. A history's placeholder is one, too, without id.
 */
export function mediaNamedBy(message: JsonObject): readonly NamedMedium[] {
  const type = textOf(message.type);
  if (type === 'media_placeholder') return [{ type: 'document', voice: false }];
  if (type === 'edit') return mediaNamedBy(objectOf(objectOf(message.edit).message));
  if (type === 'template' || type === 'interactive') return [...mediaIn(message[type])];
  const own = mediaTypes.find((mediaType) => mediaType === type);
  return own === undefined ? [] : [mediumOf(own, message[own]) ?? { type: own, voice: false }];
}

function* mediaIn(value: unknown): Generator<NamedMedium> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const type = mediaTypes.find((mediaType) => mediaType === key);
    const medium = type === undefined ? undefined : mediumOf(type, inner);
    if (medium === undefined) yield* mediaIn(inner);
    else yield medium;
  }
}

function mediumOf(type: MediaType, value: unknown): NamedMedium | undefined {
  if (!isObject(value)) return undefined;
  const mediaId = textOf(value.id);
  const link = textOf(value.link) ?? textOf(value.url);
  if (mediaId === undefined && link === undefined) return undefined;
  const mimeType = textOf(value.mime_type);
  const sha256 = textOf(value.sha256);
  const fileName = textOf(value.filename);
  return {
    type,
    voice: value.voice === true,
    ...(mediaId === undefined ? { link: link ?? '' } : { mediaId }),
    ...(mimeType === undefined ? {} : { mimeType }),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(fileName === undefined ? {} : { fileName }),
  };
}
