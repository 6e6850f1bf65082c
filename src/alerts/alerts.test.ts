import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Alerts, openAlerts } from '#alerts/alerts.ts';
import { migrations } from '#alerts/migrations.ts';
import type { Happenings, Overdue, WatchedRun } from '#alerts/watch.ts';
import { fixedClock } from '#core/clock.ts';
import { isFailure } from '#core/failure.ts';
import { makeUuid } from '#core/ids.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../../test/support/database.ts';
import { emptyTables } from '../../test/support/emptyTables.ts';
import { inEnglish } from '../../test/support/inEnglish.ts';
import { temporaryKeyring } from '../../test/support/keys.ts';
import { type MailServer, startMailServer, type TakenMail } from '../../test/support/mailServer.ts';
import { isSigned, startWebhookServer, type WebhookServer } from '../../test/support/webhookServer.ts';

const start = new Date('2026-03-02T08:00:00.000Z');
const clock = fixedClock(start);
const later = (minutes: number): void => clock.set(new Date(clock.now().getTime() + minutes * 60_000));
const account = { user: 'alerts', password: makeUuid() };
const connector = makeUuid();
const signal = new AbortController().signal;
let database: TemporaryDatabase;
let keyring: Keyring;
let mail: MailServer;
let hook: WebhookServer;
let alerts: Alerts;
let recorded: string[];
let runs: WatchedRun[];
let overdue: Overdue[];

/** What a connector module would tell, from lists of the test's. */
const happenings: Happenings = {
  endedRuns: async (seen) => runs.filter((run) => run.number > (seen.get(run.connector) ?? 0)),
  overdueConnectors: async () => overdue,
};

beforeAll(async () => {
  database = await temporaryDatabase(migrations);
  keyring = await temporaryKeyring();
});
afterAll(() => database.drop());

beforeEach(async () => {
  await emptyTables(database, migrations);
  clock.set(start);
  [runs, overdue, recorded] = [[], [], []];
  mail = await startMailServer(account);
  hook = await startWebhookServer();
  alerts = open();
});
afterEach(async () => {
  await mail.close();
  await hook.close();
});

/** Anew, as after a crash: nothing but the tables is known. */
function open(): Alerts {
  return openAlerts({
    database,
    clock,
    keyring,
    archiveDomain: 'archive.corp.example',
    trail: {
      record: async ({ action, details }) => {
        recorded.push(`${action} ${JSON.stringify(details)}`);
      },
    },
  });
}

async function outcome(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => (isFailure(error) ? error.code : String(error)),
  );
}

const email = () => ({
  enabled: true,
  host: '127.0.0.1',
  port: mail.port,
  security: 'none' as const,
  userName: account.user,
  password: account.password,
  from: 'holdfast@corp.example',
  to: ['ann@corp.example', 'ben@corp.example'],
});

async function switchOn(): Promise<string> {
  const secret = await alerts.renewSecret();
  await alerts.edit({ email: email(), webhook: { enabled: true, url: hook.url } });
  return secret;
}

function ended(state: WatchedRun['state'], failure: string | null = null): string {
  const run = makeUuid();
  runs.push({ connector, name: 'Chats of the north', run, number: runs.length + 1, state, failure });
  return run;
}

async function look(): Promise<void> {
  await alerts.watch(happenings);
  await alerts.deliver(signal);
}

const subjects = (): string[] =>
  mail.mails.map(({ data }) => /^Subject: (.*)$/m.exec(data)?.[1]?.trim() ?? '');

const idOf = (sent: TakenMail | undefined): string | undefined =>
  /^Message-ID:\s+(\S+)$/m.exec(sent?.data ?? '')?.[1];

describe('a run that fails', () => {
  test('is told by mail and webhook, under one id, with nothing but names, ids and codes', async () => {
    const secret = await switchOn();
    const run = ended('failed', 'site-unreachable');
    await look();
    const [told] = await alerts.list({});
    expect(told).toMatchObject({ kind: 'run-failed', connector: 'Chats of the north', run });
    expect(told?.deliveries).toEqual([
      { channel: 'email', state: 'done', attempts: 1, reason: null },
      { channel: 'webhook', state: 'done', attempts: 1, reason: null },
    ]);
    const [sent] = mail.mails;
    expect(sent).toMatchObject({
      from: 'holdfast@corp.example',
      to: ['ann@corp.example', 'ben@corp.example'],
      user: account.user,
    });
    expect(subjects()).toEqual(['Holdfast: a run of Chats of the north has failed']);
    expect(idOf(sent)).toBe(`<alert-${told?.id}@archive.corp.example>`);
    expect(sent?.data).toContain('Auto-Submitted: auto-generated');
    expect(sent?.data).toContain('The capture site cannot be reached [site-unreachable]');
    expect(sent?.data).toContain(run);
    const [post] = hook.posts;
    expect(post && isSigned(post, secret)).toBe(true);
    expect(post?.headers['x-holdfast-alert']).toBe(told?.id);
    expect(JSON.parse(post?.body ?? '')).toEqual({
      version: 1,
      id: told?.id,
      kind: 'run-failed',
      connector: { id: connector, name: 'Chats of the north' },
      run,
      failure: 'site-unreachable',
      dueSince: null,
      at: '2026-03-02T08:00:00.000Z',
    });
    const said = `${sent?.data} ${JSON.stringify(post)}`;
    for (const hidden of [account.password, secret]) expect(said).not.toContain(hidden);
  });

  test('for one reason over and over is told once a day; for another, or after one that got through, at once', async () => {
    await switchOn();
    const tell = async (state: WatchedRun['state'], failure?: string): Promise<number> => {
      ended(state, failure);
      later(30);
      await look();
      return hook.posts.length;
    };
    expect(await tell('failed', 'site-unreachable')).toBe(1);
    expect(await tell('failed', 'site-unreachable')).toBe(1);
    expect(await tell('failed', 'site-refused')).toBe(2);
    expect(await tell('failed', 'site-unreachable')).toBe(2);
    later(24 * 60);
    expect(await tell('failed', 'site-unreachable')).toBe(3);
    expect(await tell('completed')).toBe(3);
    expect(await tell('failed', 'site-unreachable')).toBe(4);
    expect(await tell('completed-with-warnings')).toBe(4);
    expect(await tell('stopped')).toBe(4);
    expect(await tell('failed', 'run-not-reconciled')).toBe(5);
    expect(JSON.parse(hook.posts.at(-1)?.body ?? '').kind).toBe('not-reconciled');
    expect(subjects().at(-1)).toBe('Holdfast: a run of Chats of the north does not add up');
  });

  test('is not told where nobody wants it, nor when alerts are switched on later', async () => {
    ended('failed', 'site-unreachable');
    await look();
    await switchOn();
    await look();
    expect(await alerts.list({})).toEqual([]);
    ended('failed', 'disk-full');
    await look();
    expect(await alerts.list({})).toHaveLength(1);
  });

  test('is told in the language that was chosen', async () => {
    await switchOn();
    await alerts.edit({ email: { language: 'de-AT' } });
    ended('failed', 'site-unreachable');
    await look();
    expect(subjects()).toEqual(['Holdfast: Ein Lauf von Chats of the north ist fehlgeschlagen']);
    expect(Buffer.from(mail.mails[0]?.data ?? '').toString()).toContain('[site-unreachable]');
  });
});

describe('delivery', () => {
  test('is tried again, ever less often, under the same id, and each way for itself', async () => {
    const secret = await switchOn();
    hook.answer = 503;
    ended('failed', 'disk-full');
    await look();
    expect(inEnglish(await alerts.list({}))[0]?.deliveries).toEqual([
      { channel: 'email', state: 'done', attempts: 1, reason: null },
      {
        channel: 'webhook',
        state: 'pending',
        attempts: 1,
        reason: 'The webhook did not take the alert (status 503).',
      },
    ]);
    const waits: number[] = [];
    for (let minutes = 0; hook.posts.length < 5; minutes += 1) {
      const before = hook.posts.length;
      await alerts.deliver(signal);
      if (hook.posts.length > before) waits.push(minutes);
      later(1);
    }
    expect(waits.slice(1).map((wait, index) => wait - (waits[index] ?? 0))).toEqual([2, 4, 8]);
    hook.answer = 200;
    later(60);
    await alerts.deliver(signal);
    await alerts.deliver(signal);
    expect(hook.posts).toHaveLength(6);
    expect(new Set(hook.posts.map(({ headers }) => headers['x-holdfast-alert'])).size).toBe(1);
    expect(hook.posts.every((post) => isSigned(post, secret))).toBe(true);
    // The time in the signature is that of the attempt: an old one cannot be passed on.
    expect(new Set(hook.posts.map(({ headers }) => headers['x-holdfast-signature'])).size).toBe(6);
    expect(mail.mails).toHaveLength(1);
  });

  test('survives a crash between the run and the sending, and one after the other', async () => {
    await switchOn();
    ended('failed', 'disk-full');
    await alerts.watch(happenings);
    expect(hook.posts).toHaveLength(0);
    const reopened = open();
    await reopened.watch(happenings);
    await reopened.deliver(signal);
    expect([hook.posts.length, mail.mails.length]).toEqual([1, 1]);
    // As if it had died after sending, before noting it: it is sent again, and can be known.
    await database.pool.query("update alerts.delivery set state = 'pending'");
    await open().deliver(signal);
    expect(new Set(hook.posts.map(({ headers }) => headers['x-holdfast-alert'])).size).toBe(1);
    expect(new Set(mail.mails.map(idOf)).size).toBe(1);
    expect(hook.posts).toHaveLength(2);
  });

  test('by two processes at once sends once', async () => {
    await switchOn();
    ended('failed', 'disk-full');
    const [one, two] = [open(), open()];
    await Promise.all([one.watch(happenings), two.watch(happenings)]);
    expect(await alerts.list({})).toHaveLength(1);
    await Promise.all([one.deliver(signal), two.deliver(signal)]);
    expect([hook.posts.length, mail.mails.length]).toEqual([1, 1]);
  });

  test('is given up after three days, and the trail says so', async () => {
    await switchOn();
    mail.manners = 'refuses-mail';
    ended('failed', 'disk-full');
    await look();
    later(71 * 60);
    await alerts.deliver(signal);
    expect(inEnglish(await alerts.list({}))[0]?.deliveries[0]).toMatchObject({
      state: 'pending',
      attempts: 2,
    });
    later(60);
    await alerts.deliver(signal);
    expect(inEnglish(await alerts.list({}))[0]?.deliveries[0]).toEqual({
      channel: 'email',
      state: 'failed',
      attempts: 3,
      reason: 'The mail server did not take the alert (EENVELOPE 451).',
    });
    expect(recorded).toEqual(['alert.give-up {"channel":"email","attempts":3}']);
  });

  test('names recipients that the server refuses by their number, and tells the others', async () => {
    await switchOn();
    mail.unknown = ['ben@corp.example'];
    ended('failed', 'disk-full');
    await look();
    expect(mail.mails[0]?.to).toEqual(['ann@corp.example']);
    expect(inEnglish(await alerts.list({}))[0]?.deliveries[0]).toMatchObject({
      state: 'done',
      reason: '1 of the recipients was refused',
    });
  });

  test('follows no redirect, and does not send what was switched off', async () => {
    await switchOn();
    hook.answer = `${hook.url}/elsewhere`;
    ended('failed', 'disk-full');
    await look();
    expect(hook.posts).toHaveLength(1);
    expect(inEnglish(await alerts.list({}))[0]?.deliveries[1]?.reason).toContain('status 307');
    await alerts.edit({ webhook: { enabled: false } });
    later(5);
    await alerts.deliver(signal);
    expect(hook.posts).toHaveLength(1);
  });
});

describe('a connector that is late', () => {
  const since = (): Overdue => ({
    connector,
    name: 'Chats of the north',
    coveredUntil: new Date('2026-03-01T02:00:00.000Z'),
    dueSince: new Date('2026-03-02T02:00:00.000Z'),
  });

  test('is told once it was overdue for longer than the grace while somebody looked, and once a day', async () => {
    await switchOn();
    overdue = [since()];
    await look();
    later(59);
    await look();
    expect(hook.posts).toHaveLength(0);
    later(1);
    await look();
    later(60);
    await look();
    expect(hook.posts).toHaveLength(1);
    expect(JSON.parse(hook.posts[0]?.body ?? '')).toMatchObject({
      kind: 'late',
      run: null,
      dueSince: '2026-03-02T02:00:00.000Z',
    });
    expect(subjects()).toEqual(['Holdfast: Chats of the north is late']);
    later(24 * 60);
    await look();
    expect(hook.posts).toHaveLength(2);
  });

  test('has time anew after it got through', async () => {
    await switchOn();
    await alerts.edit({ lateAfterMinutes: 10 });
    overdue = [since()];
    await look();
    later(9);
    overdue = [];
    await look();
    overdue = [{ ...since(), coveredUntil: clock.now(), dueSince: clock.now() }];
    later(5);
    await look();
    later(9);
    await look();
    expect(hook.posts).toHaveLength(0);
    later(1);
    await look();
    expect(hook.posts).toHaveLength(1);
  });
});

describe('a test alert', () => {
  test('goes over what is on, at once, is not tried again, and says what was wrong', async () => {
    expect(await outcome(alerts.test())).toBe('config-invalid');
    await switchOn();
    expect(inEnglish(await alerts.test()).deliveries).toMatchObject([{ state: 'done' }, { state: 'done' }]);
    expect(subjects()).toEqual(['Holdfast: a test alert']);
    await alerts.edit({ email: { password: makeUuid() } });
    hook.answer = 404;
    later(1);
    const { id, deliveries } = inEnglish(await alerts.test());
    expect(deliveries).toEqual([
      {
        channel: 'email',
        state: 'failed',
        attempts: 1,
        reason: 'The mail server did not take the alert (EAUTH 535).',
      },
      {
        channel: 'webhook',
        state: 'failed',
        attempts: 1,
        reason: 'The webhook did not take the alert (status 404).',
      },
    ]);
    later(60);
    await alerts.deliver(signal);
    expect(hook.posts).toHaveLength(2);
    expect((await alerts.list({ limit: 1 })).map((alert) => alert.id)).toEqual([id]);
    expect(await alerts.list({ before: id })).toHaveLength(1);
  });

  test('without TLS where TLS is asked for shows neither password nor mail', async () => {
    await switchOn();
    for (const security of ['starttls', 'tls'] as const) {
      mail.lines.length = 0;
      await alerts.edit({ email: { security } });
      expect(inEnglish(await alerts.test()).deliveries[0]?.state).toBe('failed');
      expect(mail.lines.join('\n')).not.toMatch(/AUTH|MAIL FROM/);
    }
    expect(mail.mails).toEqual([]);
  });

  test('to a server that says nothing ends by itself', { timeout: 40_000 }, async () => {
    await switchOn();
    await alerts.edit({ webhook: { enabled: false } });
    mail.manners = 'silent';
    expect(inEnglish(await alerts.test()).deliveries[0]).toMatchObject({
      state: 'failed',
      reason: 'The mail server did not take the alert (ETIMEDOUT).',
    });
  });
});

describe('the settings', () => {
  test('keep password and secret sealed, and show that they are there', async () => {
    const secret = await switchOn();
    const { rows } = await database.pool.query('select * from alerts.settings');
    for (const hidden of [account.password, secret]) expect(JSON.stringify(rows)).not.toContain(hidden);
    expect(await alerts.settings()).toEqual({
      email: {
        enabled: true,
        host: '127.0.0.1',
        port: mail.port,
        security: 'none',
        userName: account.user,
        hasPassword: true,
        from: 'holdfast@corp.example',
        to: ['ann@corp.example', 'ben@corp.example'],
        language: 'en',
      },
      webhook: { enabled: true, url: hook.url, hasSecret: true },
      lateAfterMinutes: 60,
      version: 2,
    });
  });

  test.each([
    ['no encryption to another machine', { email: { host: 'mail.corp.example' } }, 'cleartext-refused'],
    ['http to another machine', { webhook: { url: 'http://hooks.corp.example/' } }, 'cleartext-refused'],
    ['no address', { webhook: { url: 'file:///etc/passwd' } }, 'config-invalid'],
    [
      'a sender with a header',
      { email: { from: 'a@corp.example\r\nBcc: b@corp.example' } },
      'config-invalid',
    ],
    ['a recipient that is none', { email: { to: ['ann'] } }, 'config-invalid'],
    ['nobody to send to', { email: { to: [] } }, 'config-invalid'],
    ['a log-in without password', { email: { password: null } }, 'config-invalid'],
    ['a host with a port', { email: { host: 'mail.corp.example:25' } }, 'config-invalid'],
    ['a port that is none', { email: { port: 0 } }, 'config-invalid'],
    ['a language that nobody speaks here', { email: { language: 'xx' } }, 'config-invalid'],
    ['no time at all', { lateAfterMinutes: 0 }, 'config-invalid'],
    ['a version that is over', { version: 1 }, 'changed-meanwhile'],
  ])('refuse %s, and nothing is kept', async (_, changes, code) => {
    await switchOn();
    const before = await alerts.settings();
    expect(await outcome(alerts.edit(changes))).toBe(code);
    expect(await alerts.settings()).toEqual(before);
  });

  test('ask for a secret before a webhook is switched on', async () => {
    const on = { webhook: { enabled: true, url: hook.url } };
    expect(await outcome(alerts.edit(on))).toBe('config-invalid');
    await alerts.renewSecret();
    expect(await outcome(alerts.edit(on))).toBe('done');
  });
});
