/**
 * The order within a minute. Most exports know no seconds: of two messages of one minute that came each in an export of
 * its own, the site cannot tell which was first, and assumes an order. Entries of a minute that one export showed, and those
 * that are joined to them by another, are a strand: their order is proven. Between strands it is assumed, until an
 * export shows entries of both. Pure.
 */
import type { KnownEntry, OfferedEntry } from '#site/chatEntry.ts';
import type { Alignment, ChatView } from '#site/exportPlan.ts';

/** The chat in the order that the export shows. */
interface ShownOrder {
  readonly chat: ChatView;
  /** Places whose entry was another one before. */
  readonly moved: Iterable<number>;
}

/** Strands by index of the offered entries, and by place of known ones that got another. */
export interface Strands {
  readonly ofOffered: readonly number[];
  readonly ofKnown: ReadonlyMap<number, number>;
}

/** An entry that the export shows: its place in the chat, its index in the export. */
interface Shown {
  readonly place: number;
  readonly index: number;
}

/** A minute of the export, with what the chat has of it. */
interface Minute {
  readonly indexes: number[];
  readonly places: number[];
}

/**
 * Where the export shows entries of several strands of a minute in another order than the assumed one, these change
 * places; the order within each strand stays. So what was shown before is still found, and so is all that is shown now.
 * @param pairs equal entries, index to place, found without crossing
 * @returns undefined where every entry stands well, which is nearly always
 */
export function inShownOrder(
  chat: ChatView,
  offered: readonly OfferedEntry[],
  pairs: ReadonlyMap<number, number>,
): ShownOrder | undefined {
  if (chat.known.every((entry) => entry.strand === 0)) return undefined;
  const moves = new Map<number, number>();
  for (const minute of minutesOf(chat, offered).values()) {
    if (minute.indexes.length > mostInAMinute || !isLoose(chat.known, minute.places)) continue;
    const shown = shownBefore(chat, minute);
    for (const index of minute.indexes) {
      const place = pairs.get(index);
      if (place !== undefined) shown.push({ place, index });
    }
    const crossing = crossingOf(chat.known, offered, minute, shown);
    if (crossing.length === 0) continue;
    for (const [slot, place] of reordered(chat.known, minute.places, [...shown, ...crossing]))
      if (slot !== place) moves.set(slot, place);
  }
  return moves.size === 0 ? undefined : { chat: movedChat(chat, moves), moved: moves.keys() };
}

/**
 * The strands after this export: all that it shows of a minute is one, with all that hangs on it; what it shows without
 * a link to the other entries of the minute is one more.
 */
export function joinStrands(
  chat: ChatView,
  offered: readonly OfferedEntry[],
  { pairs, replaces }: Alignment,
): Strands {
  const ofOffered: number[] = [];
  const ofKnown = new Map<number, number>();
  const strandAt = (place: number): number => chat.known[place]?.strand ?? 0;
  for (const minute of minutesOf(chat, offered).values()) {
    const linked = new Set(shownBefore(chat, minute).map(({ place }) => strandAt(place)));
    for (const index of minute.indexes) {
      const place = pairs.get(index) ?? replaces.get(index)?.place;
      if (place !== undefined) linked.add(strandAt(place));
    }
    const strand =
      linked.size > 0
        ? Math.min(...linked)
        : minute.places.reduce((free, place) => Math.max(free, strandAt(place) + 1), 0);
    for (const index of minute.indexes) ofOffered[index] = strand;
    for (const place of minute.places)
      if (linked.has(strandAt(place)) && strandAt(place) !== strand) ofKnown.set(place, strand);
  }
  return { ofOffered, ofKnown };
}

/** The minutes of the export. What the part before showed of the minute it broke off in takes part again. */
function minutesOf(
  { known, start, continued }: ChatView,
  offered: readonly OfferedEntry[],
): Map<number, Minute> {
  const minutes = new Map<number, Minute>();
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  for (const [index, { minute }] of offered.entries()) {
    earliest = Math.min(earliest, minute);
    latest = Math.max(latest, minute);
    const same = minutes.get(minute);
    if (same === undefined) minutes.set(minute, { indexes: [index], places: [] });
    else same.indexes.push(index);
  }
  const broken = continued ? known[start - 1]?.minute : undefined;
  let from = start;
  while (broken !== undefined && known[from - 1]?.minute === broken) from -= 1;
  for (let place = from; place < known.length; place++) {
    const minute = known[place]?.minute ?? latest + 1;
    if (minute >= earliest && minute <= latest) minutes.get(minute)?.places.push(place);
  }
  return minutes;
}

/** Pairing compares every entry of a minute with every other: nobody writes more in one, and made-up exports must end too. */
const mostInAMinute = 300;

/** Several strands that stand together: only there an order is assumed. Where a clock ran backwards nothing moves. */
function isLoose(known: readonly KnownEntry[], places: readonly number[]): boolean {
  if (places.length > mostInAMinute) return false;
  const [first = 0] = places;
  const strand = known[first]?.strand;
  return (
    (places.at(-1) ?? first) - first === places.length - 1 &&
    places.some((place) => known[place]?.strand !== strand)
  );
}

/** The last entry of the part before, if it is of this minute: it stands for all that the export showed of it. */
function shownBefore({ start, continued }: ChatView, { places }: Minute): Shown[] {
  return continued && places.includes(start - 1) ? [{ place: start - 1, index: -1 }] : [];
}

/** Pairs what is left on both sides and is the same message, if it crosses nothing of its own strand. */
function crossingOf(
  known: readonly KnownEntry[],
  offered: readonly OfferedEntry[],
  minute: Minute,
  shown: readonly Shown[],
): Shown[] {
  const found: Shown[] = [];
  const isFree = (one: Shown): boolean =>
    [...shown, ...found].every(
      ({ place, index }) =>
        place !== one.place &&
        index !== one.index &&
        (known[place]?.strand !== known[one.place]?.strand || place < one.place === index < one.index),
    );
  for (const isSame of [isEqual, isOtherForm]) {
    for (const index of minute.indexes) {
      const place = minute.places.find(
        (at) => isSame(known[at], offered[index]) && isFree({ place: at, index }),
      );
      if (place !== undefined) found.push({ place, index });
    }
  }
  return found;
}

function isEqual(known: KnownEntry | undefined, offered: OfferedEntry | undefined): boolean {
  return known?.mark === offered?.mark;
}

/** One media message, once with and once without its file. */
function isOtherForm(known: KnownEntry | undefined, offered: OfferedEntry | undefined): boolean {
  if (known?.mediaMark === undefined || known.replaced) return false;
  return known.mediaMark === offered?.mediaMark && known.media !== offered.media;
}

/**
 * The strands that the export shows, merged in its order, in the places that they had. What it does not show stays with
 * the next entry of its strand that it does, or with the last.
 * @returns for each of these places the place whose entry stands there now
 */
function reordered(
  known: readonly KnownEntry[],
  places: readonly number[],
  shown: readonly Shown[],
): [slot: number, place: number][] {
  const indexAt = new Map(shown.map(({ place, index }) => [place, index]));
  const ranks = new Map<number, number>();
  for (const strand of Map.groupBy(places, (place) => known[place]?.strand).values()) {
    let rank = indexAt.get(strand.findLast((place) => indexAt.has(place)) ?? -1);
    if (rank === undefined) continue;
    for (const place of strand.toReversed()) {
      rank = indexAt.get(place) ?? rank;
      ranks.set(place, rank);
    }
  }
  const slots = places.filter((place) => ranks.has(place));
  const order = slots.toSorted((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
  return slots.map((slot, at) => [slot, order[at] ?? slot]);
}

/** The entries that change places change order keys too, so the keys rise as before. */
function movedChat(chat: ChatView, moves: ReadonlyMap<number, number>): ChatView {
  const known = [...chat.known];
  let { start } = chat;
  for (const [slot, place] of moves) {
    const entry = chat.known[place];
    const orderKey = chat.known[slot]?.orderKey;
    if (entry === undefined || orderKey === undefined) continue;
    known[slot] = { ...entry, orderKey };
    if (place === chat.start - 1) start = slot + 1;
  }
  return { ...chat, known, start };
}
