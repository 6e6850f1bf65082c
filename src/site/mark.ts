import type { ItemDraft, ItemKind } from '#core/item.ts';
import type { EntryMedia, OfferedEntry } from '#site/chatEntry.ts';
import type { Keyed } from '#site/keyed.ts';

/** A text this long, or a file, tells chats apart; shorter ones stand everywhere. */
const weightyCharacters = 12;

const replaceableKinds: ReadonlySet<ItemKind> = new Set(['message', 'edit', 'late-media']);

/**
 * The marks of a draft without native id. What an export shows differently from one time to the next stays out: author
 * and title (renamed contacts), invisible characters and spacing (platforms differ).
 */
export function markDraft(draft: ItemDraft, keyed: Keyed): OfferedEntry {
  // A time that is none makes an invalid item later; here it only needs some place.
  const minute = Math.floor(Date.parse(draft.occurredAt) / 60_000) || 0;
  const text = normaliseText(draft.content?.text ?? '');
  const media = mediaOf(draft);
  const sizes = draft.attachments.map((attachment) => attachment.size ?? 'absent');
  const common = [draft.service, draft.account.id, minute, draft.kind, text, extraOf(draft)];
  return {
    mark: keyed.mark([...common, sizes]),
    ...(media === 'none' ? {} : { mediaMark: keyed.mark([...common, 'media']) }),
    minute,
    media,
    weighty: media === 'present' || text.length >= weightyCharacters,
    replaceable: replaceableKinds.has(draft.kind),
    ...changeOf(draft.kind),
    author: draft.sender === undefined ? '' : keyed.mark(['author', draft.sender.nativeId]),
  };
}

/** Form NFC, without invisible characters (Unicode category Cf), white space as single spaces. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function mediaOf(draft: ItemDraft): EntryMedia {
  if (draft.attachments.length === 0) return 'none';
  return draft.attachments.some((attachment) => attachment.status === 'available') ? 'present' : 'absent';
}

function changeOf(kind: ItemKind): Pick<OfferedEntry, 'change'> {
  if (kind === 'deletion' || kind === 'recall') return { change: 'deletes' };
  return kind === 'edit' ? { change: 'edits' } : {};
}

/** What tells events without text apart. */
function extraOf({ call, membership, content }: ItemDraft): unknown {
  if (call !== undefined) return [call.media, call.outcome, call.durationSeconds ?? null];
  if (membership !== undefined) return [membership.change, membership.members.length];
  const { location, poll, link } = content ?? {};
  if (location !== undefined) {
    return [location.latitude ?? null, location.longitude ?? null, location.url ?? null];
  }
  if (poll !== undefined) return poll.question;
  return link?.url ?? null;
}
