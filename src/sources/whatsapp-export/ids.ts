import type { AttachmentId } from '#core/ids.ts';
import { makeUuid } from '#core/ids.ts';

/**
 * The conversation of a draft. An export has no native id; the site puts the id of its own chat in this place.
 * @param title of the chat, cleaned
 */
export function exportConversation(title: string): string {
  return `export-chat:${title}`;
}

/** The title of an `exportConversation`, or undefined for another conversation. */
export function parseExportConversation(id: string): string | undefined {
  const prefix = 'export-chat:';
  return id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
}

/** @param now milliseconds since 1970 */
export function makeAttachmentId(now: number): AttachmentId {
  return makeUuid<AttachmentId>(now);
}
