import type { Attachment } from '#core/item.ts';
import { joined, say, stored } from '#core/sentence.ts';

/** What a receipt says where attachments were left out of a mail. A stored sentence. */
export function leftOutNote(left: readonly Attachment[]): string {
  const size = left.reduce((sum, { size: bytes = 0 }) => sum + bytes, 0);
  const what =
    left.length === 1
      ? say`One attachment of ${size} bytes is left out, because it is too large for the mailbox.`
      : say`${left.length} attachments of together ${size} bytes are left out, because they are too large for the mailbox.`;
  return stored(joined(' ', [what, say`The archive has the item whole.`]));
}
