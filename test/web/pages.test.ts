import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archivePlaces } from '../support/center/archivePlaces.ts';
import { seriousViolations } from '../support/center/axe.ts';
import {
  type Browser,
  follow,
  inBrowser,
  needsBrowser,
  noBrowser,
  screenshot,
  settle,
  showIn,
  signIn,
  startBrowser,
  type Theme,
} from '../support/center/browser.ts';
import { type CenterClient, signInClient } from '../support/center/client.ts';
import { connectAndRun } from '../support/center/connectors.ts';
import { contrastAcrossEdge } from '../support/center/contrast.ts';
import { addPeople } from '../support/center/directories.ts';
import { colleagues, exportedChat, importChat, registerColleagues } from '../support/center/people.ts';
import { type Place, places } from '../support/center/places.ts';
import { type ServedCenter, serveCenter } from '../support/center/serve.ts';
import { addClosedTarget } from '../support/center/targets.ts';

const themes: readonly Theme[] = ['light', 'dark', 'high-contrast'];
/** A small phone. */
const narrow = 360;
const parts = [
  { part: 'connectors', shown: places },
  { part: 'archive', shown: archivePlaces },
];
/** Buttons, badges, tabs, tables, bubbles, a chart and a form. */
const inForcedColours: readonly Pick<Place, 'name' | 'path'>[] = [
  { name: 'home', path: '/' },
  { name: 'connectors', path: '/connectors/list' },
  { name: 'connector', path: '/connectors/list/WhatsApp%20Archiver' },
  { name: 'site-users', path: '/site' },
  { name: 'mailbox', path: '/mailboxes/alice@corp.example' },
  { name: 'roles-operators', path: '/roles/operators' },
  { name: 'settings-alerts', path: '/settings/alerts' },
];
/** Some twenty-five pages and pictures each. */
const enough = 180_000;

describe.skipIf(noBrowser)(`the pages in a real browser ${needsBrowser}`, inBrowser, () => {
  let center: ServedCenter;
  let browser: Browser;
  let admin: CenterClient;
  beforeAll(async () => {
    center = await serveCenter({ HOLDFAST_DEMO: 'true' });
    admin = await signInClient(center.address, center.first);
    await fill(admin);
    browser = await startBrowser(center.address);
  });
  afterAll(async () => {
    await browser?.close();
    await center?.stop();
  });

  test.each(parts)(
    'of $part have no serious fault that axe finds in any theme, complain of nothing, and fit into a narrow window',
    {
      timeout: enough,
    },
    async ({ shown }) => {
      const { page, complaints, close } = await browser.open();
      await page.goto('/');
      const found: string[] = [];
      const look = async (name: string): Promise<void> => {
        for (const theme of themes) {
          await showIn(page, theme);
          await settle(page);
          await screenshot(page, `${name}-${theme}`);
          const seen = await seriousViolations(page, { onlyColours: theme !== 'light' });
          found.push(...seen.map((line) => `${name} in ${theme}: ${line}`));
        }
        await showIn(page, 'light');
        const tooWide = await widthInNarrowWindow(page, name);
        if (tooWide !== undefined) found.push(`${name}: ${tooWide} wide in a window of ${narrow}`);
      };
      await look('sign-in');
      await signIn(page, admin);
      for (const place of shown) {
        await visit(page, place);
        await look(place.name);
      }
      await admin.call('dropDraft', { params: { service: 'wechat' } });
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  test('open their navigation in a narrow window', async () => {
    const { page, close } = await browser.open({ width: narrow });
    await signIn(page, admin);
    await page.getByRole('button', { name: 'Open the navigation' }).click();
    await settle(page);
    await screenshot(page, 'navigation-narrow');
    await page.getByRole('link', { name: 'Data connectors' }).waitFor();
    await close();
  });

  test('can be seen in forced colours: edges, the focus, text of a chart', { timeout: enough }, async () => {
    const { page, complaints, close } = await browser.open({ forcedColours: true });
    const found: string[] = [];
    await signIn(page, admin);
    for (const { name, path } of inForcedColours) {
      await follow(page, path);
      await settle(page);
      await screenshot(page, `${name}-forced-colours`);
      found.push(
        ...(await seriousViolations(page, { forcedColours: true })).map((line) => `${name}: ${line}`),
      );
      const flyout = page.getByRole('dialog');
      const inFront = (await flyout.count()) > 0 ? flyout : page.getByRole('main');
      for (const part of await inFront.locator('.fui-Badge, .fui-Button').all()) {
        if (!(await part.isVisible())) continue;
        const contrast = await contrastAcrossEdge(part);
        if (contrast < 3)
          found.push(`${name}: ${await part.textContent()}: an edge of ${contrast.toFixed(1)}:1`);
      }
    }
    expect(found).toEqual([]);
    await follow(page, '/');
    await settle(page);
    const button = page.getByRole('button', { name: 'Show as a table' });
    const calm = await button.screenshot();
    await page.keyboard.press('Tab');
    await button.focus();
    expect((await button.screenshot()).equals(calm)).toBe(false);
    // What is drawn is not forced by the browser: the page itself has to say it.
    const drawn = await page.evaluate(
      "[...document.querySelectorAll('main svg[role=img] text')].map((text) => getComputedStyle(text).fill)",
    );
    expect(new Set(drawn as string[])).toEqual(new Set(['rgb(0, 0, 0)']));
    expect(complaints).toEqual([]);
    await close();
  });

  test('whoever may not read the quarantine is shown no way into it', async () => {
    const operator = await admin.call('addOperator', { body: { email: 'rita@corp.example' } });
    await admin.call('addMember', { params: { group: 'Reviewer', operator: operator.email } });
    const reviewer = await signInClient(center.address, operator);
    const { page, complaints, close } = await browser.open();
    await signIn(page, reviewer);
    await page.goto('/mailboxes');
    await page
      .getByRole('link', { name: colleagues[0].displayName })
      .or(page.getByRole('link', { name: colleagues[0].email }))
      .waitFor();
    await page.getByText('Quarantine', { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Quarantine' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([narrow, 1_000, 1_280])(
    'say that the data is invented beside a flyout too, at %i',
    async (width) => {
      const { page, close } = await browser.open({ width });
      await signIn(page, admin);
      for (const path of [
        '/connectors/list/WhatsApp%20Archiver',
        '/roles/operators/admin@archive.corp.example',
      ]) {
        await follow(page, path);
        await page.getByRole('dialog').waitFor();
        // In sight: what lies at its place is the note itself, or the veil through which the page is seen.
        await expect
          .poll(() =>
            page.evaluate(`[...document.querySelectorAll('[role=note]')].some((note) => {
            const { left, top, height } = note.getBoundingClientRect();
            const words = document.createRange();
            words.selectNodeContents(note);
            const { right } = words.getBoundingClientRect();
            return [left + 20, right - 4].every((x) => {
              const there = document.elementFromPoint(x, top + height / 2);
              return note.contains(there) || there?.matches('.fui-OverlayDrawer__backdrop');
            });
          })`),
          )
          .toBe(true);
      }
      await close();
    },
  );

  test('keep their tabs in one row in a narrow window, the selected one in sight', async () => {
    const { page, close } = await browser.open({ width: narrow });
    await signIn(page, admin);
    for (const path of ['/site/log-ins', '/connectors/list/WhatsApp%20Archiver/missing']) {
      await follow(page, path);
      await settle(page);
      const selected = page.getByRole('tab', { selected: true }).last();
      await expect.poll(async () => (await selected.boundingBox())?.x ?? narrow).toBeLessThan(narrow - 40);
      const tops = await page
        .getByRole('tablist')
        .last()
        .getByRole('tab')
        .evaluateAll((tabs) => tabs.map((tab) => (tab as unknown as { offsetTop: number }).offsetTop));
      expect(new Set(tops).size).toBe(1);
    }
    await close();
  });

  test('are reached and read by keyboard: skip link, headings, focus after navigation', async () => {
    const { page, close } = await browser.open();
    await signIn(page, admin);
    await page.goto('/');
    await settle(page);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the main content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
    await page.getByRole('link', { name: 'Data connectors' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Data connectors' }).waitFor();
    expect(await focused(page)).toBe('Data connectors');
    expect(await page.title()).toBe('Data connectors · Holdfast');
    await close();
  });
});

async function visit(page: Page, place: Place): Promise<void> {
  await follow(page, place.path);
  await place.prepare?.(page);
}

/** @returns the width of what would have to be scrolled sideways; undefined where all fits */
async function widthInNarrowWindow(page: Page, name: string): Promise<number | undefined> {
  const wide = page.viewportSize();
  await page.setViewportSize({ width: narrow, height: wide?.height ?? 860 });
  await settle(page);
  await screenshot(page, `${name}-narrow`);
  const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
  if (wide !== null) await page.setViewportSize(wide);
  return width > narrow ? width : undefined;
}

async function focused(page: Page): Promise<string> {
  return String(await page.evaluate('document.activeElement.textContent')).trim();
}

/** A connector with a run that reconciled, a delivery that misses a mailbox, and something that waits. */
async function fill(admin: CenterClient): Promise<void> {
  await registerColleagues(admin);
  await admin.call('takeConnectorRole', { body: {} });
  await admin.call('addMember', { params: { group: 'eDiscovery Manager', operator: admin.email } });
  await admin.call('addMember', { params: { group: 'Compliance Administrator', operator: admin.email } });
  await importChat(admin, exportedChat(120));
  await importChat(admin, exportedChat(8, 5_000), colleagues[1]);
  await addClosedTarget(admin, 'office');
  await addPeople(admin, 'staff');
  await connectAndRun(admin, ['office']);
  await chooseScopes(admin);
}

/** A list with a conversation, and somebody in the consent register. */
async function chooseScopes(admin: CenterClient): Promise<void> {
  const [{ email }] = colleagues;
  await admin.call('chooseScope', { params: { user: email }, body: { mode: 'listed' } });
  await admin.call('addScopeEntry', {
    params: { user: email },
    body: { kind: 'contact', value: '+12025550143', label: 'Zelda' },
  });
  await admin.call('addConsent', { body: { email, state: 'agreed', means: 'on-paper' } });
}
