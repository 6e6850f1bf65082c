import type { ArchiveAccess } from '#connector/dependencies.ts';
import type { AttachmentId, ItemId } from '#core/ids.ts';
import type { Item } from '#core/item.ts';
import type { AttachmentReader, Mail } from '#core/target.ts';

/** Mails of the archive that are delivered together, with one reader for all their attachments. */
export interface ArchivedMails {
  /** Failures of `ArchiveAccess.readMail`. */
  read(itemId: ItemId): Promise<{ readonly item: Item; readonly mail: Mail }>;
  readonly readAttachment: AttachmentReader;
  /** Bytes that the mails read so far hold in memory. */
  bytes(): number;
}

export function openArchivedMails(archive: Pick<ArchiveAccess, 'readMail'>): ArchivedMails {
  const readers = new Map<AttachmentId, AttachmentReader>();
  let bytes = 0;
  return {
    read: async (itemId) => {
      const { item, mail, readAttachment } = await archive.readMail(itemId);
      for (const segment of mail.segments) {
        if (segment.kind === 'attachment') readers.set(segment.id, readAttachment);
        else bytes += segment.bytes.length;
      }
      return { item, mail };
    },
    readAttachment: async (id) => {
      const read = readers.get(id);
      if (read === undefined) throw new Error('an attachment was asked for that no mail has');
      return read(id);
    },
    bytes: () => bytes,
  };
}
