import { expect } from 'vitest';
import type { ItemId } from '#core/ids.ts';
import type { KnownEntry, OfferedEntry } from '#site/chatEntry.ts';
import { planExport } from '#site/exportPlan.ts';

/** `12:ok` is the text ok in minute 12; `12:-` a deletion; `12:+x` an edit; `12:[7]` media of 7 bytes; `12:[]` omitted. */
function offer(text: string): OfferedEntry {
  const [minute = '', body = ''] = text.split(':');
  const media = body.startsWith('[') ? (body === '[]' ? 'absent' : 'present') : 'none';
  return {
    mark: text,
    ...(media === 'none' ? {} : { mediaMark: `${minute}:media` }),
    minute: Number(minute),
    media,
    weighty: body.length > 3,
    replaceable: body !== '-',
    ...(body === '-' ? { change: 'deletes' as const } : {}),
    ...(body.startsWith('+') ? { change: 'edits' as const } : {}),
    author: '',
    words: body,
    points: 0,
  };
}

/** A chat as the site keeps it; takes exports in one after the other. */
export class Chat {
  entries: KnownEntry[] = [];
  #count = 0;

  /**
   * @param size so many entries at a time, as a source offers a long export; all at once without
   * @returns what was new, with what it refers to
   */
  take(texts: readonly string[], size = Math.max(texts.length, 1)): string[] {
    const told: string[] = [];
    let lastId: string | undefined;
    for (let from = 0; from < texts.length; from += size) {
      const part = this.#takePart(texts.slice(from, from + size), lastId);
      told.push(...part.told);
      lastId = part.lastId;
    }
    return told;
  }

  #takePart(texts: readonly string[], after: string | undefined): { told: string[]; lastId?: string } {
    const offered = texts.map(offer);
    const plan = planExport(this.entries, offered, this.#keyOf(after));
    const fresh: KnownEntry[] = [];
    const told: string[] = [];
    let lastId: string | undefined;
    const replaced = new Set<string>();
    for (const [index, placement] of plan.placements.entries()) {
      const entry = offered[index];
      lastId = placement.known?.nativeId ?? `n${this.#count++}`;
      if (placement.known !== undefined || entry === undefined) continue;
      const nativeId = lastId;
      const { replaces } = placement;
      if (replaces !== undefined) replaced.add(replaces.entry.nativeId);
      told.push(replaces ? `${entry.mark} ${replaces.relation} ${replaces.entry.mark}` : entry.mark);
      fresh.push({
        ...entry,
        nativeId,
        itemId: nativeId as ItemId,
        rootId: nativeId as ItemId,
        orderKey: placement.orderKey,
        strand: placement.strand,
        replaced: false,
      });
    }
    const moved = new Map(plan.moved.map((place) => [place.nativeId, place]));
    const kept = this.entries.map((entry) => ({
      ...entry,
      ...moved.get(entry.nativeId),
      replaced: entry.replaced || replaced.has(entry.nativeId),
    }));
    this.entries = [...kept, ...fresh].sort((one, other) => one.orderKey - other.orderKey);
    expect(new Set(this.entries.map((entry) => entry.orderKey)).size).toBe(this.entries.length);
    return { told, ...(lastId === undefined ? {} : { lastId }) };
  }

  #keyOf(nativeId: string | undefined): number {
    return this.entries.find((entry) => entry.nativeId === nativeId)?.orderKey ?? -1;
  }

  get texts(): string[] {
    return this.entries.map((entry) => entry.mark);
  }
}
