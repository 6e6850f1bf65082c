import type { ItemDraft } from '#core/item.ts';
import type { ExpectedRecord } from './scene.ts';

/** What the tests compare of a draft: time, author, kind, text and the hashes of its files. */
export function recordOf(draft: ItemDraft): ExpectedRecord {
  return {
    at: draft.occurredAt,
    who: draft.sender?.displayName ?? draft.sender?.phone,
    kind: draft.kind,
    text: draft.content?.text,
    media: draft.attachments.map((attachment) => attachment.sha256 ?? attachment.status),
  };
}
