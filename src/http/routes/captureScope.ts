import { defined } from '#http/center/defined.ts';
import type { Handlers } from '#http/center/handler.ts';
import type { captureScopeRoutes } from '#http/contract/table/captureScope.ts';

/** What of whom is captured, consents, and the report of a month. */
export const captureScopeHandlers: Handlers<keyof typeof captureScopeRoutes> = {
  listScopes: async ({ app, actor }) => ({ items: await app.captureScope.list(actor) }),
  chooseScope: ({ app, actor, params, body }) => app.captureScope.choose(actor, params.user, body.mode),
  listScopeEntries: async ({ app, actor, params }) => ({
    items: (await app.captureScope.show(actor, params.user)).entries,
  }),
  addScopeEntry: ({ app, actor, params, body }) => app.captureScope.add(actor, params.user, defined(body)),
  removeScopeEntry: ({ app, actor, params }) => app.captureScope.remove(actor, params.entry),
  listScopeRequests: async ({ app, actor }) => ({ items: await app.captureScope.requests(actor) }),
  decideScopeRequest: ({ app, actor, params, body }) =>
    app.captureScope.decide(actor, params.entry, defined(body)),
  listConsents: async ({ app, actor, query }) => ({
    items: await app.consents.list(actor, defined(query)),
  }),
  addConsent: ({ app, actor, body }) => app.consents.add(actor, defined(body)),
  exportConsents: async ({ app, actor, query }) => ({
    content: oneText(await app.consents.export(actor, defined(query))),
    fileName: 'consents.csv',
    type: 'text/csv; charset=utf-8',
  }),
  readCoverageReport: ({ app, actor, query }) => app.coverageReports.read(actor, defined(query)),
  printCoverageReport: async ({ app, actor, query, language }) => ({
    content: oneText(await app.coverageReports.print(actor, defined(query), language)),
    fileName: `coverage-${query.month}.html`,
    type: 'text/html; charset=utf-8',
  }),
};

async function* oneText(text: string): AsyncGenerator<string> {
  yield text;
}
