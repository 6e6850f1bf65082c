import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadWebMessages } from '#i18n/web/catalogues.ts';
import {
  type Browser,
  inBrowser,
  noBrowser,
  screenshot,
  settle,
  signIn,
  startBrowser,
} from '../support/center/browser.ts';
import { type CenterClient, signInClient } from '../support/center/client.ts';
import { connectAndRun } from '../support/center/connectors.ts';
import { colleagues, exportedChat, importChat, registerColleagues } from '../support/center/people.ts';
import { type ServedCenter, serveCenter } from '../support/center/serve.ts';
import { type Dovecot, masterUser, missingDovecot, startDovecot } from '../support/imap/dovecot.ts';
import { checkMailbox } from '../support/imap/dovecotTarget.ts';

const missing = noBrowser ? 'there is no Chromium' : missingDovecot();
if (missing !== undefined) console.warn(`Delivery to Dovecot is not looked at in a browser: ${missing}.`);

const { targets, runs, connector: texts } = await loadWebMessages('en');
const [alice, bob] = colleagues;
const messages = 3;
const enough = 120_000;

describe.skipIf(missing !== undefined)('Dovecot (needs root on Debian)', inBrowser, () => {
  let dovecot: Dovecot;
  let center: ServedCenter;
  let browser: Browser;
  let admin: CenterClient;
  let connector: string;
  /** Bob has a mailbox in the archive, and none at the server yet. */
  beforeAll(async () => {
    dovecot = await startDovecot({ users: [alice.email, checkMailbox] });
    center = await serveCenter();
    admin = await signInClient(center.address, center.first);
    await registerColleagues(admin);
    await admin.call('takeConnectorRole', { body: {} });
    await admin.call('addMember', { params: { group: 'eDiscovery Manager', operator: admin.email } });
    await admin.call('createMailboxes', { body: { addresses: [bob.email] } });
    await admin.call('addTarget', { body: { name: 'office', kind: 'imap', values: settings() } });
    await importChat(admin, exportedChat(messages), bob);
    ({ connector } = await connectAndRun(admin, ['office']));
    browser = await startBrowser(center.address);
  });
  afterAll(async () => {
    await browser?.close();
    await center?.stop();
    await dovecot?.remove();
  });

  const settings = () => ({
    host: '127.0.0.1',
    port: String(dovecot.port),
    security: 'none',
    'sign-in': 'master-user',
    user: masterUser,
    password: dovecot.passwords.master,
    'check-mailbox': checkMailbox,
  });
  const queue = async () => (await admin.call('readTarget', { params: { name: 'office' } })).queue;

  test('what failed waits again after one click; a mailbox proves the target; run and log tell of it', {
    timeout: enough,
  }, async () => {
    await expect.poll(queue, { timeout: 60_000 }).toMatchObject({ failed: messages, pending: 0 });
    const { page, complaints, close } = await browser.open();
    await signIn(page, admin);
    await page.goto('/targets/office/deliveries');
    const panel = page.getByRole('dialog');
    await expect.poll(() => panel.getByRole('cell', { name: bob.email }).count()).toBe(messages);
    await screenshot(page, 'target-failed');
    await dovecot.setUsers({ [alice.email]: {}, [bob.email]: {}, [checkMailbox]: {} });
    // That a mailbox is missing is believed for some seconds.
    await pause(5_500);
    await panel.getByRole('button', { name: targets.deliveries.deliverAgain }).click();
    await page.getByText(targets.deliveries.again(messages)).first().waitFor();
    await expect.poll(queue, { timeout: 20_000 }).toMatchObject({ failed: 0, pending: 0, done: messages });
    await panel.getByText(targets.deliveries.none.failed).waitFor();
    await panel.getByRole('tab', { name: targets.tabs.prove }).click();
    await panel.getByRole('textbox', { name: targets.prove.mailbox }).fill(checkMailbox);
    await panel.getByRole('button', { name: targets.prove.start }).click();
    await panel.getByText(targets.prove.good).waitFor();
    await screenshot(page, 'target-proved');
    await page.goto(`/connectors/list/${connector}/runs`);
    const counts = page.getByRole('region', { name: runs.perTarget });
    await counts.getByRole('row', { name: /^office 3 0 0$/ }).waitFor();
    await page.getByRole('button', { name: texts.runs.show }).click();
    await page
      .getByText(new RegExp(`^office, ${bob.email}: delivered$`))
      .first()
      .waitFor();
    await settle(page);
    await screenshot(page, 'run-with-target');
    expect(complaints).toEqual([]);
    await close();
  });
});
