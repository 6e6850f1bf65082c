import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import readline from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { openApp } from '#app/app.ts';
import { loadConfig } from '#app/config.ts';
import { temporaryFolder } from '../support/folder.ts';
import { generatedChat, generatedPeople } from '../support/generatedChat.ts';
import { killDatabase, tryKill } from '../support/killDatabase.ts';

/**
 * A run of an archive, killed with SIGKILL at random moments and started again, until it completes. Used by the kill
 * test (ten kills) and by script/soak (ten in every stage).
 */
export const runStages = ['pull', 'stage', 'convert', 'map', 'import', 'reconcile'] as const;
export type RunStage = (typeof runStages)[number];

/** Whom a kill takes: everything, only the archive, or only the capture site. */
const victims = ['group', 'archive', 'site'] as const;
type Victim = (typeof victims)[number];

export interface Kill {
  /** Kill once the run has told of this stage … (stages overlap: the next window is pulled while one is imported) */
  readonly stage: RunStage;
  /** … and this many milliseconds have passed. */
  readonly delay: number;
  readonly victim: Victim;
  /** Take the database server too. */
  readonly database: boolean;
}

/** Everybody in turn, and the database every third time, with each of them. */
export function killOfRound(round: number, stage: RunStage): Kill {
  const victim = victims[(round + Math.floor(round / victims.length)) % victims.length] ?? 'group';
  return { stage, victim, database: round % 3 === 2, delay: Math.random() * 40 };
}

const holdfast = path.resolve(import.meta.dirname, '../../bin/holdfast');

export interface KilledRun {
  /** The kill was sent while the run was alive. */
  readonly hit: boolean;
  /** The run completed all the same: it was quicker, or its capture site was started again. */
  readonly completed: boolean;
}

export interface Scenario {
  readonly folder: string;
  /** What `holdfast` has to be started with. */
  readonly environment: NodeJS.ProcessEnv;
  /** Starts a run and kills it as told; waits for its end. */
  killedRun(kill: Kill): Promise<KilledRun>;
  /** Captures this many further messages at the site. */
  capture(count: number): Promise<void>;
  /** Runs the command to its end and gives its JSON; throws when it fails. */
  ask<Answer>(...args: readonly string[]): Answer;
  remove(): Promise<void>;
}

/** Makes an archive with two users, their mailboxes and a connector. */
export async function prepareScenario(): Promise<Scenario> {
  const temporary = await temporaryFolder();
  const folder = temporary.path;
  // Any free port: the local site is started there whenever a run needs it.
  const sitePort = String(20_000 + Math.floor(Math.random() * 20_000));
  const environment = {
    ...process.env,
    HOLDFAST_DATA: path.join(folder, 'data'),
    HOLDFAST_SITE_PRIVATE_PORT: sitePort,
  };
  let captured = 0;
  const ask = <Answer>(...args: readonly string[]): Answer => {
    const result = spawnSync(holdfast, [...args, '--json'], { env: environment, maxBuffer: 1 << 29 });
    if (result.status !== 0)
      throw new Error(`holdfast ${args.join(' ')}: ${result.stderr.toString().slice(-2_000)}`);
    return JSON.parse(result.stdout.toString()) as Answer;
  };
  await prepareArchive(path.join(folder, 'password'), `http://127.0.0.1:${sitePort}`, ask);
  return {
    folder,
    environment,
    ask,
    capture: async (count) => {
      await captureGenerated(path.join(folder, 'data'), { first: captured, count });
      captured += count;
    },
    killedRun: (kill) => killedRun(folder, environment, kill),
    remove: () => temporary[Symbol.asyncDispose](),
  };
}

async function prepareArchive(password: string, siteUrl: string, ask: Scenario['ask']): Promise<void> {
  await writeFile(password, `${crypto.randomUUID()}\n`, { mode: 0o600 });
  ask('site', 'account', 'add', 'connector', '--password-file', password);
  for (const { email, phone } of generatedPeople) {
    ask('site', 'user', 'add', '--email', email, '--phone', phone);
    ask('mailbox', 'create', email);
  }
  const signIn = ['--site', siteUrl, '--username', 'connector', '--password-file', password];
  const options = ['--service', 'whatsapp', '--name', 'WhatsApp', '--automatic-mapping', '--accept-terms'];
  ask('connector', 'create', ...signIn, ...options);
}

async function captureGenerated(
  data: string,
  { first, count }: { first: number; count: number },
): Promise<void> {
  const { config } = loadConfig({ flags: { data }, environment: {}, folder: data });
  const app = await openApp(config, { log: () => undefined });
  try {
    const { site } = await app.engine.localSite();
    const intake = site.intakeOf(generatedChat, () => undefined);
    await generatedChat.capture({ first, count, batch: 250 }, intake.emit, new AbortController().signal);
  } finally {
    await app.close();
  }
}

async function killedRun(folder: string, environment: NodeJS.ProcessEnv, kill: Kill): Promise<KilledRun> {
  const child = spawn(holdfast, ['connector', 'run', 'WhatsApp', '--json', '--progress'], {
    env: environment,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = once(child, 'exit') as Promise<[number | null, string | null]>;
  const wanted = `{"progress":"${kill.stage}"`;
  const there = new Promise<'there'>((resolve) => {
    readline.createInterface({ input: child.stderr }).on('line', (line) => {
      if (line.startsWith(wanted)) resolve('there');
    });
  });
  const first = await Promise.race([there, exited]);
  if (first === 'there') await sleep(kill.delay);
  const hit = first === 'there' && child.exitCode === null;
  if (hit) await killNow(child, kill, path.join(folder, 'data'));
  const [code] = await exited;
  return { hit, completed: code === 0 };
}

async function killNow(child: ChildProcess, { victim, database }: Kill, data: string): Promise<void> {
  if (child.pid === undefined) return;
  if (database) await killDatabase(data);
  if (victim === 'site') {
    const site = await siteProcess(data);
    if (site !== undefined) tryKill(site);
    return;
  }
  tryKill(victim === 'group' ? -child.pid : child.pid);
}

async function siteProcess(data: string): Promise<number | undefined> {
  const text = await readFile(path.join(data, 'site/listening.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as { process: number }).process;
}

interface ItemRow {
  readonly item: string;
}
interface VerifyReport {
  readonly ok: boolean;
  readonly findings: readonly object[];
}

/** What must hold at the end, as sentences; empty when it does. */
export function contradictions(scenario: Scenario, expected: number): string[] {
  const problems: string[] = [];
  for (const { email } of generatedPeople) {
    const rows = scenario.ask<ItemRow[]>('mailbox', 'items', email);
    const distinct = new Set(rows.map((row) => row.item)).size;
    if (rows.length !== expected || distinct !== expected)
      problems.push(`${email}: ${rows.length} entries, ${distinct} items, expected ${expected}`);
  }
  const report = scenario.ask<VerifyReport>('verify');
  if (!report.ok) problems.push(`verify: ${JSON.stringify(report.findings.slice(0, 3))}`);
  return problems;
}
