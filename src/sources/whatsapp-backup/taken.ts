import { createHash } from 'node:crypto';
import type { SourceMemory } from '#core/source.ts';

const bytesEach = 8;

/**
 * What was taken of one part of a database, by blocks of its rows: eight bytes for each observation. A block with
 * nothing new is passed over; of one in which something changed only the new is offered.
 */
export class Taken {
  readonly #memory: SourceMemory;
  readonly #prefix: string;

  /** @param part names database and part */
  constructor(memory: SourceMemory, part: string) {
    this.#memory = memory;
    this.#prefix = `taken:${part}:`;
  }

  async of(block: number): Promise<TakenBlock> {
    const name = `${this.#prefix}${block}`;
    const value = (await this.#memory.get([name])).get(name) ?? Buffer.alloc(0);
    const marks = new Set<string>();
    for (let at = 0; at + bytesEach <= value.length; at += bytesEach) {
      marks.add(value.toString('latin1', at, at + bytesEach));
    }
    return {
      has: (key) => marks.has(markOf(key)),
      add: (key) => {
        marks.add(markOf(key));
      },
      entry: () => [name, Buffer.from([...marks].join(''), 'latin1')],
    };
  }
}

export interface TakenBlock {
  has(key: string): boolean;
  add(key: string): void;
  /** As memory keeps it. */
  entry(): [string, Buffer];
}

function markOf(key: string): string {
  return createHash('sha256').update(key).digest().toString('latin1', 0, bytesEach);
}
