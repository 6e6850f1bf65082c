import { vi } from 'vitest';
import { runProgram } from '#cli/program.ts';
import type { TemporaryArchive } from './archive.ts';
import type { Ended } from './command.ts';

/** Runs a command in this process, for tables of many commands: the program as `bin/holdfast` runs it, without a new Node. */
export async function commandHere(
  archive: TemporaryArchive,
  ...args: readonly string[]
): Promise<Pick<Ended, 'code' | 'stdout' | 'stderr'>> {
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((chunk) => {
      printed[name] += chunk.toString();
      return true;
    }),
  );
  try {
    const code = await runProgram([...args, '--data', archive.config.data]);
    return { code, ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
