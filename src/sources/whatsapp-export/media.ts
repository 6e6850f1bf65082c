import type { Attachment } from '#core/item.ts';
import type { OmittedKind } from '#sources/whatsapp-export/language.ts';
import { isAttachedTag, isAttachedWord, omittedKind } from '#sources/whatsapp-export/phrases.ts';
import { plain, withoutMarks } from '#sources/whatsapp-export/plain.ts';
import type { ExportProfile, MediaMention } from '#sources/whatsapp-export/reading.ts';

/** A medium and the text that stands with it. */
export interface MediaText {
  readonly media: MediaMention;
  readonly caption: string;
}

/** iOS: `‎<attached: 00000042-PHOTO-2020-06-07-15-13-20.jpg>`; the word is localised, so any word counts behind a mark. */
const tagForm = /(\u200e)?<([^:：<>\n]{1,40})[:：]\s*([^<>\n]*\.\w{1,10})>/g;
/** Android: `IMG-20210428-WA0001.jpg (file attached)`, the caption on the next lines. */
const attachedForm = /^([^\n]{1,300}\.\w{1,10}) \(([^()\n]{1,40})\)$/;
const androidName = /^(?:IMG|VID|AUD|PTT|STK|GIF|DOC)-\d{8}-WA\d{4,}\./i;
/** iOS documents: `report.pdf • 3 pages` before the tag. */
const documentLine = /^(.+?) • .+$/s;

/** The medium that a text names as attached or left out; undefined for a text without one. */
export function readMedia(text: string, profile: ExportProfile): MediaText | undefined {
  return profile.platform === 'ios'
    ? (iosAttached(text, profile) ?? iosOmitted(text, profile))
    : android(text);
}

function iosAttached(text: string, profile: ExportProfile): MediaText | undefined {
  for (const found of text.matchAll(tagForm)) {
    const [tag, mark, word = '', fileName = ''] = found;
    if (mark === undefined && (profile.marks || !isAttachedTag(plain(word)))) continue;
    const caption = cleanCaption(text.slice(0, found.index) + text.slice(found.index + tag.length));
    const kind = kindOfName(fileName);
    const described = documentLine.exec(caption)?.[1];
    const descriptor = kind === 'document' && described !== undefined && fileName.endsWith(described);
    return { media: { fileName, kind, omitted: false }, caption: descriptor ? '' : caption };
  }
  return undefined;
}

function iosOmitted(text: string, profile: ExportProfile): MediaText | undefined {
  const mark = text.lastIndexOf('\u200e');
  if (mark < 0 && profile.marks) return undefined;
  // `‎report.pdf • ‎3 pages ‎document omitted`: the words stand behind the last mark.
  const omitted = omittedKind(plain(text.slice(mark + 1)));
  if (omitted === undefined) return undefined;
  const caption = cleanCaption(text.slice(0, Math.max(mark, 0)));
  const described = omitted === 'document' ? documentLine.exec(caption)?.[1] : undefined;
  const media = omittedMention(omitted);
  return described === undefined
    ? { media, caption }
    : { media: { ...media, fileName: described }, caption: '' };
}

function android(text: string): MediaText | undefined {
  const end = text.indexOf('\n');
  const first = withoutMarks(end < 0 ? text : text.slice(0, end)).trim();
  const caption = end < 0 ? '' : text.slice(end + 1);
  const omitted = omittedKind(plain(first));
  // Android has the one word for all media; `image omitted` is something that somebody typed.
  if (omitted === 'media') return { media: omittedMention(omitted), caption };
  const [, fileName = '', word = ''] = attachedForm.exec(first) ?? [];
  if (fileName === '' || !(isAttachedWord(plain(word)) || androidName.test(fileName))) return undefined;
  return { media: { fileName, kind: kindOfName(fileName), omitted: false }, caption };
}

function omittedMention(omitted: OmittedKind): MediaMention {
  const kind = omitted === 'media' ? 'other' : omitted;
  return { fileName: omitted, kind, omitted: true };
}

function cleanCaption(text: string): string {
  return withoutMarks(text).trim();
}

const kindsOfPrefix: Readonly<Record<string, Attachment['kind']>> = {
  PHOTO: 'image',
  IMG: 'image',
  VIDEO: 'video',
  VID: 'video',
  AUDIO: 'audio',
  AUD: 'audio',
  PTT: 'voice',
  GIF: 'gif',
  STICKER: 'sticker',
  STK: 'sticker',
};
const kindsOfEnding: Readonly<Record<string, Attachment['kind']>> = {
  jpg: 'image',
  jpeg: 'image',
  png: 'image',
  heic: 'image',
  webp: 'sticker',
  gif: 'gif',
  mp4: 'video',
  mov: 'video',
  '3gp': 'video',
  opus: 'voice',
  m4a: 'audio',
  mp3: 'audio',
  aac: 'audio',
  amr: 'audio',
  vcf: 'contact',
};

/** What a file is by the name WhatsApp gave it: `00000042-PHOTO-…` (iOS), `IMG-20210428-WA0001` (Android), else its ending. */
export function kindOfName(fileName: string): Attachment['kind'] {
  const prefix = /^(?:\d+-)?([A-Z]+)-\d{4}/.exec(fileName)?.[1];
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  // iOS calls voice notes AUDIO too; only they are Opus.
  if (ending === 'opus') return 'voice';
  return kindsOfPrefix[prefix ?? ''] ?? kindsOfEnding[ending] ?? 'document';
}
