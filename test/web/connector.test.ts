import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadWebMessages } from '#i18n/web/catalogues.ts';
import {
  type Browser,
  inBrowser,
  needsBrowser,
  noBrowser,
  type OpenedPage,
  signIn,
  startBrowser,
} from '../support/center/browser.ts';
import { type CenterClient, signInClient } from '../support/center/client.ts';
import { connectAndRun } from '../support/center/connectors.ts';
import { colleagues, exportedChat, importChat, registerColleagues } from '../support/center/people.ts';
import { type ServedCenter, serveCenter } from '../support/center/serve.ts';

const [, bob] = colleagues;
const messages = 12;

/** Bob has no mailbox: what came from his phone waits. */
describe.skipIf(noBrowser)(`a connector in a real browser ${needsBrowser}`, inBrowser, () => {
  let center: ServedCenter;
  let browser: Browser;
  let admin: CenterClient;
  let connector: string;
  beforeAll(async () => {
    center = await serveCenter();
    admin = await signInClient(center.address, center.first);
    await registerColleagues(admin);
    await admin.call('takeConnectorRole', { body: {} });
    await importChat(admin, exportedChat(messages), bob);
    ({ connector } = await connectAndRun(admin));
    browser = await startBrowser(center.address);
  });
  afterAll(async () => {
    await browser?.close();
    await center?.stop();
  });

  /** Opens the connector's flyout. */
  async function open(tab = 'properties'): Promise<OpenedPage> {
    const opened = await browser.open();
    await signIn(opened.page, admin);
    await opened.page.goto(`/connectors/list/${connector}/${tab}`);
    return opened;
  }

  test('shows what was not imported and why, and delivers it again once there is a mailbox', async () => {
    const { connector: texts, runs, words } = await loadWebMessages('en');
    const { page, complaints, close } = await open('not-imported');
    await page.getByText(words.reasons['nobody-maps']).first().waitFor();
    await expect.poll(() => page.getByRole('row').count()).toBe(messages + 1);
    await page.getByRole('tab', { name: texts.tabs.missing }).click();
    await page.getByRole('cell', { name: bob.email }).first().waitFor();
    await admin.call('createMailboxes', { body: { addresses: [bob.email] } });
    await page.getByRole('button', { name: texts.actions.deliverAgain, exact: true }).click();
    await page.getByText(texts.missing.none).waitFor();
    await page.getByRole('tab', { name: texts.tabs.notImported }).click();
    await page.getByText(texts.notImported.none).waitFor();
    await page.getByRole('tab', { name: texts.tabs.runs }).click();
    await page.getByText(runs.kinds.redelivery).waitFor();
    const { items } = await admin.call('listFolders', { params: { mailbox: bob.email } });
    expect(items).toMatchObject([{ name: 'WhatsApp Archiver', items: messages }]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('hands out the log of a run, and shows it by outcome', async () => {
    const { connector: texts, words } = await loadWebMessages('en');
    const { page, close } = await open();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: words.wizard.downloadLog }).click(),
    ]);
    const log = await readFile(await download.path(), 'utf8');
    expect(log.trim().split('\n')).toHaveLength(messages + 1);
    await page.getByRole('tab', { name: texts.tabs.runs }).click();
    await page.getByRole('button', { name: texts.runs.show }).first().click();
    await page.getByRole('cell', { name: bob.email }).first().waitFor();
    await page.getByRole('combobox', { name: texts.runs.outcome }).click();
    await page.getByRole('option', { name: words.outcomes.rejected }).click();
    await page.getByText(texts.runs.logEmpty).waitFor();
    await close();
  });

  test('takes a period once more: what is archived counts as a duplicate', async () => {
    const { connector: texts } = await loadWebMessages('en');
    const { page, close } = await open();
    const button = page.getByRole('button', { name: texts.actions.replay, exact: true });
    await button.click();
    const dialog = page.getByRole('dialog', { name: texts.replay.title });
    await dialog.getByLabel(texts.replay.from).fill('2026-11-30');
    await dialog.getByLabel(texts.replay.to).fill('2020-01-01');
    await dialog.getByRole('button', { name: texts.replay.submit }).click();
    await dialog.getByText(texts.replay.order).waitFor();
    await dialog.getByLabel(texts.replay.from).fill('2020-01-01');
    await dialog.getByLabel(texts.replay.to).fill(new Date().toISOString().slice(0, 10));
    await dialog.getByRole('button', { name: texts.replay.submit }).click();
    await dialog.waitFor({ state: 'detached' });
    const last = async () => {
      const { items } = await admin.call('listRuns', { params: { connector }, query: {} });
      return items[0];
    };
    await expect.poll(async () => (await last())?.kind).toBe('replay');
    await expect.poll(async () => (await last())?.state, { timeout: 20_000 }).not.toBe('running');
    expect(await last()).toMatchObject({ pulled: messages, duplicates: messages, reconciled: true });
    await close();
  });

  test('is paused, resumed and removed; what it archived stays', async () => {
    const { connector: texts, connectors, words } = await loadWebMessages('en');
    const { page, close } = await open();
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await press(texts.actions.pause);
    await page.getByText(texts.done.paused).first().waitFor();
    const run = page.getByRole('button', { name: texts.actions.run, exact: true });
    await expect.poll(() => run.isDisabled()).toBe(true);
    await press(texts.actions.resume);
    await page.getByText(texts.done.resumed).first().waitFor();
    await press(texts.actions.remove);
    const dialog = page.getByRole('dialog', { name: texts.remove.title('WhatsApp Archiver') });
    await dialog.getByRole('button', { name: texts.actions.remove }).click();
    await page.getByText(texts.done.removed).first().waitFor();
    await page.goto('/connectors/list');
    await page.getByText(connectors.list.empty).waitFor();
    await page.getByRole('switch', { name: connectors.list.showRemoved }).check();
    await page.getByRole('row').getByText(words.connectorStates.removed).waitFor();
    const { items } = await admin.call('listFolders', { params: { mailbox: bob.email } });
    expect(items).toMatchObject([{ items: messages }]);
    await close();
  });
});
