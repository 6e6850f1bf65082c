import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { fieldText, sourceText } from '#i18n/sources/text.ts';
import { loadWebMessages } from '#i18n/web/catalogues.ts';
import { liveSources } from '#sources/index.ts';
import { type CenterHouse, centerHouse } from '../center/house.ts';
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

const pages = path.resolve(import.meta.dirname, '../../web/dist');
/** Each form in each language. */
const enough = 180_000;

describe.skipIf(noBrowser)(`the form of every source ${needsBrowser}`, inBrowser, () => {
  let house: CenterHouse;
  let browser: Browser;
  let admin: CenterClient;
  beforeAll(async () => {
    house = await centerHouse(pages);
    admin = await signInClient(house.url, await house.operator('admin', ['Organization Management']));
    browser = await startBrowser(house.url);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  test.each(languages)(
    'has its labels and help in %s, and no fault that axe finds',
    { timeout: enough },
    async (language) => {
      const { captures, sources } = await loadWebMessages(language);
      const { page, complaints, close } = await browser.open({ language });
      await signIn(page, admin);
      await page.goto('/site/captures');
      const found: string[] = [];
      for (const { spec } of liveSources) {
        const { name } = sourceText(sources, spec.name);
        await page.getByRole('button', { name: captures.add }).click();
        await page.getByRole('button', { name: captures.chooseSource(name) }).click();
        const form = page.getByRole('dialog');
        await form.getByRole('heading', { name }).waitFor();
        await settle(page);
        const shown = await form.textContent();
        for (const field of spec.fields) {
          const { label, help } = fieldText(sources, field.label);
          expect(shown).toContain(label);
          expect(shown).toContain(help);
        }
        await screenshot(page, `capture-form-${spec.name}-${language}`);
        found.push(...(await seriousViolations(page)).map((line) => `${spec.name}: ${line}`));
        await page.keyboard.press('Escape');
        await form.waitFor({ state: 'detached' });
      }
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
