import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs a program that says when its work begins.
 * @param after milliseconds of work after which it is killed; absent: never
 * @returns its exit code; null where it was killed
 */
export async function runAndKill(
  program: string,
  args: readonly string[],
  after?: number,
): Promise<number | null> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  await Promise.race([once(child.stdout, 'data'), ended]);
  if (after !== undefined) {
    await pause(after);
    child.kill('SIGKILL');
  }
  return (await ended)[0];
}
