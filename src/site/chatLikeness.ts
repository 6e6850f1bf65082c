import { alignSequences } from '#site/alignment.ts';
import type { EntryMark, OfferedEntry } from '#site/chatEntry.ts';

/**
 * How an export compares with a chat the site has:
 * - `same`: proven by the sequence alone, whatever the title;
 * - `possible`: nothing speaks against it; enough only when the title is remembered;
 * - `other`: both cover the same time at length and have nothing of weight in common.
 */
export type Likeness = 'same' | 'possible' | 'other';

/**
 * The rule for `same`. Every shared entry already has the same minute and the same normalised text. Beyond that:
 * shared entries of weight in at least three minutes; at least two of them from each of two authors, because a broadcast
 * or an announcement puts equal texts into several chats, but the answers differ; and in the time both cover, four
 * fifths of each side's entries are shared. A few common 'ok's never suffice.
 */
const rule = { minutes: 3, authors: 2, perAuthor: 2, share: 0.8, atLength: 3 } as const;

/** @param known entries of the chat by order key */
export function likenessOf(known: readonly EntryMark[], offered: readonly OfferedEntry[]): Likeness {
  const span = commonSpan(known, offered);
  if (span === undefined) return 'possible';
  const knownWithin = known.filter((entry) => isWithin(entry, span));
  const offeredWithin = offered.filter((entry) => isWithin(entry, span));
  const shared = sharedEntries(knownWithin, offeredWithin);
  const weighty = shared.filter((entry) => entry.weighty);
  if (weighty.length === 0) {
    const atLength = [knownWithin, offeredWithin].every(
      (side) => side.filter((entry) => entry.weighty).length >= rule.atLength,
    );
    return atLength ? 'other' : 'possible';
  }
  const share = shared.length / Math.max(knownWithin.length, offeredWithin.length);
  return share >= rule.share && hasTwoVoices(weighty) ? 'same' : 'possible';
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function commonSpan(known: readonly EntryMark[], offered: readonly EntryMark[]): Span | undefined {
  const one = spanOf(known);
  const other = spanOf(offered);
  if (one === undefined || other === undefined) return undefined;
  const span = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
  return span.from <= span.to ? span : undefined;
}

function spanOf(entries: readonly EntryMark[]): Span | undefined {
  if (entries.length === 0) return undefined;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { minute } of entries) {
    if (minute < from) from = minute;
    if (minute > to) to = minute;
  }
  return { from, to };
}

function isWithin(entry: EntryMark, span: Span): boolean {
  return entry.minute >= span.from && entry.minute <= span.to;
}

function sharedEntries(known: readonly EntryMark[], offered: readonly OfferedEntry[]): OfferedEntry[] {
  const matching = alignSequences(
    known.map((entry) => entry.mark),
    offered.map((entry) => entry.mark),
  );
  return offered.filter((_, index) => (matching[index] ?? -1) >= 0);
}

function hasTwoVoices(weighty: readonly OfferedEntry[]): boolean {
  const minutes = new Set(weighty.map((entry) => entry.minute));
  const counts = new Map<string, number>();
  for (const { author } of weighty) if (author !== '') counts.set(author, (counts.get(author) ?? 0) + 1);
  const voices = [...counts.values()].filter((count) => count >= rule.perAuthor);
  return minutes.size >= rule.minutes && voices.length >= rule.authors;
}
