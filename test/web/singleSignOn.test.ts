import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callbackPath } from '#access/singleSignOn/settings.ts';
import { loadWebMessages } from '#i18n/web/catalogues.ts';
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
import { type ServedCenter, serveCenter } from '../support/center/serve.ts';
import { type IdentityProvider, startIdentityProvider } from '../support/identityProvider.ts';

const texts = await loadWebMessages('en');

describe.skipIf(noBrowser)(`signing in through an identity provider ${needsBrowser}`, inBrowser, () => {
  let center: ServedCenter;
  let browser: Browser;
  let admin: CenterClient;
  let provider: IdentityProvider;
  beforeAll(async () => {
    center = await serveCenter();
    admin = await signInClient(center.address, center.first);
    await admin.call('addOperator', { body: { email: 'ann@corp.example' } });
    provider = await startIdentityProvider(new URL(callbackPath, center.address).href);
    browser = await startBrowser(center.address);
  });
  afterAll(async () => {
    await browser?.close();
    await provider?.close();
    await center?.stop();
  });

  const button = texts.signIn.singleSignOn('Corp');

  test('leads back to the sign-in page, not to bare JSON, while it is off', async () => {
    const asked = new URL('/api/v1/session/single-sign-on', center.address);
    const { status, headers } = await fetch(asked, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([302, '/?failure=single-sign-on-refused']);
  });

  test('is set up in the settings, which ask the provider before they are saved', async () => {
    const { signIn: words } = texts.settings;
    const { page, close } = await browser.open();
    await signIn(page, admin);
    await page.goto('/settings/sign-in');
    await page.getByRole('switch', { name: words.enabled }).check();
    await page.getByLabel(words.issuer).fill('http://127.0.0.1:9');
    await page.getByLabel(words.clientId).fill(provider.clientId);
    await page.getByLabel(words.clientSecret).first().fill(provider.clientSecret);
    await page.getByLabel(words.name, { exact: true }).fill('Corp');
    await page.getByRole('button', { name: texts.buttons.save, exact: true }).click();
    await page
      .getByText(/127\.0\.0\.1:9/)
      .first()
      .waitFor();
    await page.getByLabel(words.issuer).fill(provider.issuer);
    await page.getByRole('button', { name: texts.buttons.save, exact: true }).click();
    await page.getByText(texts.settings.saved).first().waitFor();
    await expect
      .poll(() => page.getByLabel(words.redirectUri).inputValue())
      .toBe(new URL(callbackPath, center.address).href);
    await close();
  });

  test('leads from the button through the provider to the first page, without a password', async () => {
    provider.person = { sub: 'p-1', email: 'ann@corp.example', email_verified: true, name: 'Ann Müller' };
    const { page, complaints, close } = await browser.open();
    await page.goto('/');
    await page.getByRole('link', { name: button }).waitFor();
    await settle(page);
    await screenshot(page, 'sign-in-single-sign-on');
    expect(await seriousViolations(page)).toEqual([]);
    // By keyboard alone, as everything else.
    await page.getByRole('link', { name: button }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('banner').waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    await page.goto('/profile');
    await page.getByText('ann@corp.example').first().waitFor();
    expect(complaints).toEqual([]);
    // Signed out, the button is there again and the session is not.
    await page.context().clearCookies();
    await page.goto('/');
    await page.getByRole('link', { name: button }).waitFor();
    await close();
  });

  test.each([
    ['who is unknown here', { sub: 'p-2', email: 'stranger@corp.example', email_verified: true }],
    ['who says no at the provider', undefined],
  ])('refuses %s on the sign-in page, in words', async (_, person) => {
    provider.person = person;
    const { page, close } = await browser.open();
    await page.goto('/');
    await page.getByRole('link', { name: button }).click();
    await page.getByText(texts.signIn.notSignedOn.refused).first().waitFor();
    await page.getByRole('link', { name: button }).waitFor();
    await settle(page);
    await screenshot(page, 'sign-in-refused');
    expect(await seriousViolations(page)).toEqual([]);
    await close();
  });
});
