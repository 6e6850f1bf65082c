import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { personalTexts } from '#i18n/personal/texts.ts';
import { loadWebMessages } from '#i18n/web/catalogues.ts';
import {
  type Browser,
  inBrowser,
  needsBrowser,
  noBrowser,
  signIn,
  startBrowser,
} from '../support/center/browser.ts';
import { type CenterClient, signInClient } from '../support/center/client.ts';
import { connectAndRun, runOf } from '../support/center/connectors.ts';
import { type ServedCenter, serveCenter } from '../support/center/serve.ts';
import { type MockWhatsapp, startMockWhatsapp } from '../support/whatsapp/mockWhatsapp.ts';
import { shownCode } from '../support/whatsapp/shownCode.ts';

const dora = { email: 'dora@corp.example', displayName: 'Dora Quill', phone: '+447700900188' };
const customer = '+12025550143';
const said = personalTexts('en');
const { site, scopes, coverage, personalPages } = await loadWebMessages('en');
const waiting = { timeout: 30_000, interval: 200 };

/** Everything through the pages, with `holdfast serve`, the real WhatsApp client and a server that speaks its protocol. */
describe.skipIf(noBrowser)(`a phone, from registration to the mailbox ${needsBrowser}`, inBrowser, () => {
  let whatsapp: MockWhatsapp;
  let center: ServedCenter;
  let browser: Browser;
  let admin: CenterClient;
  let reader: CenterClient;
  beforeAll(async () => {
    whatsapp = await startMockWhatsapp();
    center = await serveCenter({
      HOLDFAST_WHATSAPP_SERVER: `${whatsapp.url}#${whatsapp.certificateKey}`,
    });
    admin = await signInClient(center.address, center.first);
    await admin.call('takeConnectorRole', { body: {} });
    const { email, password } = await admin.call('addOperator', { body: { email: 'rita@corp.example' } });
    await admin.call('addMember', { params: { group: 'eDiscovery Manager', operator: email } });
    reader = await signInClient(center.address, { email, password });
    browser = await startBrowser(center.address);
  });
  afterAll(async () => {
    await browser?.close();
    await center?.stop();
    await whatsapp?.stop();
  });

  async function register(page: Page): Promise<void> {
    await page.goto('/site/users');
    await page.getByRole('button', { name: site.users.register }).first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel(site.users.email).fill(dora.email);
    await form.getByLabel(site.users.displayName, { exact: true }).fill(dora.displayName);
    await form.getByLabel(site.users.phones).fill(dora.phone);
    await form.getByRole('button', { name: site.users.registerSubmit, exact: true }).click();
    await form.waitFor({ state: 'detached' });
  }

  async function chooseScope(page: Page): Promise<void> {
    await page.goto('/site/scope');
    await page.getByRole('button', { name: scopes.changeOf(dora.email) }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('radio', { name: `${coverage.modes.all}:` }).check();
    await form.locator('button[type=submit]').click();
    await form.waitFor({ state: 'detached' });
  }

  /** @returns the address of her page */
  async function invite(page: Page): Promise<string> {
    await page.goto('/site/users');
    await page.getByRole('button', { name: personalPages.inviteOf(dora.email) }).click();
    await page.getByRole('button', { name: personalPages.make, exact: true }).click();
    const shown = page.getByRole('alertdialog', { name: personalPages.made(dora.email) });
    return shown.getByLabel(personalPages.address).inputValue();
  }

  async function link(address: string): Promise<void> {
    const { page, complaints, close } = await browser.open({ width: 360 });
    await page.goto(address);
    await page.getByRole('button', { name: said.page.begin }).click();
    await page.getByLabel(said.policy.check).check();
    await page.getByRole('button', { name: said.policy.acknowledge }).click();
    await page.getByRole('button', { name: said.linking.start, exact: true }).click();
    const code = await vi.waitFor(
      async () => (await shownCode(page, said.linking.picture)) ?? Promise.reject(new Error('no code yet')),
      waiting,
    );
    whatsapp.scan(code, dora.phone);
    await page.getByRole('heading', { name: said.linking.linkedTitle }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  }

  test('she is registered, opens her link, scans the code, and what is written stands in her mailbox', async () => {
    const { page, close } = await browser.open();
    await signIn(page, admin);
    await register(page);
    await chooseScope(page);
    await link(await invite(page));
    await close();

    await whatsapp.sendText(customer, dora.phone, 'Is lot seventeen still to be had?');
    await whatsapp.sendText(dora.phone, customer, 'It is, until Friday.');
    await admin.call('createMailboxes', { body: { addresses: [dora.email] } });
    const { connector } = await connectAndRun(admin);
    await vi.waitFor(async () => {
      await runOf(admin, connector);
      const { items } = await reader.call('listItems', { params: { mailbox: dora.email }, query: {} });
      expect(items.filter(({ kind }) => kind === 'message')).toHaveLength(2);
    }, waiting);

    const reading = await browser.open();
    await signIn(reading.page, reader);
    await reading.page.goto(`/mailboxes/${dora.email}`);
    await reading.page.getByText('Is lot seventeen still to be had?').first().waitFor();
    await reading.page.getByText('It is, until Friday.').first().waitFor();
    expect(reading.complaints).toEqual([]);
    await reading.close();
  });
});
