import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { type App, openApp } from '#app/app.ts';
import { loadConfig } from '#app/config.ts';
import { temporaryFolder } from '../support/folder.ts';
import { lifelikeChat, people } from './lifelikeChat.ts';

const holdfast = path.resolve(import.meta.dirname, '../../bin/holdfast');

/** An archive to measure: 500 registered users with their mailboxes, and a connector. */
export interface BenchArchive {
  readonly folder: string;
  /** What `holdfast` has to be started with. */
  readonly environment: NodeJS.ProcessEnv;
  /** Captures this many further messages at the site. */
  capture(count: number): Promise<void>;
  /** Runs work on the archive in this process. */
  inside<R>(work: (app: App) => Promise<R>): Promise<R>;
  remove(): Promise<void>;
}

/** On the embedded PostgreSQL, or in a database of its own on the server of `DATABASE_URL`. */
export async function prepareArchive(): Promise<BenchArchive> {
  const temporary = await temporaryFolder();
  const folder = temporary.path;
  const sitePort = String(20_000 + Math.floor(Math.random() * 20_000));
  const database = await ownDatabase(process.env.DATABASE_URL);
  const environment = {
    ...process.env,
    HOLDFAST_DATA: path.join(folder, 'data'),
    HOLDFAST_SITE_PRIVATE_PORT: sitePort,
    ...(database && { DATABASE_URL: database.url }),
  };
  await fill(folder, `http://127.0.0.1:${sitePort}`, environment);
  const inside = async <R>(work: (app: App) => Promise<R>): Promise<R> => {
    const { config } = loadConfig({ flags: {}, environment, folder });
    const app = await openApp(config, { log: () => undefined });
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  };
  let captured = 0;
  return {
    folder,
    environment,
    inside,
    capture: async (count) => {
      await inside(async ({ engine }) => {
        const { site } = await engine.localSite();
        const intake = site.intakeOf(lifelikeChat, () => undefined);
        const settings = { first: captured, count, batch: 250 };
        await lifelikeChat.capture(settings, intake.emit, new AbortController().signal);
      });
      captured += count;
    },
    remove: async () => {
      await temporary[Symbol.asyncDispose]();
      await database?.drop();
    },
  };
}

async function fill(folder: string, siteUrl: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const ask = (...args: readonly string[]): void => {
    const { status, stderr } = spawnSync(holdfast, args, { env: environment });
    if (status !== 0) throw new Error(`holdfast ${args.join(' ')}: ${stderr.toString().slice(-2_000)}`);
  };
  const password = path.join(folder, 'password');
  const users = path.join(folder, 'users.csv');
  const mailboxes = path.join(folder, 'mailboxes.csv');
  await writeFile(password, `${crypto.randomUUID()}\n`, { mode: 0o600 });
  await writeFile(users, `Email,Phone\n${people.map(({ email, phone }) => `${email},${phone}\n`).join('')}`);
  await writeFile(mailboxes, people.map(({ email }) => `${email}\n`).join(''));
  ask('site', 'account', 'add', 'connector', '--password-file', password);
  ask('site', 'user', 'import', users);
  ask('mailbox', 'create', '--csv', mailboxes);
  const signIn = ['--site', siteUrl, '--username', 'connector', '--password-file', password];
  const options = ['--service', 'whatsapp', '--name', 'WhatsApp', '--automatic-mapping', '--accept-terms'];
  ask('connector', 'create', ...signIn, ...options);
}

async function ownDatabase(
  server: string | undefined,
): Promise<{ url: string; drop(): Promise<void> } | undefined> {
  if (server === undefined) return undefined;
  const name = `holdfast_bench_${process.pid}`;
  const onServer = async (...statements: readonly string[]): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await onServer(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => onServer(`drop database ${name}`, `drop database if exists ${name}_site`),
  };
}
