import type { AttachmentId } from '#core/ids.ts';
import { makeUuid } from '#core/ids.ts';

/**
 * The conversation of a draft. An export has no native id; the site puts the id of its own chat in this place.
 * @param title of the chat, cleaned
 */
export function exportConversation(title: string): string {
  return `export-chat:${title}`;
}

/** @param now milliseconds since 1970 */
export function makeAttachmentId(now: number): AttachmentId {
  return makeUuid<AttachmentId>(now);
}
