import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Alerts, openAlerts } from '#alerts/alerts.ts';
import { migrations } from '#alerts/migrations.ts';
import type { Happenings, Overdue, TargetNews, WatchedRun } from '#alerts/watch.ts';
import { fixedClock } from '#core/clock.ts';
import { makeUuid } from '#core/ids.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { type TemporaryDatabase, temporaryDatabase } from './database.ts';
import { emptyTables } from './emptyTables.ts';
import { temporaryKeyring } from './keys.ts';
import { type MailServer, startMailServer } from './mailServer.ts';
import { startWebhookServer, type WebhookServer } from './webhookServer.ts';

/** Alerts with a mail server, a webhook, and a connector of which the test says what happens. Anew for every test. */
export interface AlertHouse {
  readonly alerts: Alerts;
  readonly database: TemporaryDatabase;
  readonly mail: MailServer;
  readonly hook: WebhookServer;
  readonly clock: ReturnType<typeof fixedClock>;
  /** What a connector module would tell, from `ended` and `overdue`. */
  readonly happenings: Happenings;
  overdue: Overdue[];
  /** What it would tell of targets. */
  targetNews: TargetNews[];
  /** What the trail got, a line an entry. */
  readonly recorded: readonly string[];
  /** Alerts anew, as after a crash: nothing but the tables is known. */
  open(): Alerts;
  later(minutes: number): void;
  /** Switches both ways on. @returns the webhook's secret */
  switchOn(): Promise<string>;
  /** Ends a run of the connector. @returns its id */
  ended(state: WatchedRun['state'], failure?: string | null): string;
  /** Watches and delivers, once. */
  look(): Promise<void>;
  /** @param as another process than `alerts` */
  deliver(as?: Alerts): Promise<void>;
  /** Of all mails, in the order of their coming. */
  subjects(): string[];
}

/** The log-in at the mail server. */
export const account = { user: 'alerts', password: makeUuid() };
export const connector = makeUuid();
const start = new Date('2026-03-02T08:00:00.000Z');

/** Registers what makes and empties the house; call it once a file. */
export function alertHouse(): AlertHouse {
  const clock = fixedClock(start);
  const { signal } = new AbortController();
  let database: TemporaryDatabase;
  let keyring: Keyring;
  let mail: MailServer;
  let hook: WebhookServer;
  let alerts: Alerts;
  let recorded: string[] = [];
  let runs: WatchedRun[] = [];
  beforeAll(async () => {
    database = await temporaryDatabase(migrations);
    keyring = await temporaryKeyring();
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await emptyTables(database, migrations);
    clock.set(start);
    [runs, house.overdue, house.targetNews, recorded] = [[], [], [], []];
    mail = await startMailServer(account);
    hook = await startWebhookServer();
    alerts = house.open();
  });
  afterEach(async () => {
    await mail.close();
    await hook.close();
  });
  const house: AlertHouse = {
    get alerts() {
      return alerts;
    },
    get database() {
      return database;
    },
    get mail() {
      return mail;
    },
    get hook() {
      return hook;
    },
    get recorded() {
      return recorded;
    },
    clock,
    overdue: [],
    targetNews: [],
    happenings: {
      endedRuns: async (seen) => runs.filter((run) => run.number > (seen.get(run.connector) ?? 0)),
      overdueConnectors: async () => house.overdue,
      targetNews: async () => house.targetNews,
    },
    open: () =>
      openAlerts({
        database,
        clock,
        keyring,
        archiveDomain: 'archive.corp.example',
        trail: {
          record: async ({ action, details }) => {
            recorded.push(`${action} ${JSON.stringify(details)}`);
          },
        },
      }),
    later: (minutes) => clock.set(new Date(clock.now().getTime() + minutes * 60_000)),
    switchOn: async () => {
      const secret = await alerts.renewSecret();
      await alerts.edit({ email: emailTo(mail.port), webhook: { enabled: true, url: hook.url } });
      return secret;
    },
    ended: (state, failure = null) => {
      const run = makeUuid();
      runs.push({ connector, name: 'Chats of the north', run, number: runs.length + 1, state, failure });
      return run;
    },
    look: async () => {
      await alerts.watch(house.happenings);
      await house.deliver();
    },
    deliver: async (as = alerts) => {
      await as.deliver(signal);
    },
    subjects: () => mail.mails.map(({ data }) => /^Subject: (.*)$/m.exec(data)?.[1]?.trim() ?? ''),
  };
  return house;
}

function emailTo(port: number) {
  return {
    enabled: true,
    host: '127.0.0.1',
    port,
    security: 'none' as const,
    userName: account.user,
    password: account.password,
    from: 'holdfast@corp.example',
    to: ['ann@corp.example', 'ben@corp.example'],
  };
}
