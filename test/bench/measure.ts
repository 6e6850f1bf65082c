import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import readline from 'node:readline';
import { peakMemory } from '../support/peakMemory.ts';

const holdfast = path.resolve(import.meta.dirname, '../../bin/holdfast');

export interface Measured {
  /** From the first progress to the end of the process; of a command without progress, all of it. */
  readonly seconds: number;
  /** From the start of the process to the first progress. */
  readonly startSeconds: number;
  /** The most memory that the process had resident (Linux; 0 elsewhere). */
  readonly megabytes: number;
}

/** Runs `holdfast` in a process of its own, as a user does. */
export async function measureCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Measured> {
  const start = performance.now();
  let working: number | undefined;
  const child = spawn(holdfast, [...args, '--json', '--progress'], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  readline.createInterface({ input: child.stderr }).on('line', (line) => {
    if (line.startsWith('{"progress":')) working ??= performance.now();
    else console.error(line);
  });
  const watching = peakMemory(child);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`holdfast ${args.join(' ')} ended with ${code}`);
  const end = performance.now();
  return {
    seconds: (end - (working ?? start)) / 1_000,
    startSeconds: ((working ?? start) - start) / 1_000,
    megabytes: (await watching).program,
  };
}
