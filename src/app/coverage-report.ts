import type { AreaDependencies } from '#app/app.ts';
import { coverageHtml } from '#app/coverage-html.ts';
import type { Language } from '#i18n/messages.ts';
import type { ReportRequest } from '#site/coverageReport.ts';

/** What was covered in a month, for auditors: as data, or as a page to print. */
export function createCoverageReports({ engine, guard }: AreaDependencies) {
  const report = async (request: ReportRequest) => (await engine.localSite()).site.coverages.report(request);
  const object = ({ email = '*' }: ReportRequest): string => `user:${email}`;
  const details = ({ month }: ReportRequest) => ({ month });
  return {
    read: guard(
      { permission: 'site.user.read', action: 'site.coverage.report', effect: 'read', object, details },
      async (_actor, request: ReportRequest) => report(request),
    ),
    /** One HTML file that needs nothing else. */
    print: guard(
      {
        permission: 'site.user.read',
        action: 'site.coverage.print',
        effect: 'read',
        object: (request: ReportRequest, _language: Language) => object(request),
        details,
      },
      async (_actor, request: ReportRequest, language: Language) =>
        coverageHtml(await report(request), language),
    ),
  };
}
