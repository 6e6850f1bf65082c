import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import readline from 'node:readline';
import { languageOf, messagesFor } from '#i18n/messages.ts';
import { ask, bold, dim, environment, folder, holdfast, run, say } from './demo-commands.ts';
import { wecomIds } from './demo-input/wecomLines.ts';
import { firstExports, laterExports, weeksUntil, writeDemoInput } from './demo-input.ts';
import {
  addAdministrator,
  addOthers,
  type DemoRole,
  demoRoles,
  type Login,
  makeToken,
  settle,
} from './demo-operators.ts';
import { type DemoWecom, openDemoWecom } from './demo-wecom.ts';

/**
 * The demo: two employees of one conversation, a group with an outsider, media, a deletion, an edit, a missed call, an
 * overlapping second export, a firm's WeCom with a WeChat contact, somebody without a mailbox whose item waits, and a number that has fallen silent. Every step
 * is a command one can type. What was written lies in the weeks before today.
 */
const { demo: words } = messagesFor(languageOf(process.env));
const exports = path.join(folder, 'exports');
const stays = !process.argv.includes('--once');

const connectors = { whatsapp: 'WhatsApp', wechat: 'WeChat' } as const;

interface Addresses {
  readonly center: string;
  readonly sitePrivate: string;
  readonly health: string;
}

async function startServer(
  wecom: DemoWecom | undefined,
): Promise<{ server: ChildProcess; addresses: Addresses }> {
  const ports = [
    '--center-port',
    '0',
    '--site-private-port',
    '0',
    '--site-public-port',
    '0',
    '--metrics-port',
    '0',
  ];
  const sdk = wecom === undefined ? [] : ['--wecom-sdk', wecom.library];
  const server = spawn(holdfast, ['serve', '--demo', 'true', ...ports, ...sdk], {
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

/** Emma is left without a mailbox, so that something waits to be delivered again. */
const registered = `Email,Display Name,Phone,WeCom ID
alice@corp.example,Alice Chen,+447700900101,${wecomIds.alice}
bob@corp.example,Bob Li,+447700900102,${wecomIds.bob}
carol@corp.example,Carol Jansen,+447700900103,${wecomIds.carol}
emma@corp.example,Emma Visser,+447700900105,
`;

async function prepare(sitePrivate: string): Promise<void> {
  const password = path.join(folder, 'connector-password');
  await writeFile(password, `${crypto.randomUUID()}\n`, { mode: 0o600 });
  say(bold(`\n${words.steps.register}`));
  run('site', 'account', 'add', 'connector', '--password-file', password);
  const users = path.join(folder, 'users.csv');
  await writeFile(users, registered);
  run('site', 'user', 'import', users);
  run('site', 'user', 'list');
  run('mailbox', 'create', 'alice@corp.example', 'bob@corp.example', 'carol@corp.example');
  say(bold(`\n${words.steps.connector}`));
  createConnector('whatsapp', sitePrivate, password);
  createConnector('wechat', sitePrivate, password);
}

function createConnector(service: 'whatsapp' | 'wechat', sitePrivate: string, password: string): void {
  const name = connectors[service];
  const site = ['--site', sitePrivate, '--username', 'connector', '--password-file', password];
  const mapping = ['--automatic-mapping', '--accept-terms'];
  run('connector', 'create', '--service', service, '--name', name, ...site, ...mapping);
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

type Logins = Record<DemoRole, Login>;
const tokenFile = (role: DemoRole): string => path.join(folder, `${role}-token`);

async function settleAll(center: string, logins: Logins): Promise<Logins> {
  const { administrator, officer, reviewer } = logins;
  return {
    administrator: await settle(center, administrator),
    officer: await settle(center, officer),
    reviewer: await settle(center, reviewer),
  };
}

/** Once somebody has signed in, commands that read or change need an operator. */
async function keepTokens(center: string, logins: Logins): Promise<void> {
  for (const role of ['administrator', 'officer'] as const)
    await writeFile(tokenFile(role), `${await makeToken(center, logins[role])}\n`, { mode: 0o600 });
}

/** Commands to type, each with what it shows; `HOLDFAST_DATA` points them at the demo's archive. */
function sayNext(item: string | undefined): void {
  const { tries } = words;
  const as = (role: DemoRole): string =>
    stays ? ` --token-file ${path.relative(process.cwd(), tokenFile(role))}` : '';
  const [officer, administrator] = [as('officer'), as('administrator')];
  const commands: readonly (readonly [string, ...string[]])[] = [
    [tries.search, `search 'falcon OR offer'${officer}`],
    [tries.show, `mailbox show ${item}${officer}`],
    [tries.raw, `mailbox show ${item} --raw${officer}`],
    [tries.log, 'connector log WhatsApp'],
    [
      tries.mapping,
      `mailbox create emma@corp.example${administrator}`,
      `connector redeliver WhatsApp${administrator}`,
    ],
    [tries.export, `export --mailbox alice@corp.example --format eml --out demo/exported${officer}`],
    [tries.audit, `audit list${officer}`],
  ];
  say(bold(`\n${words.next}`));
  say(dim('  export HOLDFAST_DATA=demo/data'));
  for (const [what, ...lines] of commands)
    say([`  ${what}`, ...lines.map((line) => dim(`    bin/holdfast ${line}`))].join('\n'));
}

/** At the very end and together, for they are shown only here. */
function sayLogins(center: string, logins: Logins): void {
  say(bold(`\n${words.center}: ${center}`));
  say(words.home);
  say(`\n${words.logins}`);
  for (const role of demoRoles) {
    const { email, password } = logins[role];
    say(`  ${words.roles[role]}\n    ${email.padEnd(24)}${bold(password)}`);
  }
  say(`\n${words.running}`);
}

say(bold(words.title));
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await writeDemoInput(exports, weeksUntil(new Date()));
say(bold(`\n${words.steps.operators}`));
const administrator = addAdministrator();
const wecom = await openDemoWecom(new Date());
const { server, addresses } = await startServer(wecom);
try {
  const others = addOthers();
  await prepare(addresses.sitePrivate);
  say(bold(`\n${words.steps.import}`));
  for (const { file, args } of firstExports()) run('site', 'import', path.join(exports, file), ...args);
  say(bold(`\n${words.steps.run}`));
  run('connector', 'run', 'WhatsApp');
  say(bold(`\n${words.steps.overlap}`));
  for (const { file, args } of laterExports()) run('site', 'import', path.join(exports, file), ...args);
  run('connector', 'run', 'WhatsApp');
  if (wecom !== undefined) {
    say(bold(`\n${words.steps.wecom}`));
    await wecom.capture();
    run('connector', 'run', 'WeChat');
  }
  say(bold(`\n${words.steps.mailboxes}`));
  run('mailbox', 'list');
  showThread();
  say(bold(`\n${words.steps.verify}`));
  run('verify');
  const [newest] = ask<ItemRow[]>('mailbox', 'items', 'alice@corp.example', '--limit', '1');
  const logins = stays ? await settleAll(addresses.center, { administrator, ...others }) : undefined;
  if (logins !== undefined) await keepTokens(addresses.center, logins);
  sayNext(newest?.item);
  if (logins === undefined) say(`\n${words.once}`);
  else {
    sayLogins(addresses.center, logins);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), once(server, 'exit')]);
  }
} finally {
  await stopServer(server);
  await wecom?.close();
}
