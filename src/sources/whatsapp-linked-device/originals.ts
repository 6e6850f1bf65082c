import { createHash } from 'node:crypto';
import type { Clock } from '#core/clock.ts';
import type { SourceMemory } from '#core/source.ts';

/**
 * Which messages were taken in the last three days, so that a deletion can say whether the archive has its original:
 * WhatsApp lets nobody delete for everyone later than that. One entry an hour, eight bytes a message.
 */
export interface Originals {
  /** Kept within a second; a crash before makes a later deletion say that it does not know the original. */
  note(id: string): void;
  has(id: string): Promise<boolean>;
  /** Resolves when what was noted is kept. */
  settled(): Promise<void>;
}

const hour = 3_600_000;
const hoursKept = 72;
const markSize = 8;

export function makeOriginals(memory: SourceMemory, clock: Clock): Originals {
  const fresh = new Set<string>();
  let writing: Promise<void> | undefined;
  const nameAt = (hoursAgo: number): string => `taken/${Math.floor(clock.now().getTime() / hour) - hoursAgo}`;

  const write = async (): Promise<void> => {
    while (fresh.size > 0) {
      const marks = [...fresh];
      const name = nameAt(0);
      const before = (await memory.get([name])).get(name) ?? Buffer.alloc(0);
      const bytes = Buffer.concat([before, ...marks.map((mark) => Buffer.from(mark, 'hex'))]);
      await memory.set(
        new Map([
          [name, bytes],
          [nameAt(hoursKept + 1), undefined],
        ]),
      );
      for (const mark of marks) fresh.delete(mark);
    }
  };
  return {
    note: (id) => {
      fresh.add(markOf(id));
      writing ??= write()
        .catch(() => {})
        .finally(() => {
          writing = undefined;
        });
    },
    has: async (id) => {
      const mark = markOf(id);
      if (fresh.has(mark)) return true;
      const names = Array.from({ length: hoursKept + 1 }, (_, hours) => nameAt(hours));
      const wanted = Buffer.from(mark, 'hex');
      return [...(await memory.get(names)).values()].some((marks) => holds(marks, wanted));
    },
    settled: async () => {
      await writing;
    },
  };
}

function markOf(id: string): string {
  return createHash('sha256')
    .update(id)
    .digest('hex')
    .slice(0, markSize * 2);
}

function holds(marks: Buffer, wanted: Buffer): boolean {
  for (let start = 0; start < marks.length; start += markSize) {
    if (marks.subarray(start, start + markSize).equals(wanted)) return true;
  }
  return false;
}
