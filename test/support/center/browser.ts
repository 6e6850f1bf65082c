import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Page, type Request } from 'playwright-core';
import { expect, onTestFailed } from 'vitest';
import type { Language } from '#i18n/languages.ts';
import { type CenterClient, ownPassword } from './client.ts';

/** Debian's package; `script/test` installs it where it may. */
const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((file) => existsSync(file));

/** Tests in a browser are skipped without one; `test/allowed-skips.txt` says so. */
export const noBrowser = executable === undefined;
export const needsBrowser = '(needs Chromium)';

const screenshots = path.resolve(import.meta.dirname, '../../screenshots');

export type Theme = 'light' | 'dark' | 'high-contrast';

/** What the device asks for: a browser without a choice of its own follows it. */
export interface PageOptions {
  readonly language?: Language;
  readonly theme?: Theme;
  readonly width?: number;
  /** The device replaces all colours by the few that its owner has chosen, as Windows' contrast themes do. */
  readonly forcedColours?: boolean;
}

export interface Browser {
  /** A window of its own: no cookies, no memory. */
  open(options?: PageOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

export interface OpenedPage {
  readonly page: Page;
  /** What the page complained about in its console, policy violations included; a good page says nothing. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** A busy machine makes a browser late in ways that no test foresees: a test is tried once more, and the report says so. */
export const inBrowser = { retry: 1 } as const;

/** Starts Chromium. As root it runs without its own sandbox: it sees only loopback and our pages. */
export async function startBrowser(address: string): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: executable ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    open: async ({ language = 'en', theme = 'light', width = 1_280, forcedColours = false } = {}) => {
      const context = await browser.newContext({
        baseURL: address,
        viewport: { width, height: 860 },
        locale: language,
        ...wishesOf(theme),
        forcedColors: forcedColours ? 'active' : 'none',
        timezoneId: 'Europe/London',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      countRequests(page);
      settleAfterLoading(page);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      onTestFailed(() =>
        keepPicture(page, `failed-${expect.getState().currentTestName?.replace(/\W+/g, '-')}`),
      );
      return { page, complaints, close: () => context.close() };
    },
    close: () => browser.close(),
  };
}

/** The device's owner changes his mind while the page is open. */
export async function showIn(page: Page, theme: Theme): Promise<void> {
  const { colorScheme, contrast } = wishesOf(theme);
  await page.emulateMedia({ colorScheme, contrast });
}

function wishesOf(theme: Theme) {
  return {
    colorScheme: theme === 'light' ? 'light' : 'dark',
    contrast: theme === 'high-contrast' ? 'more' : 'no-preference',
  } as const;
}

/** Signs in on the page, in whatever language it is. */
export async function signIn(page: Page, { email }: Pick<CenterClient, 'email'>): Promise<void> {
  await page.goto('/');
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(ownPassword);
  await page.locator('button[type=submit]').click();
  await page.getByRole('banner').waitFor();
  await settle(page);
}

/** Requests of a page that have no answer yet. */
const underWay = new WeakMap<Page, Set<Request>>();

function countRequests(page: Page): void {
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', (request) => {
    // A stream of events ends when nobody listens any more.
    if (request.resourceType() !== 'eventsource') requests.add(request);
  });
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
}

const quiet = 150;
const longestWait = 20_000;

/** Until nothing is loading and nothing moves. */
export async function settle(page: Page): Promise<void> {
  const requests = underWay.get(page);
  const until = Date.now() + longestWait;
  for (let idle = 0; idle < quiet && Date.now() < until; idle = requests?.size === 0 ? idle + 50 : 0)
    await page.waitForTimeout(50);
  await page.locator('.fui-Skeleton, .fui-Spinner').first().waitFor({ state: 'detached' });
}

/** A click on what still moves while a page comes in is lost, to a test as to a person; a person waits. */
function settleAfterLoading(page: Page): void {
  const load = page.goto.bind(page);
  page.goto = async (...request) => {
    const response = await load(...request);
    await settle(page);
    return response;
  };
}

/** Opens another page of the compliance center without loading it all anew, as a link does. */
export async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`);
  await settle(page);
}

/** For whoever looks at the pages, and for the guide: HOLDFAST_SCREENSHOTS=1 keeps the pictures that tests take. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (process.env.HOLDFAST_SCREENSHOTS === '1') await keepPicture(page, name);
}

/** Keeps a picture of the page in `test/screenshots/`, which git ignores. */
async function keepPicture(page: Page, name: string): Promise<void> {
  await mkdir(screenshots, { recursive: true });
  await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: path.join(screenshots, `${name}.png`), fullPage: true });
}
