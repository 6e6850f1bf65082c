import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { languageNames, loadWebMessages } from '#i18n/web/catalogues.ts';
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

vi.mock('#sources/index.ts', async () => {
  const { playedSources } = await import('../support/captures/playedSources.ts');
  return { liveSources: playedSources, sources: playedSources };
});

const texts = await loadWebMessages('en');
const { personalPages: said } = texts;
const [alice, bob] = ['alice@corp.example', 'bob@corp.example'];
const pages = path.resolve(import.meta.dirname, '../../web/dist');

describe.skipIf(noBrowser)(
  `invitations and the policy, by the administrator ${needsBrowser}`,
  inBrowser,
  () => {
    let house: CenterHouse;
    let browser: Browser;
    let admin: CenterClient;
    let auditor: CenterClient;
    const stop = new AbortController();
    let running: Promise<void>;
    beforeAll(async () => {
      house = await centerHouse(pages);
      admin = await signInClient(house.url, await house.operator('admin', ['Organization Management']));
      auditor = await signInClient(house.url, await house.operator('auditor', ['Auditor']));
      await admin.call('addUser', { body: { email: alice, phones: ['+447700900101'] } });
      await admin.call('addUser', { body: { email: bob, phones: ['+447700900102'] } });
      await admin.call('chooseScope', { params: { user: bob }, body: { mode: 'all' } });
      // As if the site had listened already: the address that phones reach is known then.
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

    async function openSite(options: Parameters<Browser['open']>[0] = {}, who = admin, place = '/site') {
      const opened = await browser.open(options);
      await signIn(opened.page, who);
      await opened.page.goto(place);
      return opened;
    }

    const flyout = (page: Page, email: string) => page.getByRole('dialog', { name: said.inviteOf(email) });

    test('a link is made by keyboard, its address shown once, then renewed and revoked', async () => {
      // Without links also when the test is tried again.
      const carol = `carol.${randomUUID()}@corp.example`;
      await admin.call('addUser', { body: { email: carol } });
      const { page, complaints, close } = await openSite();
      await page.getByRole('button', { name: said.inviteOf(carol) }).press('Enter');
      const panel = flyout(page, carol);
      await panel.getByText(said.noLinks).waitFor();
      await panel.getByRole('radio', { name: said.purposes['link-device'] }).press('ArrowDown');
      expect(await panel.getByRole('radio', { name: said.purposes['phone-archiver'] }).isChecked()).toBe(
        true,
      );
      await panel.getByLabel(said.language).selectOption(languageNames.nl);
      await panel.getByRole('button', { name: said.make }).press('Enter');
      const shown = page.getByRole('alertdialog', { name: said.made(carol) });
      const address = await shown.getByLabel(said.address).inputValue();
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:8421\/p\/[\w-]{43}$/);
      // Escape does not lose what is never shown again.
      await page.keyboard.press('Escape');
      await shown.getByRole('button', { name: texts.buttons.copy, exact: true }).press('Enter');
      await shown.getByText(texts.buttons.copied).waitFor();
      await shown.getByRole('button', { name: texts.elements.kept }).press('Enter');
      await shown.waitFor({ state: 'detached' });
      await panel.getByText('Open until').waitFor();
      expect(await page.content()).not.toContain(address);
      const { items: made } = await admin.call('listPersonalLinks', { params: { user: carol } });
      expect(made).toMatchObject([{ purpose: 'phone-archiver', language: 'nl', state: 'open' }]);
      for (const act of ['renew', 'revoke'] as const) {
        await panel.getByRole('button', { name: said[act].button }).press('Enter');
        const asked = page.getByRole('dialog').filter({ hasText: said[act].text }).last();
        await asked.getByRole('button', { name: said[act].button, exact: true }).press('Enter');
        await page.getByText(said[act].done).first().waitFor();
      }
      await panel.getByText(/^Revoked /).waitFor();
      expect(await panel.getByRole('button', { name: said.renew.button }).count()).toBe(0);
      const [link] = (await admin.call('listPersonalLinks', { params: { user: carol } })).items;
      expect(link?.state).toBe('revoked');
      expect(Date.parse(link?.expiresAt ?? '')).toBeGreaterThan(Date.parse(made[0]?.expiresAt ?? ''));
      expect(complaints).toEqual([]);
      await close();
    });

    test('who has no scope yet is named, with the way to choose one', async () => {
      const { page, close } = await openSite();
      await page.getByRole('button', { name: said.inviteOf(bob) }).click();
      await flyout(page, bob).getByRole('heading', { name: said.links }).waitFor();
      await settle(page);
      expect(await page.getByText(said.scopeMissing).count()).toBe(0);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: said.inviteOf(alice) }).click();
      await page.getByText(said.scopeMissing).waitFor();
      await page.getByRole('link', { name: texts.scopes.choose }).click();
      await page.waitForURL('**/site/scope');
      await page.getByRole('tab', { name: texts.scopes.title, selected: true }).waitFor();
      await close();
    });

    test('a capture that is refused for want of a scope leads there too', async () => {
      for (const [userEmail, accountPhone] of [
        [alice, '+447700900101'],
        [bob, '+447700900102'],
      ] as const)
        await admin.call('addCapture', {
          body: {
            source: 'whatsapp-linked-device',
            name: `Phone of ${userEmail}`,
            userEmail,
            values: { accountPhone, ...(userEmail === bob && { pairingCode: 'true' }) },
          },
        });
      const { page, close } = await openSite({}, admin, '/site/captures');
      const row = (email: string) => page.getByRole('row').filter({ hasText: `Phone of ${email}` });
      await row(alice).getByRole('link', { name: texts.scopes.choose }).waitFor();
      expect(await row(bob).getByRole('link').count()).toBe(0);
      await page.getByRole('button', { name: `Phone of ${alice}` }).click();
      await page.getByRole('dialog').getByRole('link', { name: texts.scopes.choose }).click();
      await page.waitForURL('**/site/scope');
      await admin.call('chooseScope', { params: { user: alice }, body: { mode: 'listed' } });
      await page.goto('/site/captures');
      await row(alice).waitFor();
      await settle(page);
      expect(await row(alice).getByRole('link').count()).toBe(0);
      await close();
    });

    test('the policy is read by who may look, and set by who may', async () => {
      const looking = await openSite({}, auditor);
      await looking.page.getByText(said.policy.standard).first().waitFor();
      expect(await looking.page.getByRole('button', { name: said.inviteOf(bob) }).count()).toBe(0);
      await looking.page.getByRole('button', { name: said.policy.readOf(languageNames.sv) }).click();
      const read = looking.page.getByRole('dialog');
      expect(await read.getByLabel(said.policy.text).getAttribute('readonly')).not.toBeNull();
      expect(await read.getByRole('button', { name: texts.buttons.save }).count()).toBe(0);
      await looking.close();
      const { page, complaints, close } = await openSite();
      await page.getByRole('button', { name: said.policy.editOf(languageNames.de) }).click();
      const panel = page.getByRole('dialog');
      const text = panel.getByLabel(said.policy.text);
      expect(await text.inputValue()).toContain('Ihre Organisation');
      await text.fill(' ');
      await panel.getByRole('button', { name: texts.buttons.save }).click();
      await panel.getByText('The policy is empty').waitFor();
      await text.fill('Wir archivieren.');
      await panel.getByRole('button', { name: texts.buttons.save }).click();
      await page.getByText(said.policy.saved(languageNames.de)).first().waitFor();
      await page.getByText(said.policy.own, { exact: true }).waitFor();
      await expect.poll(() => page.getByText(said.policy.other(languageNames.de)).count()).toBe(4);
      const { items } = await admin.call('listCapturePolicies');
      expect(items.find(({ language }) => language === 'de')).toMatchObject({
        text: 'Wir archivieren.',
        textLanguage: 'de',
      });
      expect(complaints.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]);
      await close();
    });

    test('looks right in every language, theme and width, by axe too', { timeout: 240_000 }, async () => {
      await admin.call('makePersonalLink', { params: { user: alice }, body: { purpose: 'link-device' } });
      const found: string[] = [];
      const looks = [
        ...languages.map((language) => ({ name: `-${language}`, language })),
        { name: '-dark', theme: 'dark' },
        { name: '-high-contrast', theme: 'high-contrast' },
        { name: '-narrow', width: 360 },
      ] as const;
      for (const { name, ...options } of looks) {
        const { personalPages: own } = await loadWebMessages('language' in options ? options.language : 'en');
        const { page, complaints, close } = await openSite(options);
        const look = async (place: string): Promise<void> => {
          await settle(page);
          await screenshot(page, `personal-links-${place}${name}`);
          found.push(...(await seriousViolations(page)).map((line) => `${place}${name}: ${line}`));
          const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
          const room = Number(await page.evaluate('innerWidth'));
          if (width > room) found.push(`${place}${name}: ${width} wide`);
        };
        await page.getByText(own.policy.title, { exact: true }).first().waitFor();
        await look('users');
        await page.getByRole('button', { name: own.inviteOf(alice) }).click();
        await look('invite');
        await page.getByRole('button', { name: own.make }).click();
        const address = page.getByRole('alertdialog', { name: own.made(alice) });
        await address.waitFor();
        await look('address');
        await address.getByRole('button').last().click();
        await address.waitFor({ state: 'detached' });
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: own.policy.editOf(languageNames.sv) }).click();
        await look('policy');
        expect(complaints).toEqual([]);
        await close();
      }
      expect(found).toEqual([]);
    });
  },
);
