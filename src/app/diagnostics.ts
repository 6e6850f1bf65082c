import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

const doors = /--(inspect|heapsnapshot|heap-prof|cpu-prof|report-on|diagnostic-dir|debug-port)[\w-]*/;

/**
 * A serving archive has plaintext and keys in memory, so nothing may dump it: neither an inspector nor a heap snapshot,
 * whether asked for on the command line or in NODE_OPTIONS (docs/security.md, criteria 1 and 2).
 * @throws Failure `config-invalid`
 */
export function refuseDiagnostics(execArgv: readonly string[], nodeOptions: string | undefined): void {
  const door = [...execArgv, nodeOptions ?? ''].join(' ').match(doors)?.[0];
  if (door === undefined) return;
  throw new Failure(
    'config-invalid',
    say`Node was started with ${door}, which could write captured text and keys out of memory.`,
    say`Start Holdfast without it; remove it from NODE_OPTIONS.`,
  );
}
