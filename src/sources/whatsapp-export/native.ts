import type { TimeDoubt } from '#core/item.ts';
import type { AttachmentFacts } from '#sources/whatsapp-export/attachment.ts';
import type { ChatContext } from '#sources/whatsapp-export/chat.ts';

/** A message of an export as it stands in the file, with what the whole file tells about it. */
export interface ExportEvent {
  readonly chat: ChatContext;
  /** Number of its first line in the chat text, 1 for the first. */
  readonly line: number;
  /** Its lines, joined by LF. */
  readonly raw: string;
  /** Cleaned; absent on lines that WhatsApp wrote. */
  readonly author?: string;
  /** What follows the author. */
  readonly text: string;
  /** RFC 3339, milliseconds, UTC. */
  readonly occurredAt: string;
  readonly timePrecision: 'second' | 'minute';
  readonly timeDoubts: readonly TimeDoubt[];
  readonly capturedAt: string;
  /** Present where the text names a medium. */
  readonly attachment?: AttachmentFacts;
}
