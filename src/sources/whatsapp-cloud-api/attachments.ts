import type { Attachment } from '#core/item.ts';
import type { JsonObject } from '#core/untyped.ts';
import { type MediaType, mediaNamedBy, type NamedMedium } from '#sources/whatsapp-cloud-api/mediaNamed.ts';
import type { MediaState } from '#sources/whatsapp-cloud-api/native.ts';

/** File name endings of the media types that the Cloud API carries (Meta's media reference). */
const endings: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'video/mp4': '.mp4',
  'video/3gpp': '.3gp',
  'audio/aac': '.aac',
  'audio/amr': '.amr',
  'audio/mp4': '.m4a',
  'audio/mpeg': '.mp3',
  'audio/ogg': '.ogg',
  'application/pdf': '.pdf',
  'text/plain': '.txt',
};

/** A message's media as attachments, each with what is known of it now. */
export function attachmentsOf(message: JsonObject, states: readonly MediaState[] = []): Attachment[] {
  const named = mediaNamedBy(message);
  return states.flatMap((state, index) => {
    const medium = named[index];
    return medium === undefined ? [] : [attachmentOf(medium, state, index)];
  });
}

function attachmentOf(medium: NamedMedium, state: MediaState, index: number): Attachment {
  const claimed = state.status === 'available' ? (state.mimeType ?? medium.mimeType) : medium.mimeType;
  const fileName = medium.fileName ?? lastOf(medium.link);
  const mimeType = plainType(claimed ?? typeOf(fileName));
  return {
    id: state.id,
    fileName: fileName ?? `${medium.type}-${index + 1}${endings[mimeType] ?? ''}`,
    mimeType,
    kind: kindOf(medium),
    status: state.status,
    ...(state.status === 'available' ? { size: state.size, sha256: state.sha256 } : {}),
    ...(medium.sha256 === undefined ? {} : { sourceHash: { algorithm: 'sha256', value: medium.sha256 } }),
  };
}

function kindOf({ type, voice, mediaId, link }: NamedMedium): Attachment['kind'] {
  const known: MediaType | 'voice' = type === 'audio' && voice ? 'voice' : type;
  return mediaId === undefined && link === undefined && type === 'document' ? 'other' : known;
}

/** Without parameters; what is no media type is bytes. */
function plainType(claimed: string | undefined): string {
  const type = claimed?.split(';')[0]?.trim().toLowerCase() ?? '';
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream';
}

/** What a name's ending says. */
function typeOf(fileName: string | undefined): string | undefined {
  const name = fileName?.toLowerCase().replace(/\.jpeg$/, '.jpg');
  return Object.entries(endings).find(([, ending]) => name?.endsWith(ending))?.[0];
}

/** The name that stands last in an address. */
function lastOf(link: string | undefined): string | undefined {
  if (link === undefined || !URL.canParse(link)) return undefined;
  const name = new URL(link).pathname.split('/').at(-1);
  return name === undefined || !/\.\w{1,8}$/.test(name) ? undefined : name;
}
