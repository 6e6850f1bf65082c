import type { AttachmentId } from '#core/ids.ts';
import type { Attachment } from '#core/item.ts';
import { type JsonObject, textOf } from '#core/untyped.ts';
import { amountOf, numberOf } from '#sources/wecom/json.ts';
import { type MessagePart, optional, partsOf, type WecomMessage } from '#sources/wecom/message.ts';
import type { WecomMedia } from '#sources/wecom/native.ts';

type MediaForm = readonly [kind: Attachment['kind'], name: string, mimeType: string];

/** What a type of medium is called when the record has no name for it (extensions: developer page 91774). */
const mediaForms: ReadonlyMap<string, MediaForm> = new Map([
  ['image', ['image', 'image.jpg', 'image/jpeg']],
  ['voice', ['voice', 'voice.amr', 'audio/amr']],
  ['video', ['video', 'video.mp4', 'video/mp4']],
  ['emotion', ['sticker', 'sticker.png', 'image/png']],
  ['meeting_voice_call', ['audio', 'call.mp4', 'video/mp4']],
]);
const animated: MediaForm = ['gif', 'sticker.gif', 'image/gif'];
const file: MediaForm = ['document', 'file', 'application/octet-stream'];

/**
 * The media that a message names, nested ones too, none of them fetched yet.
 * @param makeId gives each an id
 */
export function mediaOf(message: WecomMessage, makeId: () => AttachmentId): WecomMedia[] {
  return partsOf(message).flatMap((part) => mediumOf(part, makeId) ?? []);
}

function mediumOf(part: MessagePart, makeId: () => AttachmentId): WecomMedia | undefined {
  const { body } = part;
  const fileId = textOf(body.sdkfileid);
  // A file on WeDrive is named but not handed out.
  const elsewhere = part.type === 'qydiskfile' && textOf(body.filename) !== undefined;
  if (fileId === undefined && !elsewhere) return undefined;
  const [kind, defaultName, mimeType] = formOf(part);
  const md5 = textOf(body.md5sum)?.toLowerCase();
  return {
    id: makeId(),
    ...optional({ fileId }),
    fileName: fileNameOf(body) ?? defaultName,
    mimeType,
    kind,
    status: fileId === undefined ? 'omitted' : 'pending',
    ...(md5 === undefined ? {} : { sourceHash: { algorithm: 'md5', value: md5 } }),
    ...optional({
      claimedSize: sizeOf(body),
      durationSeconds: amountOf(body.play_length),
      width: amountOf(body.width),
      height: amountOf(body.height),
    }),
  };
}

function formOf({ type, body }: MessagePart): readonly [Attachment['kind'], string, string] {
  if (type === 'emotion' && numberOf(body.type) === 1) return animated;
  return mediaForms.get(type) ?? file;
}

function fileNameOf(body: JsonObject): string | undefined {
  const name = textOf(body.filename);
  const extension = textOf(body.fileext);
  if (name === undefined) return extension === undefined ? undefined : `file.${extension}`;
  return extension === undefined || name.toLowerCase().endsWith(`.${extension.toLowerCase()}`)
    ? name
    : `${name}.${extension}`;
}

function sizeOf(body: JsonObject): number | undefined {
  const sizes = ['filesize', 'voice_size', 'imagesize'].map((name) => amountOf(body[name]));
  // 0 is also what is written where the size is not known.
  return sizes.find((size) => size !== undefined && size > 0);
}
