import type pg from 'pg';
import type { PgBoss } from 'pg-boss';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/**
 * Wake-up calls that survive a restart (pg-boss, schema `pgboss`). Jobs only wake: what is to be done stands in the
 * modules' own tables, guarded by their own locks, so a job that comes twice or late does no harm, and one that is
 * lost costs only time.
 */
export interface Jobs {
  /**
   * Runs `handler` for every job of the name, up to four at once in this process. When it throws, the job comes again,
   * ever later, five times. Call once a name.
   */
  work(name: string, handler: (data: unknown) => Promise<void>): Promise<void>;
  /**
   * Wakes the workers of the name, on whatever machine. With a `singletonKey` a call that waits already with the same
   * key and is due no later makes this one superfluous.
   */
  send(name: string, data: object | null, options?: SendOptions): Promise<void>;
  /** Wakes at a cron expression's times in an IANA time zone; a schedule of the same name is replaced. */
  schedule(name: string, cron: string, timeZone: string): Promise<void>;
  /** Takes no more jobs and waits up to 30 s for the running ones. Harmless when repeated. */
  stop(): Promise<void>;
}

export interface SendOptions {
  readonly singletonKey?: string;
  readonly startAfter?: Date;
}

export interface JobsOptions {
  readonly connection: string | pg.ClientConfig;
  /** Gets what goes wrong in the background; the next poll tries again. */
  readonly onError?: (error: Error) => void;
}

/** A job may take as long as a run does: the most that pg-boss allows, in seconds. */
const longestJob = 86_399;
/** New jobs come by NOTIFY at once; polling finds deferred and repeated ones, and replaces a NOTIFY that got lost. */
const workOptions = { batchSize: 1, localConcurrency: 4, notifyPollingIntervalSeconds: 2 } as const;
const nameForm = /^[A-Za-z0-9_.-]{1,100}$/;

/** Makes pg-boss's schema when it is missing, and starts it. */
export async function startJobs(options: JobsOptions): Promise<Jobs> {
  const given =
    typeof options.connection === 'string' ? { connectionString: options.connection } : options.connection;
  // Loaded where jobs are worked on: most commands have none.
  const { PgBoss } = await import('pg-boss');
  const boss = new PgBoss({
    ...(given as object),
    schema: 'pgboss',
    application_name: 'holdfast-jobs',
    max: 4,
    useListenNotify: true,
  });
  boss.on('error', (error) => options.onError?.(error));
  await boss.start();
  const queues = new Map<string, Promise<void>>();
  const queue = (name: string): Promise<void> => {
    const known = queues.get(name) ?? makeQueue(boss, name);
    queues.set(name, known);
    known.catch(() => queues.delete(name));
    return known;
  };
  return {
    work: async (name, handler) => {
      await queue(name);
      await boss.work<unknown>(name, workOptions, async (jobs) => {
        for (const job of jobs) await handler(job.data);
      });
    },
    send: async (name, data, wanted = {}) => {
      await queue(name);
      if (await isSuperfluous(boss, name, wanted)) return;
      await boss.send(name, data, { ...wanted });
    },
    schedule: async (name, cron, timeZone) => {
      await queue(name);
      await boss.schedule(name, cron, null, { tz: timeZone });
    },
    stop: () => boss.stop({ graceful: true, timeout: 30_000 }),
  };
}

async function makeQueue(boss: PgBoss, name: string): Promise<void> {
  if (!nameForm.test(name)) {
    throw new Failure(
      'internal',
      say`"${name}" cannot be the name of a job.`,
      say`Use letters, digits, . _ and -.`,
    );
  }
  await boss.createQueue(name, {
    notify: true,
    retryLimit: 5,
    retryDelay: 1,
    retryBackoff: true,
    expireInSeconds: longestJob,
    deleteAfterSeconds: 86_400,
  });
}

async function isSuperfluous(boss: PgBoss, name: string, wanted: SendOptions): Promise<boolean> {
  if (wanted.singletonKey === undefined) return false;
  const due = wanted.startAfter?.getTime() ?? Date.now();
  const waiting = await boss.findJobs(name, { key: wanted.singletonKey, queued: true });
  return waiting.some(({ startAfter }) => startAfter.getTime() <= due);
}
