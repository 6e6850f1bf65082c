import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectDatabase } from '#store/database.ts';
import { prepareConnector, type TemporaryArchive, temporaryArchive, tester } from '../support/archive.ts';
import { type StartedCommand, startCommand } from '../support/command.ts';
import { inEnglish } from '../support/inEnglish.ts';
import { type MailServer, startMailServer } from '../support/mailServer.ts';
import { isSigned, startWebhookServer, type WebhookServer } from '../support/webhookServer.ts';

/** Alerts as `serve` sends them: by itself, and never in the way of a run. */
let archive: TemporaryArchive;
let hook: WebhookServer;
let mail: MailServer;
let secret: string;
let serving: StartedCommand | undefined;

beforeAll(async () => {
  archive = await temporaryArchive();
  hook = await startWebhookServer();
  mail = await startMailServer();
  mail.manners = 'silent';
  await prepareConnector(archive, [{ email: 'alice@corp.example', phone: '+447700900101', mailbox: true }]);
  const app = await archive.app();
  ({ secret } = await app.settings.renewWebhookSecret(tester));
  await app.settings.editAlerts(tester, {
    webhook: { enabled: true, url: hook.url },
    email: {
      enabled: true,
      host: '127.0.0.1',
      port: mail.port,
      security: 'none',
      from: 'holdfast@corp.example',
      to: ['ann@corp.example'],
    },
  });
});
afterAll(async () => {
  serving?.child.kill('SIGTERM');
  await serving?.ended;
  await hook.close();
  await mail.close();
  await archive.remove();
});

/** A run is due at once, and the site refuses the connector's log-in. */
async function spoilLogIn(): Promise<string> {
  const app = await archive.app();
  const { url } = await archive.site();
  const { database, siteConnection } = app.engine.foundation;
  await app.connectors.edit(tester, 'WhatsApp', { schedule: 'every@1m' });
  await database.pool.query("update connector.connector set created_at = created_at - interval '1 hour'");
  const site = connectDatabase({ connection: siteConnection, poolSize: 1 });
  await site.pool.query("update site.account set password = 'none'");
  await app.captureScope.choose(tester, 'alice@corp.example', 'all');
  await site.pool.query("update site.scope_change set chosen_at = chosen_at - interval '2 months'");
  await site.close();
  return new URL(url).port;
}

async function until(done: () => boolean | Promise<boolean>, seconds: number): Promise<boolean> {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end; await sleep(200))
    if (await done()) return true;
  return false;
}

it('serve tells of a run that failed and of an alarm, signed, while the mail server keeps silent', {
  timeout: 240_000,
}, async () => {
  const port = await spoilLogIn();
  await archive.closeApp();
  serving = startCommand(
    archive,
    [
      'serve',
      '--site-private-port',
      port,
      '--site-public-port',
      '0',
      '--metrics-port',
      '0',
      '--center-port',
      '0',
    ],
    {
      detached: true,
    },
  );
  await serving.prints('"health":');
  expect(await until(() => hook.posts.length > 0, 45)).toBe(true);
  const [post] = hook.posts;
  expect(post && isSigned(post, secret)).toBe(true);
  expect(JSON.parse(post?.body ?? '')).toMatchObject({
    kind: 'run-failed',
    failure: 'site-refused',
    connector: { name: 'WhatsApp' },
  });
  const alarm = () => hook.posts.map(({ body }) => JSON.parse(body)).find(({ kind }) => kind === 'alarm');
  expect(await until(() => alarm() !== undefined, 90)).toBe(true);
  expect(alarm()).toMatchObject({ failure: 'attestation-overdue', account: 'alice@corp.example' });
  const app = await archive.app();
  const deliveries = async () =>
    inEnglish(await app.settings.listAlerts(tester, {})).find(({ kind }) => kind === 'run-failed')
      ?.deliveries;
  expect(await until(async () => (await deliveries())?.[0]?.attempts === 1, 30)).toBe(true);
  expect(await deliveries()).toMatchObject([
    { channel: 'email', state: 'pending', reason: 'The mail server did not take the alert (ETIMEDOUT).' },
    { channel: 'webhook', state: 'done' },
  ]);
  serving.child.kill('SIGTERM');
  expect(await serving.ended).toMatchObject({ code: 0 });
});

it('a run begins and ends while an alert waits for the mail server', async () => {
  const app = await archive.app();
  await app.engine.foundation.database.pool.query(
    "update alerts.delivery set due_at = now() where state = 'pending'",
  );
  const order: string[] = [];
  const signal = new AbortController().signal;
  const delivered = app.engine.alerts.deliver(signal).then(() => order.push('alert'));
  const run = app.connectors.run(tester, 'WhatsApp', {}, { signal, progress: () => undefined });
  await expect(run).rejects.toMatchObject({ code: 'site-refused' });
  order.push('run');
  await delivered;
  expect(order).toEqual(['run', 'alert']);
});
