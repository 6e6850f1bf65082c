import type { Content } from '#core/item.ts';
import { readCall } from '#sources/whatsapp-export/calls.ts';
import { readContent } from '#sources/whatsapp-export/content.ts';
import { type MediaText, readMedia } from '#sources/whatsapp-export/media.ts';
import {
  deletingAdmin,
  isDeletedByMe,
  isDeletedByOther,
  isEditedMarker,
  isViewOnce,
  systemLine,
  you,
} from '#sources/whatsapp-export/phrases.ts';
import { plain, trimPaddingEnd, withoutMarks } from '#sources/whatsapp-export/plain.ts';
import type { ExportProfile, Reading } from '#sources/whatsapp-export/reading.ts';

/**
 * Says what a line is. Never fails: what is not recognised is a message where somebody wrote it, else `system`,
 * always with its text. Pure.
 */
export function classify(authored: { author?: string; text: string }, profile: ExportProfile): Reading {
  const { author, text } = authored;
  if (author === undefined) return readSystem(text);
  const whatsappWrote = profile.platform === 'ios' && /^[\u200f\u202a-\u202e\u2066-\u2069]*\u200e/.test(text);
  const wordsCount = profile.platform === 'android' || whatsappWrote || !profile.marks;
  const special = wordsCount ? readSpecial(text, profile, whatsappWrote) : undefined;
  if (special !== undefined) return special;
  const message = readMessage(text, profile);
  // A line of iOS that begins with a mark and holds nothing a person sent is WhatsApp's own.
  const ownWords =
    whatsappWrote &&
    message.kind === 'message' &&
    message.content.type === 'text' &&
    !message.edited &&
    !message.media;
  return ownWords ? readSystem(text) : message;
}

/** Texts that stand in the place of a message. */
function readSpecial(text: string, profile: ExportProfile, whatsappWrote: boolean): Reading | undefined {
  if (text.length > 400) return undefined;
  const words = plain(text);
  if (isDeletedByOther(words)) return { kind: 'deletion', scope: 'everyone', byMe: false };
  if (isDeletedByMe(words)) return { kind: 'deletion', scope: 'everyone', byMe: true };
  const admin = deletingAdmin(words);
  if (admin !== undefined) return { kind: 'deletion', scope: 'admin', by: admin, byMe: false };
  if (isViewOnce(words) || (profile.platform === 'android' && words === 'null')) return lostViewOnce(words);
  if (profile.platform === 'ios') {
    const call = readCall(words);
    if (call !== undefined && (whatsappWrote || call.outcome !== 'unknown')) {
      return { kind: 'call', call, text: shown(text) };
    }
  }
  return undefined;
}

/** Content of a view-once message is never in an export; Android writes `null`. The words stay, somebody may have typed them. */
function lostViewOnce(words: string): Reading {
  const media = { fileName: 'view-once', kind: 'other', omitted: true, viewOnce: true } as const;
  return { kind: 'message', content: { type: 'other', text: words }, media, edited: false };
}

function readMessage(text: string, profile: ExportProfile): Reading {
  const { rest, edited } = cutEditedMarker(text);
  const found = readMedia(rest, profile);
  if (found !== undefined) {
    return { kind: 'message', content: mediaContent(found), media: found.media, edited };
  }
  return { kind: 'message', content: readContent(shown(rest)), edited };
}

function mediaContent({ media, caption }: MediaText): Content {
  const text = caption === '' ? {} : { text: caption };
  if (media.kind !== 'contact') return { type: media.kind, ...text };
  const name = media.omitted ? {} : { name: media.fileName.replace(/\.vcf$/i, '') };
  return { type: 'contact', ...text, contacts: [name] };
}

/** The marker stands at the very end, often behind a mark. */
function cutEditedMarker(text: string): { rest: string; edited: boolean } {
  const end = text.trimEnd();
  const start = end.lastIndexOf('<');
  if (start < 0 || !end.endsWith('>') || end.length - start > 80) return { rest: text, edited: false };
  if (!isEditedMarker(plain(end.slice(start)))) return { rest: text, edited: false };
  return { rest: trimPaddingEnd(end.slice(0, start)), edited: true };
}

function readSystem(raw: string): Reading {
  const text = shown(raw);
  const words = plain(text);
  const call = readCall(words);
  if (call !== undefined) return { kind: 'call', call, text };
  const found = systemLine(words);
  if (found === undefined || found.line.kind === 'system') {
    return { kind: 'system', notice: found !== undefined, text };
  }
  const { line, parts } = found;
  const who = parts.actor ?? (line.you === 'actor' ? you : undefined);
  const actor = who === undefined ? {} : { actor: who };
  const members = parts.members ?? (line.you === 'members' ? you : who);
  if (line.kind === 'membership') {
    return {
      kind: 'membership',
      change: line.change,
      ...actor,
      members: members ?? '',
      text,
    };
  }
  const previous = parts.previous === undefined ? {} : { previous: parts.previous };
  const next = parts.next === undefined ? {} : { next: parts.next };
  return { kind: 'group-change', change: line.change, ...actor, ...previous, ...next, text };
}

/** A text without the marks that WhatsApp puts before and behind it. */
function shown(text: string): string {
  return trimPaddingEnd(text.replace(/^[\u200e\u200f]+/, '')) || withoutMarks(text).trim();
}
