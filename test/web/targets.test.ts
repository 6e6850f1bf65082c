import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadWebMessages } from '#i18n/web/catalogues.ts';
import {
  type Browser,
  inBrowser,
  needsBrowser,
  noBrowser,
  settle,
  signIn,
  startBrowser,
} from '../support/center/browser.ts';
import { type CenterClient, signInClient } from '../support/center/client.ts';
import { registerColleagues } from '../support/center/people.ts';
import { type ServedCenter, serveCenter } from '../support/center/serve.ts';
import { addClosedTarget, closedPort } from '../support/center/targets.ts';

const texts = await loadWebMessages('en');
const { targets, settingFields, addConnector, words } = texts;
const { mailboxes } = addConnector;
const imap = texts.targetKinds.imap;
const label = (field: string): string => imap?.fields[field]?.label ?? field;

describe.skipIf(noBrowser)(`targets in a real browser ${needsBrowser}`, inBrowser, () => {
  let center: ServedCenter;
  let browser: Browser;
  let admin: CenterClient;
  beforeAll(async () => {
    center = await serveCenter();
    admin = await signInClient(center.address, center.first);
    await admin.call('takeConnectorRole', { body: {} });
    await registerColleagues(admin);
    browser = await startBrowser(center.address);
  });
  afterAll(async () => {
    await browser?.close();
    await center?.stop();
  });

  test('a server that does not answer is told before anything is saved; what was typed stays', async () => {
    const { page, complaints, close } = await browser.open();
    await signIn(page, admin);
    await page.getByRole('link', { name: targets.title }).click();
    await page.getByText(targets.none).waitFor();
    await page.getByRole('button', { name: targets.add }).click();
    await page.getByRole('button', { name: settingFields.chooseKind(imap?.name ?? '') }).click();
    const form = page.getByRole('dialog');
    const box = (name: string) => form.getByRole('textbox', { name, exact: true });
    const choice = (field: string) => form.getByRole('combobox', { name: label(field), exact: true });
    await box(settingFields.name).fill('office mail');
    await form.getByRole('button', { name: targets.addSubmit }).click();
    await form.getByText(settingFields.nameWrong).waitFor();
    await form.getByText(settingFields.missing).first().waitFor();
    await box(settingFields.name).fill('office');
    await box(label('host')).fill('127.0.0.1');
    await box(label('port')).fill(closedPort);
    await choice('security').selectOption('none');
    await choice('sign-in').selectOption('master-user');
    await box(label('user')).fill('archiver');
    await box(label('password')).fill('a password for tests');
    await box(label('check-mailbox')).fill('check@corp.example');
    await form.getByRole('button', { name: settingFields.check, exact: true }).click();
    await form.getByText('The target cannot be reached').waitFor();
    await form.getByRole('button', { name: targets.addSubmit }).click();
    await expect.poll(() => form.getByText('The target cannot be reached').count()).toBe(2);
    expect(await box(label('host')).inputValue()).toBe('127.0.0.1');
    expect((await admin.call('listTargets')).items).toEqual([]);
    expect(complaints.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]);
    await close();
  });

  describe('with two targets', inBrowser, () => {
    beforeAll(async () => {
      for (const name of ['emea', 'office']) await addClosedTarget(admin, name);
    });

    test('the wizard takes targets and routes by keyboard alone, says what they mean, and keeps them', async () => {
      const { page, complaints, close } = await browser.open();
      await signIn(page, admin);
      await toMailboxes(page);
      await tick(page, 'checkbox', /^emea/);
      await tick(page, 'checkbox', /^office/);
      await page.getByText(mailboxes.deletable).waitFor();
      await tick(page, 'radio', mailboxes.routes.byLines);
      await line(page, 1).getByLabel(mailboxes.routes.mailboxes).focus();
      await page.keyboard.type('*@corp.example');
      await press(page, mailboxes.routes.add);
      await line(page, 2).getByLabel(mailboxes.routes.mailboxes).focus();
      await page.keyboard.type('nonsense');
      await press(page, words.wizard.next);
      await page.getByText(mailboxes.routes.wrong('nonsense')).waitFor();
      await page.keyboard.press('Escape');
      await line(page, 2).getByLabel(mailboxes.routes.mailboxes).focus();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('bob@corp.example');
      await line(page, 2).getByRole('checkbox', { name: 'office' }).focus();
      await page.keyboard.press('Space');
      await press(page, mailboxes.routes.up(2));
      const first = mailboxes.routes.means('bob@corp.example', 'emea');
      const second = mailboxes.routes.means('*@corp.example', 'emea and office');
      await expect.poll(() => meaning(page)).toEqual([first, second, mailboxes.routes.others]);
      // The focus went up with the line.
      expect(await page.locator(':focus').getAttribute('aria-label')).toBe(mailboxes.routes.up(1));
      await page.waitForTimeout(700);
      await settle(page);
      await page.reload();
      await expect.poll(() => meaning(page)).toEqual([first, second, mailboxes.routes.others]);
      await press(page, words.wizard.next);
      await page.getByRole('heading', { level: 2, name: words.wizard.review }).waitFor();
      await page.getByText(first).waitFor();
      await press(page, words.wizard.finish);
      await page.getByRole('dialog').getByText(second).waitFor();
      const [made] = (await admin.call('listConnectors')).items;
      expect(made).toMatchObject({
        keepInArchive: true,
        primaryTarget: 'archive',
        targets: ['emea', 'office'],
      });
      expect(made?.settings.routes).toEqual([
        { mailboxes: ['bob@corp.example'], targets: ['emea'] },
        { mailboxes: ['*@corp.example'], targets: ['emea', 'office'] },
      ]);
      await editRoutes(page);
      const [edited] = (await admin.call('listConnectors')).items;
      expect(edited).toMatchObject({ targets: ['emea'] });
      expect(edited?.settings.routes).toBeUndefined();
      expect(complaints).toEqual([]);
      await close();
    });

    test('without the archive one target has to take its place, and the consequences are said', async () => {
      const { page, close } = await browser.open();
      await signIn(page, admin);
      await toMailboxes(page);
      await tick(page, 'switch', mailboxes.archive);
      for (const consequence of mailboxes.without.consequences) await page.getByText(consequence).waitFor();
      await press(page, words.wizard.next);
      await page.getByText(mailboxes.problems['no-target']).waitFor();
      await page.getByRole('radio', { name: /^office/ }).check();
      await press(page, words.wizard.next);
      await page.getByText(mailboxes.alone('office')).waitFor();
      await press(page, addConnector.discard);
      await close();
    });
  });
});

/** Every target but one is taken out of the connector; its lines are given up for *every mailbox*. */
async function editRoutes(page: Page): Promise<void> {
  await press(page, texts.connector.actions.edit);
  const form = page.getByRole('dialog', { name: /^Edit/ });
  await form
    .getByRole('checkbox', { name: /^office/ })
    .first()
    .uncheck();
  await form.getByRole('radio', { name: mailboxes.routes.all }).check();
  await form.getByRole('button', { name: texts.buttons.save }).click();
  await form.waitFor({ state: 'detached' });
}

/** To the step *Mailboxes* of a wizard that nobody has begun. */
async function toMailboxes(page: Page): Promise<void> {
  await page.goto('/connectors/add/whatsapp');
  await press(page, words.wizard.accept);
  await page.getByRole('heading', { level: 2, name: words.wizard.logIn }).waitFor();
  await press(page, words.wizard.next);
  await page.getByRole('heading', { level: 2, name: words.wizard.userMapping }).waitFor();
  await press(page, words.wizard.next);
  await page.getByRole('heading', { level: 2, name: mailboxes.title }).waitFor();
  await settle(page);
}

/** As somebody without a mouse: the focus goes there, then a key. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

async function tick(page: Page, role: 'checkbox' | 'radio' | 'switch', name: string | RegExp): Promise<void> {
  await page.getByRole(role, { name }).first().focus();
  await page.keyboard.press('Space');
}

const line = (page: Page, number: number) => page.getByRole('group', { name: mailboxes.routes.line(number) });

const meaning = (page: Page): Promise<string[]> =>
  page.getByText(mailboxes.routes.meaning).locator('xpath=..').getByRole('listitem').allTextContents();
