import type { Bubble } from '@contract/mailboxes.ts';

/** What was said, with what happened to it later. */
export interface Said {
  readonly bubble: Bubble;
  /** Edits, deletions, recalls, reactions and late files that refer to it, oldest first. */
  readonly later: readonly Bubble[];
}

const attached: Readonly<Record<string, true>> = {
  edits: true,
  deletes: true,
  reactsTo: true,
  mediaOf: true,
};

/** The item that an edit, deletion, recall, reaction or late file is about. */
export function subjectOf(bubble: Bubble): string | null {
  return bubble.refers.find(({ relation }) => attached[relation])?.item ?? null;
}

/**
 * Puts edits, deletions and reactions beside the message they are about. What refers to something that is not among the
 * bubbles stands by itself.
 * @param bubbles in any order, each item once or more
 */
export function threadOf(bubbles: readonly Bubble[]): readonly Said[] {
  const byItem = new Map(bubbles.map((bubble) => [bubble.item, bubble]));
  const ordered = [...byItem.values()].toSorted(byTime);
  const rootOf = (bubble: Bubble): string => {
    const seen = new Set([bubble.item]);
    for (let at = bubble; ; ) {
      const subject = subjectOf(at);
      const next = subject === null ? undefined : byItem.get(subject);
      if (next === undefined || seen.has(next.item)) return at.item;
      seen.add(next.item);
      at = next;
    }
  };
  const later = new Map<string, Bubble[]>();
  for (const bubble of ordered) {
    const root = rootOf(bubble);
    if (root !== bubble.item) later.set(root, [...(later.get(root) ?? []), bubble]);
  }
  return ordered
    .filter((bubble) => rootOf(bubble) === bubble.item)
    .map((bubble) => ({ bubble, later: later.get(bubble.item) ?? [] }));
}

const byTime = (one: Bubble, other: Bubble): number => one.occurredAt.localeCompare(other.occurredAt);
