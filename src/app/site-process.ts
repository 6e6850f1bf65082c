import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import readline from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { z } from 'zod';
import { type Config, configSchema, siteFoldersOf } from '#app/config.ts';
import type { Foundation } from '#app/foundation.ts';
import { Failure, type FailureCode, failureCatalogue } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';

/**
 * The capture site as a child process. It gets its own folder, database and role, and the archive's public key —
 * never the master key or a private key: its environment is made here from nothing, and Node's permission model keeps
 * it out of every folder but its own and the program's.
 */

/** `site.json` in the site's folder: all that the child is told. */
export const siteSettingsSchema = z.object({
  connection: z.record(z.string(), z.unknown()),
  archiveKey: z.object({ id: z.string(), publicKey: z.base64url() }),
  graceDays: z.number(),
  host: z.string(),
  trustedProxies: z.array(z.string()),
  logLevel: configSchema.shape.logLevel,
  privatePort: z.number(),
  /** Absent: nobody captures, the feed alone is served. */
  public: z.object({ host: z.string(), port: z.number(), url: z.string().optional() }).optional(),
  grants: z.object({
    wecomSdk: z.string().exactOptional(),
    folders: z.array(z.string()),
    whatsappServer: z.object({ url: z.string(), certificateKey: z.string() }).exactOptional(),
  }),
});
export type SiteSettings = z.infer<typeof siteSettingsSchema>;

/** What the child says on its standard output once it listens; kept in `listening.json` for commands beside it. */
export const siteListeningSchema = z.object({
  privateUrl: z.string(),
  publicUrl: z.string().optional(),
  process: z.number().int(),
});
export type SiteListening = z.infer<typeof siteListeningSchema>;

const programFolder = path.resolve(import.meta.dirname, '../..');

export interface SiteStart {
  /** 0 takes a free one. */
  readonly privatePort: number;
  /** Listens for webhooks and users too, and captures; 0 takes a free one. Absent: the feed alone is served. */
  readonly publicPort?: number;
  readonly logLevel: Config['logLevel'];
}

/** Writes what the site may know into its folder. Harmless when repeated. */
export async function writeSiteSettings(
  foundation: Foundation,
  { privatePort, publicPort, logLevel }: SiteStart,
): Promise<void> {
  const { config, folders, keyring, siteConnection } = foundation;
  const settings: SiteSettings = {
    connection: withoutSecrets(siteConnection),
    archiveKey: {
      id: keyring.sealing.id,
      publicKey: Buffer.from(keyring.sealing.publicKey).toString('base64url'),
    },
    graceDays: config.siteGraceDays,
    host: config.host,
    trustedProxies: config.behindProxy?.split(',').map((address) => address.trim()) ?? [],
    logLevel,
    privatePort,
    ...(publicPort === undefined
      ? {}
      : {
          public: {
            host: config.sitePublicHost,
            port: publicPort,
            ...(config.sitePublicUrl === undefined ? {} : { url: config.sitePublicUrl }),
          },
        }),
    grants: grantsOf(config),
  };
  await writeFile(path.join(folders.site, 'site.json'), `${JSON.stringify(settings, null, 2)}\n`, {
    mode: 0o600,
  });
}

/** What the machine's configuration allows captures. */
export function grantsOf(config: Config): SiteSettings['grants'] {
  const { wecomSdk, whatsappServer } = config;
  const [url = '', certificateKey = ''] = whatsappServer?.split('#') ?? [];
  return {
    folders: siteFoldersOf(config),
    ...(wecomSdk === undefined ? {} : { wecomSdk }),
    ...(whatsappServer === undefined ? {} : { whatsappServer: { url, certificateKey } }),
  };
}

/** The password stands in a file of its own; what remains is the socket and the names. */
function withoutSecrets(connection: pg.ClientConfig): Record<string, unknown> {
  const { password: _password, ...rest } = connection;
  return { ...rest };
}

/** The running site, kept running: one that dies is started again at the same address. */
export interface SiteProcess extends SiteListening {
  /** Lets it finish what it does, and ends it. */
  stop(): Promise<void>;
}

const restartMilliseconds = 250;
const longestPause = 30_000;

/**
 * Starts the site and waits until it listens.
 * @throws Failure with the child's own code when it cannot start, e.g. `port-taken`
 */
export async function startSiteProcess(foundation: Foundation, start: SiteStart): Promise<SiteProcess> {
  const first = await launch(foundation, start);
  const again = { ...start, ...portsOf(first.listening) };
  const stopped = new AbortController();
  let child = first.child;
  const keeping = (async () => {
    let pause = restartMilliseconds;
    for (;;) {
      await exitOf(child);
      if (stopped.signal.aborted) return;
      await sleep(pause, undefined, { signal: stopped.signal });
      try {
        child = (await launch(foundation, again)).child;
        if (stopped.signal.aborted) child.stdin?.end();
        pause = restartMilliseconds;
      } catch {
        // It says why on standard error; a port that is taken or a database that is away may come back.
        pause = Math.min(2 * pause, longestPause);
      }
    }
  })().catch((error) => {
    if (!stopped.signal.aborted) throw error;
  });
  return {
    ...first.listening,
    stop: async () => {
      stopped.abort();
      // The end of its standard input tells the site to finish and leave; so does the death of its parent.
      child.stdin?.end();
      await keeping;
    },
  };
}

/** A site that is started again listens where it listened. */
function portsOf({ privateUrl, publicUrl }: SiteListening): Pick<SiteStart, 'privatePort' | 'publicPort'> {
  const portOf = (url: string): number => Number(new URL(url).port);
  return {
    privatePort: portOf(privateUrl),
    ...(publicUrl === undefined ? {} : { publicPort: portOf(publicUrl) }),
  };
}

async function launch(
  foundation: Foundation,
  start: SiteStart,
): Promise<{ child: ChildProcess; listening: SiteListening }> {
  await writeSiteSettings(foundation, start);
  const { site } = foundation.folders;
  const child = spawn(process.execPath, siteNodeArguments(site, grantsOf(foundation.config)), {
    cwd: site,
    env: { HOLDFAST_SITE_FOLDER: site, NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // A child that dies while it is told something is noticed by its exit.
  child.stdin?.on('error', () => undefined);
  let listening: SiteListening;
  try {
    listening = await firstWord(child);
  } catch (error) {
    // It waits for its end before it leaves, and we for it before we can.
    child.stdin?.end();
    await exitOf(child);
    throw error;
  }
  await writeFile(path.join(site, 'listening.json'), JSON.stringify(listening), { mode: 0o600 });
  return { child, listening };
}

async function exitOf(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Flags and program of the site process. Native code only where this machine's configuration names a library. */
export function siteNodeArguments(
  siteFolder: string,
  { folders, wecomSdk }: SiteSettings['grants'] = { folders: [] },
): string[] {
  return [
    '--permission',
    '--disable-sigusr1',
    `--allow-fs-read=${programFolder}/*`,
    `--allow-fs-read=${siteFolder}/*`,
    `--allow-fs-write=${siteFolder}/*`,
    ...folders.flatMap((folder) => [`--allow-fs-read=${folder}`, `--allow-fs-read=${folder}/*`]),
    ...(wecomSdk === undefined ? [] : ['--allow-addons', `--allow-fs-read=${wecomSdk}`]),
    '--disable-warning=ExperimentalWarning',
    '--disable-warning=SecurityWarning',
    path.join(programFolder, 'src/cli/site-main.ts'),
  ];
}

/** The first line the child prints: where it listens, or why it cannot. */
async function firstWord(child: ChildProcess): Promise<SiteListening> {
  const lines = readline.createInterface({ input: child.stdout ?? process.stdin });
  const [line] = (await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => [''])])) as [
    string,
  ];
  const word: unknown = line === '' ? {} : JSON.parse(line);
  const listening = siteListeningSchema.safeParse(word);
  if (listening.success) return listening.data;
  const { code, message, remedy } = word as { code?: string; message?: Sentence; remedy?: Sentence };
  throw new Failure(
    code !== undefined && code in failureCatalogue ? (code as FailureCode) : 'internal',
    message ?? say`The capture site ended before it listened.`,
    remedy ?? say`Look at its messages above; \`holdfast doctor site\` checks its settings.`,
  );
}

/** Where the local site listens or last listened; undefined when it never did. */
export async function lastListening(siteFolder: string): Promise<SiteListening | undefined> {
  const text = await readFile(path.join(siteFolder, 'listening.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const parsed = siteListeningSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : undefined;
}
