import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { loadWebMessages } from '#i18n/web/catalogues.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';
import {
  type Browser,
  inBrowser,
  needsBrowser,
  noBrowser,
  signIn,
  startBrowser,
} from '../support/center/browser.ts';
import { type CenterClient, signInClient } from '../support/center/client.ts';
import { colleagues, exportedChat, importChat, registerColleagues } from '../support/center/people.ts';
import { type ServedCenter, serveCenter } from '../support/center/serve.ts';

const messagesOfOneImport = 3_000;

describe.skipIf(noBrowser)(`the wizard in a real browser ${needsBrowser}`, inBrowser, () => {
  let center: ServedCenter;
  let browser: Browser;
  let admin: CenterClient;
  beforeAll(async () => {
    center = await serveCenter();
    admin = await signInClient(center.address, center.first);
    await registerColleagues(admin);
    await importChat(admin, exportedChat(messagesOfOneImport));
    browser = await startBrowser(center.address);
  });
  afterAll(async () => {
    await browser?.close();
    await center?.stop();
  });

  test('gives the role with one click to whoever may manage roles', async () => {
    const { page, complaints, close } = await browser.open();
    const { words, connectors } = await loadWebMessages('en');
    await signIn(page, admin);
    await page.goto('/connectors/product/whatsapp');
    await page.getByText(connectors.role.title).waitFor();
    await expect.poll(() => page.getByRole('link', { name: words.wizard.addConnector }).count()).toBe(0);
    await page.getByRole('button', { name: connectors.role.giveToOrganization }).click();
    await page.getByRole('link', { name: words.wizard.addConnector }).waitFor();
    const { items } = await admin.call('listAudit', { query: { action: 'role.*' } });
    expect(items.map(({ object }) => object).join()).toContain('Organization Management');
    expect(complaints).toEqual([]);
    await close();
  });

  test('says in the form what is missing, which site is down, and which password is wrong', async () => {
    const { page, close } = await browser.open();
    const texts = await loadWebMessages('en');
    const { login } = texts.addConnector;
    const { address } = await admin.call('readLocalSite');
    await signIn(page, admin);
    await page.goto('/connectors/add/wechat');
    await accept(page, texts);
    const next = page.getByRole('button', { name: texts.words.wizard.next, exact: true });
    await page.getByRole('radio', { name: login.other }).check();
    await page.getByLabel(login.address).fill('http://127.0.0.1:9');
    await page.getByLabel(texts.words.wizard.userName).fill('nobody');
    await next.click();
    await page.getByText(login.missing).waitFor();
    await page.locator('input[type=password]').fill('a password for tests');
    await next.click();
    await page.getByText('The capture site cannot be reached').first().waitFor({ timeout: 40_000 });
    await page.getByLabel(login.address).fill(address ?? '');
    await next.click();
    await page.getByText('The capture site refused the log-in').first().waitFor();
    // A reload keeps all of it but the password, and says so.
    await page.reload();
    await page.getByText(login.passwordAgain).waitFor();
    await expect.poll(() => page.getByLabel(texts.words.wizard.userName).inputValue()).toBe('nobody');
    await expect.poll(() => page.locator('input[type=password]').inputValue()).toBe('');
    await close();
  });

  test('a reload loses nothing typed, also when the server has not heard of it', async () => {
    const { page, close } = await browser.open();
    const texts = await loadWebMessages('en');
    await admin.call('dropDraft', { params: { service: 'wechat' } });
    await signIn(page, admin);
    await page.goto('/connectors/add/wechat');
    await page.route(/connector-drafts\/wechat$/, (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await accept(page, texts);
    await page.getByLabel(texts.addConnector.login.name).fill('Chats of the desk');
    await page.reload();
    const name = page.getByLabel(texts.addConnector.login.name);
    await expect.poll(() => name.inputValue()).toBe('Chats of the desk');
    await close();
  });

  describe.each(languages)('in %s', (language) => {
    test('leads from the overview to a connector that imports, seen live', async () => {
      const texts = await loadWebMessages(language);
      await admin.call('dropDraft', { params: { service: 'whatsapp' } });
      const { page, complaints, close } = await browser.open({ language });
      await signIn(page, admin);
      await openProduct(page, texts);
      await accept(page, texts);
      const name = await logIn(page, texts);
      await mapUsers(page, texts);
      await finish(page, texts, name);
      await watchRun(page, texts);
      expect(complaints).toEqual([]);
      await close();
      const { items } = await admin.call('listConnectors');
      const made = items.find((connector) => connector.name === name);
      expect(made?.settings).toMatchObject({ excludedKinds: ['receipt'] });
      expect(made?.mapping).toBe(1);
    });
  });
});

async function openProduct(page: Page, { words, connectors, addConnector }: WebMessages): Promise<void> {
  await page.getByRole('link', { name: words.wizard.dataConnectors }).click();
  await page.getByRole('link', { name: connectors.view('WhatsApp Archiver') }).click();
  await page.getByRole('heading', { name: connectors.product.plaintext }).waitFor();
  await expect.poll(() => page.getByText(connectors.product.noThirdParty).isVisible()).toBe(true);
  await page.getByRole('link', { name: words.wizard.addConnector }).click();
  await page.getByRole('heading', { level: 1, name: addConnector.title('WhatsApp Archiver') }).waitFor();
}

async function accept(page: Page, { words }: WebMessages): Promise<void> {
  await page.getByRole('heading', { name: words.wizard.termsOfService }).waitFor();
  await page.getByRole('button', { name: words.wizard.accept, exact: true }).click();
}

/** The name is prefilled and free; the local site gives the connector a log-in of its own. */
async function logIn(page: Page, { words, addConnector }: WebMessages): Promise<string> {
  await page.getByRole('heading', { level: 2, name: words.wizard.logIn }).waitFor();
  await page.getByRole('radio', { name: addConnector.login.local }).check();
  const name = await page.getByLabel(addConnector.login.name).inputValue();
  await page.getByRole('button', { name: words.wizard.next, exact: true }).click();
  await page.getByRole('heading', { level: 2, name: words.wizard.userMapping }).waitFor();
  return name;
}

/** Both ways off is refused; a file with a bad line is shown line by line, then its good rows are taken. */
async function mapUsers(page: Page, { words, addConnector }: WebMessages): Promise<void> {
  const { mapping, check, kinds, dryRun, without } = addConnector;
  const next = page.getByRole('button', { name: words.wizard.next, exact: true });
  await page.getByRole('switch', { name: mapping.automatic }).uncheck();
  await next.click();
  await page.getByText(mapping.bothOff).waitFor();
  await page.getByRole('switch', { name: mapping.automatic }).check();
  const [alice, bob] = colleagues;
  const rows = [
    'External User ID,Microsoft 365 User Mailbox',
    `${alice.phone.slice(1)},${alice.email}`,
    `4.477E+11,${bob.email}`,
  ];
  await page.locator('input[type=file]').setInputFiles({
    name: 'mapping.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${rows.join('\n')}\n`),
  });
  await page.getByText(check.problems(1)).waitFor();
  await expect.poll(() => page.getByRole('cell', { name: '3', exact: true }).count()).toBe(1);
  await next.click();
  await page.getByText(mapping.badRows).waitFor();
  await page.getByRole('checkbox', { name: check.acceptPartial }).check();
  const create = page.getByRole('button', { name: without.create });
  if (await create.isVisible()) {
    await create.click();
    await page.getByText(without.none).waitFor();
  }
  const receipt = new RegExp(`^${words.itemKinds.receipt}$`, 'i');
  await page.getByRole('checkbox', { name: receipt }).uncheck();
  await page.getByRole('button', { name: dryRun.start }).click();
  await page.getByText(dryRun.mailboxes).waitFor();
  expect(kinds.title).not.toBe('');
  // What was typed is kept on the server: a reload loses nothing.
  await page.reload();
  await page.getByText('mapping.csv').waitFor();
  await expect.poll(() => page.getByRole('checkbox', { name: receipt }).isChecked()).toBe(false);
  await next.click();
}

async function finish(page: Page, { words, addConnector }: WebMessages, name: string): Promise<void> {
  await page.getByRole('heading', { level: 2, name: addConnector.mailboxes.title }).waitFor();
  await expect
    .poll(() => page.getByRole('switch', { name: addConnector.mailboxes.archive }).isChecked())
    .toBe(true);
  await page.getByRole('button', { name: words.wizard.next, exact: true }).click();
  await page.getByRole('heading', { level: 2, name: words.wizard.review }).waitFor();
  await expect.poll(() => page.getByRole('main').getByText(name).last().isVisible()).toBe(true);
  await page.getByRole('button', { name: words.wizard.finish, exact: true }).click();
  await page.getByText(addConnector.done(name)).first().waitFor();
}

/** The run's progress moves while it runs, and its counts add up at the end. */
async function watchRun(page: Page, { connector, runs }: WebMessages): Promise<void> {
  await page.getByRole('button', { name: connector.actions.run, exact: true }).click();
  await page.getByText(connector.began.run).first().waitFor();
  const progress = page.getByRole('dialog').getByRole('progressbar');
  await progress.waitFor();
  await progress.waitFor({ state: 'detached', timeout: 60_000 });
  await page.getByRole('tab', { name: connector.tabs.runs }).click();
  await page.getByText(runs.adds).first().waitFor();
}
