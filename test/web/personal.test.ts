import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Language, languages } from '#i18n/languages.ts';
import { personalTexts } from '#i18n/personal/texts.ts';
import { exportedChat, openPersonalHouse, type PersonalHouse, waiting } from '../site/personalHouse.ts';
import { openAll } from '../site/support.ts';
import { seriousViolations } from '../support/center/axe.ts';
import {
  type Browser,
  inBrowser,
  needsBrowser,
  noBrowser,
  screenshot,
  startBrowser,
} from '../support/center/browser.ts';

/** A small phone. */
const narrow = 360;
const en = personalTexts('en');
const chat = (messages: number) => ({
  name: 'WhatsApp Chat with Bob Bookname.txt',
  mimeType: 'text/plain',
  buffer: exportedChat(messages),
});

describe.skipIf(noBrowser)(`the users' own pages in a real browser ${needsBrowser}`, inBrowser, () => {
  let house: PersonalHouse;
  let browser: Browser;
  beforeAll(async () => {
    house = await openPersonalHouse();
    browser = await startBrowser(house.origin);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  /** Takes a picture, and tells what offends: axe, and whatever is wider than the phone. */
  async function look(page: Page, name: string): Promise<string[]> {
    await screenshot(page, `personal-${name}`);
    const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    const found = (await seriousViolations(page)).map((line) => `${name}: ${line}`);
    return wide === true ? [...found, `${name} is wider than the window`] : found;
  }

  async function begin(page: Page, root: string, language: Language = 'en'): Promise<void> {
    const texts = personalTexts(language);
    await page.goto(root);
    await page.getByRole('button', { name: texts.page.begin }).click();
    const box = page.getByRole('checkbox', { name: texts.policy.check });
    await page
      .getByRole('heading', { name: texts.policy.title })
      .or(page.getByText(texts.policy.confirmed))
      .waitFor();
    if (!(await box.isVisible())) return;
    await box.check();
    await page.getByRole('button', { name: texts.policy.acknowledge }).click();
    await page.getByText(texts.policy.confirmed).waitFor();
  }

  test.each(['light', 'dark'] as const)('a phone is linked, in %s', async (theme) => {
    await house.bench.database.pool.query('delete from site.acknowledgement; delete from site.capture');
    const { page, complaints, close } = await browser.open({ theme, width: narrow });
    const root = await house.invite('link-device');
    const found: string[] = [];
    await page.goto(root);
    found.push(...(await look(page, `gate-${theme}`)));
    await page.getByRole('button', { name: en.page.begin }).click();
    await page.getByRole('heading', { name: en.policy.title }).waitFor();
    found.push(...(await look(page, `policy-${theme}`)));
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: en.policy.acknowledge }).click();
    await page.getByRole('heading', { name: en.risk.title }).waitFor();
    found.push(...(await look(page, `risk-${theme}`)));
    const count = house.device.starts.length;
    await page.getByRole('button', { name: en.linking.start }).click();
    await page.getByText(en.linking.connecting).waitFor();
    await vi.waitFor(() => expect(house.device.starts.length).toBe(count + 1), waiting);
    const until = new Date(Date.now() + 55_000).toISOString();
    house.device.tell({ state: 'linking', qr: `2@${'Ab3/'.repeat(55)},key,identity,secret`, until });
    const picture = page.getByRole('img', { name: en.linking.picture });
    await picture.waitFor();
    await page.getByText(/\d+ seconds left/).waitFor();
    found.push(...(await look(page, `code-${theme}`)));
    const first = await picture.innerHTML();
    house.device.tell({ state: 'linking', qr: `2@${'Cd4/'.repeat(55)},key,identity,secret`, until });
    await vi.waitFor(async () => expect(await picture.innerHTML()).not.toBe(first), waiting);
    await page.getByRole('button', { name: en.linking.startCode }).click();
    await vi.waitFor(() => expect(house.device.starts.length).toBe(count + 2), waiting);
    house.device.tell({ state: 'linking', pairingCode: 'ABCD1234', until });
    await page.getByText('ABCD-1234').waitFor();
    found.push(...(await look(page, `pairing-${theme}`)));
    house.device.tell({ state: 'running' });
    await page.getByRole('heading', { name: en.linking.linkedTitle }).waitFor();
    found.push(...(await look(page, `linked-${theme}`)));
    await house.bench.site.captures.change((await house.bench.site.captures.list())[0]?.id ?? '', {
      enabled: false,
    });
    await vi.waitFor(async () => {
      await page.reload();
      expect(await page.getByRole('heading', { name: en.linking.pausedTitle }).isVisible()).toBe(true);
    }, waiting);
    expect([found, complaints]).toEqual([[], []]);
    await close();
  });

  test('an exported chat is sent, its names asked, taken in; in light and dark', async () => {
    const { page, complaints, close } = await browser.open({ width: narrow });
    const dark = await browser.open({ width: narrow, theme: 'dark' });
    const root = await house.invite('phone-archiver');
    const found: string[] = [];
    await begin(page, root);
    await dark.page.context().addCookies(await page.context().cookies());
    const both = async (name: string): Promise<void> => {
      found.push(...(await look(page, `${name}-light`)));
      await dark.page.goto(page.url());
      found.push(...(await look(dark.page, `${name}-dark`)));
    };
    await both('send');
    await page.getByLabel(en.uploads.file).setInputFiles(chat(40));
    await page.getByRole('button', { name: en.uploads.send }).click();
    await page.getByRole('link', { name: en.uploads.answer }).waitFor();
    await both('asking');
    await page.getByRole('link', { name: en.uploads.answer }).click();
    expect(await page.getByLabel(en.questions.zone).inputValue()).toBe('Europe/London');
    await page.getByText(en.questions.others).click();
    await both('questions');
    await page.getByRole('radio', { name: 'Alice Archer' }).check();
    await page.getByLabel('Bob Bookname').last().fill('+12025550143');
    await page.getByRole('button', { name: en.questions.take }).click();
    await page.getByText('40 read · 40 new · 0 known already').waitFor();
    await page.getByText(en.addresses.title).click();
    await page.getByRole('button', { name: en.addresses.make }).click();
    await page.getByText(`${house.origin}/u/`).waitFor();
    found.push(...(await look(page, 'address-light')));
    const { items } = await openAll(house.bench);
    expect(items).toHaveLength(40);
    expect([found, complaints, dark.complaints]).toEqual([[], [], []]);
    await dark.close();
    await close();
  });

  test('installed, it takes what the share menu sends, and says when it was not ready', async () => {
    const { page, close } = await browser.open({ width: narrow });
    const root = await house.invite('phone-archiver');
    await begin(page, root);
    const manifest = await page.evaluate(`fetch('${root}/app.webmanifest').then((answer) => answer.json())`);
    expect(manifest).toMatchObject({
      start_url: root,
      scope: root,
      share_target: { action: `${root}/share` },
    });
    await page.evaluate('navigator.serviceWorker.ready.then((worker) => worker.active.state)');
    await page.reload();
    expect(await page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);
    // The form that the operating system posts when somebody shares a chat.
    await page.evaluate(`{
      const form = document.createElement('form');
      Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action: '${root}/share' });
      const input = Object.assign(document.createElement('input'), { type: 'file', name: 'file', id: 'shared' });
      form.append(input);
      document.body.append(form);
    }`);
    await page.locator('#shared').setInputFiles(chat(55));
    await page.evaluate("document.querySelector('#shared').form.requestSubmit()");
    await page.getByText('55 read · 15 new · 40 known already').waitFor();
    await page.waitForURL(`**${root}`);
    await close();
  });

  test('a connection that breaks off is waited for, and the upload goes on', async () => {
    const { page, close } = await browser.open({ width: narrow });
    const root = await house.invite('phone-archiver');
    await begin(page, root);
    let refused = 0;
    await page.route('**/uploads/*', async (route) => {
      const patches = route.request().method() === 'PATCH';
      if (patches && refused < 2) {
        refused += 1;
        return route.abort('connectionreset');
      }
      return route.continue();
    });
    await page.getByLabel(en.uploads.file).setInputFiles(chat(70));
    await page.getByRole('button', { name: en.uploads.send }).click();
    await page.getByText(en.uploads.broken).waitFor();
    await page.getByText('70 read · 15 new · 55 known already').waitFor();
    expect(refused).toBe(2);
    await close();
  });

  test.each(languages)('fits a small phone in %s', async (language) => {
    await house.bench.database.pool.query('delete from site.acknowledgement; delete from site.capture');
    const { page, complaints, close } = await browser.open({ language, width: narrow });
    const found: string[] = [];
    const root = await house.invite('link-device');
    await page.goto(root);
    await begin(page, root, language);
    found.push(...(await look(page, `device-${language}`)));
    await page.goto(await house.invite('phone-archiver'));
    await page.getByRole('button', { name: personalTexts(language).page.begin }).click();
    await page.getByRole('heading', { name: personalTexts(language).uploads.title }).waitFor();
    found.push(...(await look(page, `phone-${language}`)));
    expect([found, complaints]).toEqual([[], []]);
    await close();
  });
});
