import type { ItemDraft } from '#core/item.ts';
import type { ExpectedRecord } from './scene.ts';

/** What the tests compare of a draft: time, author, kind, text and the hashes of its files. */
export function recordOf(draft: ItemDraft): ExpectedRecord {
  const detail = detailOf(draft);
  return {
    at: draft.occurredAt,
    who: draft.sender?.displayName ?? draft.sender?.phone,
    kind: draft.kind,
    text: draft.content?.text,
    media: draft.attachments.map((attachment) => attachment.sha256 ?? attachment.status),
    ...(detail === undefined ? {} : { detail }),
  };
}

function detailOf({ membership, groupChange, call }: ItemDraft): string | undefined {
  if (membership !== undefined) {
    const names = membership.members.map((member) => member.displayName ?? member.phone);
    return `${membership.change} ${names.join(', ')}`;
  }
  if (groupChange !== undefined) {
    const { change, previous, next } = groupChange;
    return [change, previous, next === undefined ? undefined : `> ${next}`]
      .filter((part) => part !== undefined)
      .join(' ');
  }
  return call === undefined ? undefined : `${call.outcome} ${call.media}`;
}
