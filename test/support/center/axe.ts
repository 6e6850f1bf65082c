import axe from 'axe-core';
import type { Page } from 'playwright-core';

// QUIRK: Fluent UI's focus guards can be focused and are hidden, and hand the focus on at once:
// https://github.com/microsoft/tabster/issues/288
const focusGuards = '[data-tabster-dummy]';

/**
 * What axe finds on the page and calls serious or critical, a line each: rule, what is wrong, where.
 * @param options.onlyColours for a theme of a page that was looked at in another: the rest is the same in each
 */
export async function seriousViolations(
  page: Page,
  options: { readonly forcedColours?: boolean; readonly onlyColours?: boolean } = {},
): Promise<string[]> {
  await page.evaluate(axe.source);
  // The browser forces its colours while it paints: what axe computes with are those that are not seen.
  const rules = { 'color-contrast': { enabled: options.forcedColours !== true } };
  const runOnly = options.onlyColours === true ? { runOnly: ['color-contrast'] } : {};
  const how = JSON.stringify({ resultTypes: ['violations'], rules, ...runOnly });
  const { violations } = (await page.evaluate(
    `axe.run({ exclude: ['${focusGuards}'] }, ${how})`,
  )) as axe.AxeResults;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`,
      ),
    );
}
