import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverageHtml } from '#app/coverage-html.ts';
import { languages } from '#i18n/messages.ts';
import { alicePhone, captured, drafts, message, openTestSite, type TestSite } from '../site/support.ts';
import { seriousViolations } from '../support/center/axe.ts';
import { type Browser, inBrowser, needsBrowser, noBrowser, startBrowser } from '../support/center/browser.ts';

/** The printed report, as an auditor opens it: a file, without a server. */
describe.skipIf(noBrowser)(`the coverage report as a file ${needsBrowser}`, inBrowser, () => {
  let bench: TestSite;
  let browser: Browser;
  beforeAll(async () => {
    bench = await openTestSite();
    const { site } = bench;
    await site.addUser({ email: 'alice@corp.example', displayName: '<b>Alice</b>', phones: [alicePhone] });
    await site.scopes.chooseScope('alice@corp.example', 'listed');
    await site.scopes.addListed('alice@corp.example', { kind: 'contact', value: '+12025550143' });
    const { content: _content, ...frame } = message('gap', '');
    const gap = { ...frame, kind: 'gap' as const, gap: { reason: '<img src=x> could not decrypt' } };
    const other = message('out', 'x', { conversation: { id: 'group@g.us', type: 'group' } });
    await site.intake(
      drafts,
      [message('in', 'x'), gap, other].map((draft) => captured(draft)),
    );
    await site.coverages.check();
    browser = await startBrowser('http://127.0.0.1');
  });
  afterAll(async () => {
    await browser?.close();
    await bench?.close();
  });

  test.each(languages)(
    'has no serious fault that axe finds, asks for nothing, runs nothing, in %s',
    async (language) => {
      const report = await bench.site.coverages.report({ month: '2026-05' });
      const html = await coverageHtml(report, language);
      const { page, complaints, close } = await browser.open();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.setContent(html);
      expect(await page.locator('img, script, b').count()).toBe(0);
      expect(await page.getByRole('table').count()).toBe(5);
      expect(await seriousViolations(page)).toEqual([]);
      expect(asked).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
