import { alignSequences } from '#site/alignment.ts';
import type { EntryMark, KnownEntry, OfferedEntry } from '#site/chatEntry.ts';

/**
 * How an export compares with a chat the site has:
 * - `same`: proven by the sequence alone, whatever the title;
 * - `possible`: nothing speaks against it; enough only when the title is remembered;
 * - `other`: both cover the same time at length and have nothing of weight in common.
 */
export type Likeness = 'same' | 'possible' | 'other';

/**
 * The rule for `same`. Every shared entry already has the same minute and the same normalised text. Beyond that:
 * - in the time that both cover, four fifths of each side's entries are shared;
 * - at least four things that people said are shared, in at least three minutes, and together they tell enough:
 *   different texts count 3 points from 12 letters on (or with a file), 1 from 4 on, else nothing, and 6 are needed;
 * - two people take part in that, each with two shared entries and at least one that tells something: a broadcast or an
 *   announcement puts equal texts into several chats in one minute, but the answers to it differ.
 * A few common 'ok's never suffice.
 */
const rule = { share: 0.8, entries: 4, minutes: 3, points: 6, voices: 2, perVoice: 2 } as const;

/** So many entries of weight on both sides, and none of them shared, make two chats of the same hours. */
const atLength = 3;

/** @param known entries of the chat by order key */
export function likenessOf(known: readonly ChatEntry[], offered: readonly OfferedEntry[]): Likeness {
  const standing = known.filter((entry) => !entry.replaced);
  const span = commonSpan(standing, offered);
  if (span === undefined) return 'possible';
  const knownWithin = standing.filter((entry) => isWithin(entry, span));
  const offeredWithin = offered.filter((entry) => isWithin(entry, span));
  const shared = sharedEntries(knownWithin, offeredWithin);
  const share = shared.length / Math.max(knownWithin.length, offeredWithin.length);
  if (share >= rule.share && tellsEnough(shared.filter((entry) => entry.author !== ''))) return 'same';
  const areLong = [knownWithin, offeredWithin].every(
    (side) => side.filter((entry) => entry.weighty).length >= atLength,
  );
  return areLong && !shared.some((entry) => entry.weighty) ? 'other' : 'possible';
}

type ChatEntry = EntryMark & Pick<KnownEntry, 'replaced'>;

function tellsEnough(spoken: readonly OfferedEntry[]): boolean {
  const minutes = new Set(spoken.map((entry) => entry.minute)).size;
  if (spoken.length < rule.entries || minutes < rule.minutes) return false;
  if (pointsOf(spoken) < rule.points) return false;
  const voices = [...Map.groupBy(spoken, (entry) => entry.author).values()];
  return voices.filter((own) => own.length >= rule.perVoice && pointsOf(own) > 0).length >= rule.voices;
}

/** A text said again and again tells no more than once. */
function pointsOf(entries: readonly OfferedEntry[]): number {
  const texts = new Map(entries.map(({ words, points }) => [words, points]));
  return [...texts.values()].reduce((sum, points) => sum + points, 0);
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
