import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Receipts } from '../../src/core/target.ts';
import { memoryReceipts } from './memoryReceipts.ts';

/** Receipts in a file, one change a line: they outlive a process that is killed, as the database's do. */
export function fileReceipts(file: string): Receipts {
  const memory = memoryReceipts();
  const write = (change: 'begin' | 'end' | 'drop', args: readonly unknown[]): void =>
    appendFileSync(file, `${JSON.stringify([change, args])}\n`);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  for (const line of lines.slice(0, -1)) {
    const [change, args] = JSON.parse(line) as ['begin' | 'end' | 'drop', [never, never]];
    void memory[change](...args);
  }
  return {
    known: memory.known,
    begin: (keys, into) => {
      write('begin', [keys, into]);
      return memory.begin(keys, into);
    },
    end: (receipts) => {
      write('end', [receipts]);
      return memory.end(receipts);
    },
    drop: (keys) => {
      write('drop', [keys]);
      return memory.drop(keys);
    },
  };
}
