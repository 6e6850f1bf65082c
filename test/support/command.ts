import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { TemporaryArchive } from './archive.ts';

/** What a command printed and how it ended; `signal` where it was killed. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** From start to end, in milliseconds. */
  readonly milliseconds: number;
}

export interface StartedCommand {
  readonly child: ChildProcess;
  /** Settles once the output so far contains the text; throws when the command ends without it. */
  prints(text: string): Promise<void>;
  /** What it has printed so far. */
  printed(): string;
  readonly ended: Promise<Ended>;
}

const holdfast = path.resolve(import.meta.dirname, '../../bin/holdfast');

/** Starts `bin/holdfast` on the archive's data folder, beside whoever else has it open. */
export function startCommand(
  archive: TemporaryArchive,
  args: readonly string[],
  options: { readonly environment?: Readonly<Record<string, string>>; readonly detached?: boolean } = {},
): StartedCommand {
  const began = performance.now();
  const child = spawn(holdfast, args, {
    cwd: archive.folder,
    detached: options.detached ?? false,
    env: {
      ...process.env,
      HOLDFAST_DATA: archive.config.data,
      HOLDFAST_ARCHIVE_DOMAIN: 'archive.corp.example',
      HOLDFAST_LANGUAGE: 'en',
      HOLDFAST_CENTER_PORT: '0',
      HOLDFAST_SITE_PUBLIC_PORT: '0',
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  const ended = Promise.all([exited, text(child.stdout), text(child.stderr)]).then(
    ([[code, signal], stdout, stderr]) => ({
      code,
      signal,
      stdout,
      stderr,
      milliseconds: performance.now() - began,
    }),
  );
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  return {
    child,
    ended,
    printed: () => printed,
    prints: async (wanted) => {
      const found = new Promise<void>((resolve) => {
        const look = () => printed.includes(wanted) && resolve();
        for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
        look();
      });
      const early = ended.then(({ stderr }) => {
        if (!printed.includes(wanted))
          throw new Error(`holdfast ${args.join(' ')} ended before it said ${wanted}: ${stderr}`);
      });
      await Promise.race([found, early]);
    },
  };
}

/** Runs a command to its end. */
export async function command(archive: TemporaryArchive, ...args: readonly string[]): Promise<Ended> {
  return startCommand(archive, args).ended;
}
