import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { sourceText } from '#i18n/sources/text.ts';
import { loadWebMessages } from '#i18n/web/catalogues.ts';
import { type CenterHouse, centerHouse } from '../center/house.ts';
import { refusedWord } from '../support/captures/playedSources.ts';
import { seriousViolations } from '../support/center/axe.ts';
import {
  type Browser,
  inBrowser,
  needsBrowser,
  noBrowser,
  screenshot,
  settle,
  signIn,
  startBrowser,
} from '../support/center/browser.ts';
import { type CenterClient, signInClient } from '../support/center/client.ts';

vi.mock('#sources/index.ts', async () => {
  const { playedSources } = await import('../support/captures/playedSources.ts');
  return { liveSources: playedSources, sources: playedSources };
});

const texts = await loadWebMessages('en');
const { captures, settingFields } = texts;
const cloud = sourceText(texts.sources, 'whatsapp-cloud-api');
const linked = sourceText(texts.sources, 'whatsapp-linked-device');
const keyWord = 'Knarrenschloss-9f2c';
const pages = path.resolve(import.meta.dirname, '../../web/dist');

describe.skipIf(noBrowser)(`captures on the page of the capture site ${needsBrowser}`, inBrowser, () => {
  let house: CenterHouse;
  let browser: Browser;
  let admin: CenterClient;
  const stop = new AbortController();
  let running: Promise<void>;
  beforeAll(async () => {
    house = await centerHouse(pages);
    const operator = await house.operator('admin', ['Organization Management']);
    admin = await signInClient(house.url, operator);
    await admin.call('addUser', {
      body: { email: 'alice@corp.example', displayName: 'Alice Chen', phones: ['+447700900101'] },
    });
    // As if it had listened already: the address for the vendor is known then.
    await writeFile(
      path.join(house.app.engine.foundation.folders.site, 'listening.json'),
      JSON.stringify({ privateUrl: house.url, publicUrl: 'http://127.0.0.1:8421', process: process.pid }),
    );
    running = (await house.app.engine.localSite()).site.captures.run(stop.signal);
    browser = await startBrowser(house.url);
  });
  afterAll(async () => {
    stop.abort();
    await running;
    await browser?.close();
    await house?.close();
  });

  const add = (name: string, word: string, key?: string) =>
    admin.call('addCapture', {
      body: { source: 'whatsapp-cloud-api', name, values: { word, ...(key !== undefined && { key }) } },
    });

  beforeEach(async () => {
    for (const { id } of (await admin.call('listCaptures')).items)
      await admin.call('removeCapture', { params: { capture: id } });
  });

  async function openTab(options: Parameters<Browser['open']>[0] = {}) {
    const opened = await browser.open(options);
    await signIn(opened.page, admin);
    await opened.page.goto('/site/captures');
    return opened;
  }

  const panel = (page: Page) => page.getByRole('dialog').first();

  test('a source is chosen, its form checked and saved; the capture starts while one looks', async () => {
    const { page, complaints, close } = await openTab();
    await page.getByText(captures.none).waitFor();
    await page.getByRole('button', { name: captures.add }).click();
    await page.getByText(linked.risk ?? '').waitFor();
    await page.getByRole('button', { name: captures.chooseSource(cloud.name) }).click();
    await panel(page).getByRole('button', { name: captures.addSubmit }).click();
    await expect.poll(() => panel(page).getByText(settingFields.missing).count()).toBe(2);
    await panel(page).getByRole('textbox', { name: captures.name, exact: true }).fill('Business number');
    const word = panel(page).getByLabel(cloud.fields.version?.label ?? '');
    await word.fill(refusedWord);
    await panel(page).getByRole('button', { name: settingFields.check, exact: true }).click();
    await panel(page).getByText('The capture is paused, or not running yet.').waitFor();
    await word.fill('sesame');
    await panel(page)
      .getByLabel(cloud.fields.appSecret?.label ?? '')
      .fill(keyWord);
    await panel(page).getByRole('button', { name: settingFields.check, exact: true }).click();
    await panel(page).getByText(settingFields.canWork).waitFor();
    await panel(page).getByRole('button', { name: captures.addSubmit }).click();
    // The new capture is opened; it gets to run without anybody doing anything, and the focus stays.
    await page.getByRole('dialog', { name: 'Business number' }).waitFor();
    await word.focus();
    await panel(page).getByText('Running').waitFor();
    expect(await page.locator(':focus').inputValue()).toBe('sesame');
    const [made] = (await admin.call('listCaptures')).items;
    expect(await panel(page).getByLabel(captures.address).inputValue()).toBe(
      `http://127.0.0.1:8421/capture/${made?.id}`,
    );
    expect(await page.content()).not.toContain(keyWord);
    expect(complaints.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]);
    await close();
  });

  test('settings are changed, a secret only when it is typed; it is paused, resumed and removed', async () => {
    await add('Business number', 'sesame', keyWord);
    const { page, close } = await openTab();
    await page.getByRole('button', { name: 'Business number' }).click();
    await panel(page).getByPlaceholder(settingFields.secretSet).waitFor();
    await panel(page).getByRole('textbox', { name: captures.name, exact: true }).fill('Support number');
    await panel(page)
      .getByLabel(cloud.fields.version?.label ?? '')
      .fill('open');
    await panel(page).getByRole('button', { name: texts.buttons.save }).click();
    await page.getByText(captures.saved('Support number')).first().waitFor();
    const { items } = await admin.call('listCaptures');
    expect(items[0]?.settings).toEqual([
      { name: 'word', secret: false, value: 'open' },
      { name: 'key', secret: true },
    ]);
    for (const action of ['pause', 'resume', 'restart', 'remove'] as const) {
      const said = captures.actions[action];
      await panel(page).getByRole('button', { name: said.button, exact: true }).click();
      const asked = page.getByRole('dialog', { name: said.title('Support number') });
      await asked.getByText(said.text).waitFor();
      await asked.getByRole('button', { name: said.button, exact: true }).click();
      await page.getByText(said.done('Support number')).first().waitFor();
      await asked.waitFor({ state: 'detached' });
    }
    await page.getByText(captures.none).waitFor();
    await close();
  });

  test('a change that somebody else made meanwhile is told, not overwritten', async () => {
    const { id } = await add('Shared', 'one');
    const { page, close } = await openTab();
    await page.getByRole('button', { name: 'Shared' }).click();
    await panel(page)
      .getByLabel(cloud.fields.version?.label ?? '')
      .fill('mine');
    const site = (await house.app.engine.localSite()).site;
    await site.captures.change(id, { values: { word: 'theirs' } });
    await panel(page).getByRole('button', { name: texts.buttons.save }).click();
    await panel(page).getByText('Somebody else has changed this capture').waitFor();
    await settleLists(page);
    await panel(page).getByRole('button', { name: texts.settings.readAgain }).click();
    await expect
      .poll(() =>
        panel(page)
          .getByLabel(cloud.fields.version?.label ?? '')
          .inputValue(),
      )
      .toBe('theirs');
    await close();
  });

  test('the selected tab stays in sight when the window is made narrow', async () => {
    const { page, close } = await browser.open();
    await signIn(page, admin);
    await page.goto('/site/log-ins');
    await page.setViewportSize({ width: 360, height: 860 });
    await settle(page);
    const tab = await page.getByRole('tab', { selected: true }).boundingBox();
    expect(tab?.x).toBeGreaterThanOrEqual(0);
    expect((tab?.x ?? 0) + (tab?.width ?? 999)).toBeLessThanOrEqual(360);
    await close();
  });

  test('looks right in every language, theme and width, by axe too', { timeout: 240_000 }, async () => {
    await add('Business number', 'sesame', keyWord);
    await add('Support', refusedWord);
    await admin.call('addCapture', {
      body: {
        source: 'whatsapp-linked-device',
        name: 'Alice’s phone',
        userEmail: 'alice@corp.example',
        values: { accountPhone: '+447700900101' },
      },
    });
    await vi.waitFor(
      async () => expect((await admin.call('listCaptureAlarms', { query: {} })).items).toHaveLength(2),
      { timeout: 10_000 },
    );
    const found: string[] = [];
    const looks = [
      ...languages.map((language) => ({ name: `-${language}`, language })),
      { name: '-dark', theme: 'dark' },
      { name: '-high-contrast', theme: 'high-contrast' },
      { name: '-narrow', width: 360 },
    ] as const;
    for (const { name, ...options } of looks) {
      const said = (await loadWebMessages('language' in options ? options.language : 'en')).captures;
      const { page, complaints, close } = await openTab(options);
      const look = async (place: string): Promise<void> => {
        await settle(page);
        await screenshot(page, `captures-${place}${name}`);
        found.push(...(await seriousViolations(page)).map((line) => `${place}${name}: ${line}`));
        const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
        const room = Number(await page.evaluate('innerWidth'));
        if (width > room) found.push(`${place}${name}: ${width} wide`);
      };
      await look('list');
      await page.getByRole('button', { name: 'Business number' }).click();
      await look('one');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: said.add }).click();
      await look('sources');
      await page.locator('article').last().getByRole('button').click();
      await look('form');
      expect(complaints).toEqual([]);
      await close();
    }
    expect(found).toEqual([]);
  });
});

/** Longer than the lists wait before they look again. */
async function settleLists(page: Page): Promise<void> {
  await page.waitForTimeout(5_500);
  await settle(page);
}
