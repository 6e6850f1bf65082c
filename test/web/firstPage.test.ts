import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Browser,
  inBrowser,
  needsBrowser,
  noBrowser,
  signIn,
  startBrowser,
} from '../support/center/browser.ts';
import { signInClient } from '../support/center/client.ts';
import { type ServedCenter, serveCenter } from '../support/center/serve.ts';

/** docs/performance.md */
const mostScriptBytes = 350_000;

describe.skipIf(noBrowser)(`the first page in a real browser ${needsBrowser}`, inBrowser, () => {
  let center: ServedCenter;
  let browser: Browser;
  beforeAll(async () => {
    center = await serveCenter();
    browser = await startBrowser(center.address);
  });
  afterAll(async () => {
    await browser?.close();
    await center?.stop();
  });

  test('loads less than 350 KB of compressed JavaScript, and so does the home page', async () => {
    const admin = await signInClient(center.address, center.first);
    const { page, close } = await browser.open();
    const beforeSignIn = await scriptBytes(page, () => page.goto('/'));
    await page.locator('input[type=email]').waitFor();
    await signIn(page, admin);
    const home = await scriptBytes(page, () => page.goto('/'));
    await close();
    for (const bytes of [beforeSignIn, home]) {
      expect(bytes).toBeGreaterThan(50_000);
      expect(bytes).toBeLessThan(mostScriptBytes);
    }
  });

  test('comes compressed, for ever where its name has a hash, and never as a script in the page', async () => {
    const page = await fetch(center.address);
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
    const asset = await fetch(new URL(script, center.address), { headers: { 'accept-encoding': 'br' } });
    expect(asset.headers.get('content-encoding')).toBe('br');
    expect(asset.headers.get('cache-control')).toContain('immutable');
  });
});

/** Bytes of scripts as they come over the wire, with nothing in the cache. */
async function scriptBytes(page: Page, load: () => Promise<unknown>): Promise<number> {
  const connection = await page.context().newCDPSession(page);
  await connection.send('Network.enable');
  await connection.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts = new Set<string>();
  let bytes = 0;
  connection.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  connection.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await load();
  await page.waitForLoadState('networkidle');
  await connection.detach();
  return bytes;
}
