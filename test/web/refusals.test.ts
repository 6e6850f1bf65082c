import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadWebMessages } from '#i18n/web/catalogues.ts';
import {
  type Browser,
  inBrowser,
  needsBrowser,
  noBrowser,
  signIn,
  startBrowser,
} from '../support/center/browser.ts';
import { type CenterClient, ownPassword, signInClient } from '../support/center/client.ts';
import { registerColleagues } from '../support/center/people.ts';
import { type ServedCenter, serveCenter } from '../support/center/serve.ts';

describe.skipIf(noBrowser)(`refusals in a real browser ${needsBrowser}`, inBrowser, () => {
  let center: ServedCenter;
  let browser: Browser;
  let admin: CenterClient;
  beforeAll(async () => {
    center = await serveCenter();
    admin = await signInClient(center.address, center.first);
    await registerColleagues(admin);
    browser = await startBrowser(center.address);
  });
  afterAll(async () => {
    await browser?.close();
    await center?.stop();
  });

  test('a wrong password is a sentence, in the language of the page', async () => {
    const { page, close } = await browser.open({ language: 'sv' });
    await page.goto('/');
    await page.locator('input[type=email]').fill(admin.email);
    await page.locator('input[type=password]').fill('not this one');
    await page.locator('button[type=submit]').click();
    await page.getByText('Inte inloggad').first().waitFor();
    await expect.poll(() => page.locator('input[type=email]').inputValue()).toBe(admin.email);
    await close();
  });

  test('a generated password has to be changed before anything else', async () => {
    const operator = await admin.call('addOperator', { body: { email: 'cora@corp.example' } });
    const { signIn: texts, shell } = await loadWebMessages('en');
    const { page, close } = await browser.open();
    await page.goto('/');
    await page.locator('input[type=email]').fill(operator.email);
    await page.locator('input[type=password]').fill(operator.password);
    await page.locator('button[type=submit]').click();
    await page.getByRole('heading', { name: texts.newPassword.title }).waitFor();
    const fields = page.locator('input[type=password]');
    await fields.first().fill(ownPassword);
    await fields.last().fill('something else entirely');
    await page.locator('button[type=submit]').click();
    await page.getByText(texts.newPassword.different).waitFor();
    await fields.last().fill(ownPassword);
    await page.locator('button[type=submit]').click();
    await page.getByRole('heading', { name: shell.pages.home }).waitFor();
    await close();
  });

  test('whoever has not the role is told whom to ask, and the address of the wizard does not help', async () => {
    const operator = await admin.call('addOperator', { body: { email: 'otto@corp.example' } });
    await admin.call('addMember', {
      params: { group: 'Compliance Administrator', operator: operator.email },
    });
    const officer = await signInClient(center.address, operator);
    const { connectors, words, shell } = await loadWebMessages('en');
    const { page, close } = await browser.open();
    await signIn(page, officer);
    await page.goto('/connectors/product/whatsapp');
    await page.getByText(connectors.role.ask(admin.email)).waitFor();
    await expect.poll(() => page.getByRole('link', { name: words.wizard.addConnector }).count()).toBe(0);
    await expect
      .poll(() => page.getByRole('button', { name: connectors.role.giveToOrganization }).count())
      .toBe(0);
    await page.goto('/connectors/add/whatsapp');
    await page.getByText(connectors.role.ask(admin.email)).waitFor();
    await expect.poll(() => page.getByRole('button', { name: words.wizard.accept }).count()).toBe(0);
    await expect.poll(() => page.getByRole('link', { name: shell.pages.roles }).count()).toBe(0);
    await expect(officer.call('proposeName', { params: { service: 'whatsapp' } })).rejects.toThrow(/403/);
    await close();
  });

  test('when the session ends, one signs in again over the page, and what was typed is still there', async () => {
    await admin.call('takeConnectorRole', { body: {} });
    const { page, close } = await browser.open();
    const { words, addConnector, problems } = await loadWebMessages('en');
    await signIn(page, admin);
    await page.goto('/connectors/add/wechat');
    await page.getByRole('button', { name: words.wizard.accept, exact: true }).click();
    await page.getByRole('radio', { name: addConnector.login.other }).check();
    await page.locator('input[type=password]').fill('typed before the end');
    // The page does not notice that its cookie is gone until it asks for something.
    await page.context().clearCookies();
    await page.getByLabel(addConnector.login.name).fill('Typed before the end');
    const dialog = page.getByRole('alertdialog', { name: problems.signInAgain.title });
    await dialog.waitFor();
    await dialog.locator('input[type=password]').fill(ownPassword);
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
    await expect
      .poll(() => page.getByLabel(addConnector.login.name).inputValue())
      .toBe('Typed before the end');
    await expect.poll(() => page.locator('input[type=password]').inputValue()).toBe('typed before the end');
    // What waited has been sent: another window finds it.
    await expect
      .poll(async () => (await admin.call('readDraft', { params: { service: 'wechat' } })).state.name)
      .toBe('Typed before the end');
    await close();
  });

  test('of two who edit one connector the second is told, and nothing is overwritten', async () => {
    const { version } = await admin.call('readTerms');
    await admin.call('createConnector', {
      body: {
        service: 'whatsapp',
        name: 'Edited twice',
        login: { use: 'local-site' },
        acceptTerms: version,
        automaticMapping: true,
      },
    });
    const { addConnector, connector, buttons } = await loadWebMessages('en');
    const open = async () => {
      const { page, close } = await browser.open();
      await signIn(page, admin);
      await page.goto('/connectors/list/Edited%20twice');
      await page.getByRole('button', { name: connector.actions.edit, exact: true }).click();
      await page.getByRole('dialog', { name: connector.edit.title('Edited twice') }).waitFor();
      return { page, close };
    };
    const [first, second] = [await open(), await open()];
    await first.page.getByLabel(addConnector.login.name).fill('Edited by the first');
    await first.page.getByRole('button', { name: buttons.save, exact: true }).click();
    await first.page.getByText(connector.done.saved).first().waitFor();
    await second.page.getByLabel(addConnector.login.name).fill('Edited by the second');
    await second.page.getByRole('button', { name: buttons.save, exact: true }).click();
    await second.page.getByText(connector.edit.changedMeanwhile).waitFor();
    const { items } = await admin.call('listConnectors');
    expect(items.map(({ name }) => name)).toEqual(['Edited by the first']);
    // He can take over what the first saved, and then change that.
    await second.page.getByRole('button', { name: connector.edit.loadTheirs }).click();
    await expect
      .poll(() => second.page.getByLabel(addConnector.login.name).inputValue())
      .toBe('Edited by the first');
    await second.page.getByLabel(addConnector.login.name).fill('Edited by both');
    await second.page.getByRole('button', { name: buttons.save, exact: true }).click();
    await second.page.getByText(connector.done.saved).first().waitFor();
    await first.close();
    await second.close();
  });
});
