import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Everything of the demo lies here, made new each time: below the folder in which it is started. */
export const folder = path.resolve('demo');
export const holdfast = path.resolve(import.meta.dirname, '../bin/holdfast');
export const environment = {
  ...process.env,
  HOLDFAST_DATA: path.join(folder, 'data'),
  HOLDFAST_ARCHIVE_DOMAIN: 'archive.corp.example',
  HOLDFAST_LOG_LEVEL: 'warn',
};

const colours = process.stdout.isTTY === true;
export const bold = (text: string): string => (colours ? `\u001b[1m${text}\u001b[0m` : text);
export const dim = (text: string): string => (colours ? `\u001b[2m${text}\u001b[0m` : text);
export const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** Runs one command, shown as a user would type it, and lets it print. */
export function run(...args: string[]): void {
  show(args);
  const { status } = spawnSync(holdfast, args, { env: environment, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`holdfast ${args[0]} ${args[1] ?? ''} ended with ${status}`);
}

/** Runs one command for its JSON. */
export function ask<Answer>(...args: string[]): Answer {
  const { status, stdout } = spawnSync(holdfast, [...args, '--json'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`holdfast ${args.join(' ')} ended with ${status}`);
  return JSON.parse(stdout.toString()) as Answer;
}

/** Shows a command as a user would type it. */
export function show(args: readonly string[]): void {
  say(dim(`\n$ bin/holdfast ${args.map(quoted).join(' ')}`));
}

function quoted(word: string): string {
  const short = word.startsWith(folder) ? path.relative(process.cwd(), word) : word;
  return /^[\w@.,:/=+-]+$/.test(short) ? short : `'${short}'`;
}
