import type { ItemDraft, ItemKind } from '#core/item.ts';
import type { EntryMedia, OfferedEntry } from '#site/chatEntry.ts';
import type { Keyed } from '#site/keyed.ts';

/** A text this long, or a file, tells chats apart; shorter ones stand everywhere. */
const weightyCharacters = 12;
const tellingCharacters = 4;

const replaceableKinds: ReadonlySet<ItemKind> = new Set(['message', 'edit', 'late-media']);

/**
 * The marks of a draft without native id, as its source gave it. What an export shows differently from one time to the
 * next stays out: author and title (renamed contacts), invisible characters and spacing (platforms differ).
 */
export function markDraft(draft: ItemDraft, keyed: Keyed): OfferedEntry {
  // A time that is none makes an invalid item later; here it only needs some place.
  const minute = Math.floor(Date.parse(draft.occurredAt) / 60_000) || 0;
  const text = normaliseText(textOf(draft));
  const media = mediaOf(draft);
  const sizes = draft.attachments.map((attachment) => attachment.size ?? 'absent');
  const said = [draft.kind, text, extraOf(draft)];
  const common = [draft.service, draft.account.id, minute, ...said];
  const isSpoken = draft.sender !== undefined && replaceableKinds.has(draft.kind);
  const weighty = isSpoken && (media === 'present' || text.length >= weightyCharacters);
  return {
    mark: keyed.mark([...common, sizes]),
    ...(media === 'none' ? {} : { mediaMark: keyed.mark([...common, 'media']) }),
    minute,
    media,
    weighty,
    replaceable: replaceableKinds.has(draft.kind),
    ...changeOf(draft.kind),
    author: draft.sender === undefined ? '' : keyed.mark(['author', draft.sender.nativeId]),
    words: keyed.mark(['words', ...said, sizes]),
    points: weighty ? 3 : isSpoken && text.length >= tellingCharacters ? 1 : 0,
  };
}

/** A mention between isolates shows the address book's name of the moment. */
const mention = /@\u2068[^\u2069]*\u2069/g;
const phoneNumber = /\+?\d[\d\s().-]{6,}\d/g;

/**
 * What somebody wrote, or what the app wrote without the names in it: "Your security code with Bob changed" becomes
 * another sentence when Bob gets another name in the address book.
 */
function textOf(draft: ItemDraft): string {
  const text = draft.content?.text ?? '';
  if (draft.kind === 'message' || draft.kind === 'edit') return text.replace(mention, '@');
  let unnamed = normaliseText(text);
  for (const name of namesOf(draft)) unnamed = unnamed.replaceAll(name, '\u0001');
  return unnamed.replace(phoneNumber, '\u0001');
}

/** Longest first: "Bob Li" goes before "Bob". */
function namesOf({ conversation, sender, recipients, membership }: ItemDraft): string[] {
  const people = [...(sender === undefined ? [] : [sender]), ...recipients, ...(membership?.members ?? [])];
  const names = people.flatMap((person) => [person.displayName ?? '', person.nativeId]);
  return [...new Set([conversation.title ?? '', ...names].map(normaliseText))]
    .filter((name) => name.length > 1)
    .sort((one, other) => other.length - one.length);
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
function extraOf({ call, membership, groupChange, content }: ItemDraft): unknown {
  if (call !== undefined) return [call.media, call.outcome, call.durationSeconds ?? null];
  if (membership !== undefined) return [membership.change, membership.members.length];
  if (groupChange !== undefined) return groupChange.change;
  const { location, poll, link } = content ?? {};
  if (location !== undefined) {
    return [location.latitude ?? null, location.longitude ?? null, location.url ?? null];
  }
  if (poll !== undefined) return poll.question;
  return link?.url ?? null;
}
