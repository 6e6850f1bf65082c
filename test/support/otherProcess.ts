import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type pg from 'pg';

/** What a cluster process says when it is attached, or why it is not. */
export interface Said {
  readonly shared?: boolean;
  readonly connection?: pg.ClientConfig & { host: string };
  readonly log?: string[];
  readonly failure?: string;
  readonly message?: string;
}

export interface ClusterProcess {
  readonly said: Said;
  readonly child: ChildProcess;
  /** Lets it close and end by itself. */
  close(): Promise<void>;
  /** SIGKILL, without any chance to tidy up. */
  kill(): Promise<void>;
}

/** Starts another process that attaches to the data folder's server, and waits until it has. */
export async function startClusterProcess(
  folder: string,
  options: { env?: NodeJS.ProcessEnv; uid?: number; gid?: number } = {},
): Promise<ClusterProcess> {
  const { env, ...identity } = options;
  const child = spawn(process.execPath, [join(import.meta.dirname, 'clusterProcess.ts'), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
    ...identity,
  });
  const ended = once(child, 'exit');
  const said = await new Promise<Said>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line) as Said));
    child.once('exit', (code) => reject(new Error(`the process ended with ${code} before it said anything`)));
  });
  return {
    said,
    child,
    close: async () => {
      child.stdin.end();
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
