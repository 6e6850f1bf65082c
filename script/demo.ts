import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import readline from 'node:readline';
import { languageOf, messagesFor } from '#i18n/messages.ts';
import { firstExports, laterExports, writeDemoInput } from './demo-input.ts';

/**
 * The demo: two employees of one conversation, a group with an outsider and with a registered user who has no mailbox,
 * media, a deletion, an edit, a missed call, and an overlapping second export. Every step is a command one can type.
 */
const { demo: words } = messagesFor(languageOf(process.env));
const folder = path.resolve('demo');
const exports = path.join(folder, 'exports');
const holdfast = path.resolve('bin/holdfast');
const environment = {
  ...process.env,
  HOLDFAST_DATA: path.join(folder, 'data'),
  HOLDFAST_ARCHIVE_DOMAIN: 'archive.corp.example',
  HOLDFAST_LOG_LEVEL: 'warn',
};

const colours = process.stdout.isTTY === true;
const bold = (text: string): string => (colours ? `\u001b[1m${text}\u001b[0m` : text);
const dim = (text: string): string => (colours ? `\u001b[2m${text}\u001b[0m` : text);
const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** Runs one command, shown as a user would type it, and lets it print. */
function run(...args: string[]): void {
  say(dim(`\n$ bin/holdfast ${args.map(quoted).join(' ')}`));
  const { status } = spawnSync(holdfast, args, { env: environment, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`holdfast ${args[0]} ${args[1] ?? ''} ended with ${status}`);
}

/** Runs one command for its JSON. */
function ask<Answer>(...args: string[]): Answer {
  const { status, stdout } = spawnSync(holdfast, [...args, '--json'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`holdfast ${args.join(' ')} ended with ${status}`);
  return JSON.parse(stdout.toString()) as Answer;
}

function quoted(word: string): string {
  const short = word.startsWith(folder) ? path.relative(process.cwd(), word) : word;
  return /^[\w@.,:/=+-]+$/.test(short) ? short : `'${short}'`;
}

interface Addresses {
  readonly center: string;
  readonly sitePrivate: string;
  readonly health: string;
}

async function startServer(): Promise<{ server: ChildProcess; addresses: Addresses }> {
  const ports = ['--center-port', '0', '--site-private-port', '0', '--metrics-port', '0'];
  const server = spawn(holdfast, ['serve', '--demo', 'true', ...ports], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = readline.createInterface({ input: server.stdout });
  const [line] = (await Promise.race([once(lines, 'line'), once(server, 'exit').then(() => [''])])) as [
    string,
  ];
  if (line === '') throw new Error('holdfast serve ended before it listened; its message stands above');
  return { server, addresses: JSON.parse(line) as Addresses };
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}

async function prepare(sitePrivate: string): Promise<void> {
  const password = path.join(folder, 'connector-password');
  await writeFile(password, `${crypto.randomUUID()}\n`, { mode: 0o600 });
  say(bold(`\n${words.steps.register}`));
  run('site', 'account', 'add', 'connector', '--password-file', password);
  run(
    'site',
    'user',
    'add',
    '--email',
    'alice@corp.example',
    '--display-name',
    'Alice Chen',
    '--phone',
    '+447700900101',
  );
  run(
    'site',
    'user',
    'add',
    '--email',
    'bob@corp.example',
    '--display-name',
    'Bob Li',
    '--phone',
    '+447700900102',
  );
  run(
    'site',
    'user',
    'add',
    '--email',
    'carol@corp.example',
    '--display-name',
    'Carol Jansen',
    '--phone',
    '+447700900103',
  );
  run('mailbox', 'create', 'alice@corp.example', 'bob@corp.example');
  say(bold(`\n${words.steps.connector}`));
  run(
    'connector',
    'create',
    '--service',
    'whatsapp',
    '--name',
    'WhatsApp',
    '--site',
    sitePrivate,
    '--username',
    'connector',
    '--password-file',
    password,
    '--automatic-mapping',
    '--accept-terms',
  );
}

interface ItemRow {
  readonly item: string;
  readonly sentAt: string;
  readonly from: string;
  readonly subject: string;
  readonly preview: string;
  readonly kind: string;
}

function showThread(): void {
  say(bold(`\n${words.steps.thread}`));
  const rows = ask<ItemRow[]>('mailbox', 'items', 'alice@corp.example');
  const thread = rows.filter((row) => row.subject.includes('Dave')).slice(-14);
  for (const row of thread)
    say(
      `  ${row.sentAt.slice(0, 16).replace('T', ' ')}  ${row.from.padEnd(28).slice(0, 28)}  ${row.preview}`,
    );
  const last = thread.at(-1);
  if (last) run('mailbox', 'show', last.item);
}

/** Commands to type, each with what it shows; `HOLDFAST_DATA` points them at the demo's archive. */
function sayNext(): void {
  const { tries } = words;
  const [item] = ask<ItemRow[]>('mailbox', 'items', 'alice@corp.example', '--limit', '1');
  const commands: readonly (readonly [string, string])[] = [
    [tries.search, `search 'falcon OR offer'`],
    [tries.show, `mailbox show ${item?.item}`],
    [tries.raw, `mailbox show ${item?.item} --raw`],
    [tries.log, 'connector log WhatsApp'],
    [tries.mapping, 'mailbox create carol@corp.example && bin/holdfast connector redeliver WhatsApp'],
    [tries.export, 'export --mailbox alice@corp.example --format eml --out demo/exported'],
    [tries.audit, 'audit list'],
  ];
  say(bold(`\n${words.next}`));
  say(dim('  export HOLDFAST_DATA=demo/data'));
  for (const [what, command] of commands) say(`  ${what}\n${dim(`    bin/holdfast ${command}`)}`);
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await writeDemoInput(exports);
const { server, addresses } = await startServer();
try {
  await prepare(addresses.sitePrivate);
  say(bold(`\n${words.steps.import}`));
  for (const { file, args } of firstExports()) run('site', 'import', path.join(exports, file), ...args);
  say(bold(`\n${words.steps.run}`));
  run('connector', 'run', 'WhatsApp');
  say(bold(`\n${words.steps.overlap}`));
  for (const { file, args } of laterExports()) run('site', 'import', path.join(exports, file), ...args);
  run('connector', 'run', 'WhatsApp');
  say(bold(`\n${words.steps.mailboxes}`));
  run('mailbox', 'list');
  showThread();
  say(bold(`\n${words.steps.verify}`));
  run('verify');
  sayNext();
  if (!process.argv.includes('--once')) {
    say(bold(`\n${words.center}: ${addresses.center}`));
    say(words.running);
    await once(process, 'SIGINT');
  }
} finally {
  await stopServer(server);
}
