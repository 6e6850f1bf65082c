import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import readline from 'node:readline';
import { temporaryFolder } from '../folder.ts';

const holdfast = path.resolve(import.meta.dirname, '../../../bin/holdfast');

/** `holdfast serve` as a user starts it: its own process, free ports, a data folder that goes away. */
export interface ServedCenter {
  /** Of the compliance center. */
  readonly address: string;
  /** Of the capture site: the feed, and what vendors and users reach. */
  readonly site: { readonly feed: string; readonly open: string };
  /** The first operator with the password that was printed at the start. */
  readonly first: { readonly email: string; readonly password: string };
  stop(): Promise<void>;
}

/** @param environment e.g. `HOLDFAST_DEMO` */
export async function serveCenter(environment: Readonly<Record<string, string>> = {}): Promise<ServedCenter> {
  const folder = await temporaryFolder();
  const child = spawn(holdfast, ['serve'], {
    cwd: folder.path,
    env: {
      ...process.env,
      HOLDFAST_DATA: path.join(folder.path, 'data'),
      HOLDFAST_ARCHIVE_DOMAIN: 'archive.corp.example',
      HOLDFAST_CENTER_PORT: '0',
      HOLDFAST_SITE_PUBLIC_PORT: '0',
      HOLDFAST_SITE_PRIVATE_PORT: '0',
      HOLDFAST_METRICS_PORT: '0',
      HOLDFAST_LOG_LEVEL: 'warn',
      HOLDFAST_LANGUAGE: 'en',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const { center, sitePrivate, sitePublic } = await announced(child, () => errors);
  return {
    address: center,
    site: { feed: sitePrivate, open: sitePublic },
    first: firstOperator(errors),
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      await folder[Symbol.asyncDispose]();
    },
  };
}

interface Addresses {
  readonly center: string;
  readonly sitePrivate: string;
  readonly sitePublic: string;
}

async function announced(child: ChildProcess, errors: () => string): Promise<Addresses> {
  if (child.stdout === null) throw new Error('holdfast serve has no output');
  const lines = readline.createInterface({ input: child.stdout });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`holdfast serve ended before it listened: ${errors()}`);
  });
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string];
  return JSON.parse(line) as Addresses;
}

function firstOperator(printed: string): { email: string; password: string } {
  const email = /E-mail:\s+(\S+)/.exec(printed)?.[1];
  const password = /Password:\s+(\S+)/.exec(printed)?.[1];
  if (email === undefined || password === undefined)
    throw new Error(`holdfast serve printed no first operator: ${printed}`);
  return { email, password };
}
