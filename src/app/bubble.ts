import type { Attachment, Item } from '#core/item.ts';

/**
 * Types that a browser only draws or plays: nothing in them can run. Everything else, SVG, HTML and PDF among it, is
 * for downloading.
 */
const harmless = new Set([
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'audio/ogg',
  'audio/mp4',
  'audio/mpeg',
  'audio/aac',
  'video/mp4',
  'video/webm',
]);

/** The type under which an attachment may be shown inside a page; null where it may not. */
export function previewTypeOf({ mimeType, status }: Attachment): string | null {
  const type = mimeType.split(';')[0]?.trim().toLowerCase() ?? '';
  return status === 'available' && harmless.has(type) ? type : null;
}

/** An item as one event of a chat. The raw event is not in it. */
export function bubbleOf(item: Item) {
  const { kind, direction, occurredAt, sender = null, content, edit, deletion, reaction, call } = item;
  const { text, html: _html, type, language: _language, ...shown } = content ?? {};
  return {
    item: item.id,
    kind,
    direction,
    occurredAt,
    timeDoubts: item.timeDoubts ?? [],
    sender,
    text: text ?? null,
    contentType: type ?? null,
    attachments: item.attachments.map((attachment) => ({
      ...attachment,
      previewType: previewTypeOf(attachment),
    })),
    refers: (item.refers ?? []).map(({ relation, itemId, quotedText }) => ({
      relation,
      item: itemId ?? null,
      quotedText: quotedText ?? null,
    })),
    edit: edit === undefined ? null : { version: edit.version, previousText: edit.previousText ?? null },
    deletion:
      deletion === undefined
        ? null
        : { by: deletion.by ?? null, scope: deletion.scope, originalAvailable: deletion.originalAvailable },
    reaction: reaction ?? null,
    call:
      call === undefined
        ? null
        : {
            media: call.media,
            group: call.group,
            durationSeconds: call.durationSeconds ?? null,
            outcome: call.outcome,
          },
    more: moreOf(item, shown),
  };
}

/** What else there is to tell, as the item has it. */
function moreOf(item: Item, content: object): Record<string, unknown> {
  const { membership, groupChange, consent, identity, receipts, gap, flags } = item;
  const all = { ...content, membership, groupChange, consent, identity, receipts, gap, flags };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
