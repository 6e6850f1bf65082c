import type { App } from '#app/app.ts';
import { csvOf } from '#app/csv.ts';
import { bigNumbers } from '#http/center/check.ts';
import { defined } from '#http/center/defined.ts';
import type { Handlers } from '#http/center/handler.ts';
import { openApi } from '#http/center/openapi.ts';
import type { administrationRoutes } from '#http/contract/table/administration.ts';
import { instantOf } from '#http/routes/mailboxes.ts';

type Rows = Awaited<ReturnType<App['administration']['exportAudit']>>;

const auditHeader = ['Number', 'Time', 'Who', 'Action', 'Object', 'Details', 'Hash'];

/** A page of alerts has at most as many. */
const mostAlerts = 100;

/** Home, the audit trail, domains, and the installation itself. */
export const administrationHandlers: Handlers<keyof typeof administrationRoutes> = {
  readHome: async ({ app, actor, query, loaded }) => ({
    ...(await app.home.show(actor, query)),
    demo: loaded.config.demo,
  }),
  listAudit: ({ app, actor, query }) => {
    const { from, until, ...rest } = query;
    return app.administration.auditPage(
      actor,
      defined({ ...rest, from: instantOf(from), until: instantOf(until) }),
    );
  },
  listAuditWords: ({ app, actor }) => app.administration.auditWords(actor),
  exportAudit: async ({ app, actor, query }) => {
    const { format, from, until, ...rest } = query;
    const rows = await app.administration.exportAudit(
      actor,
      defined({ ...rest, from: instantOf(from), until: instantOf(until) }),
    );
    const csv = format === 'csv';
    return {
      content: csv ? auditCsv(rows) : jsonLines(rows),
      fileName: `audit.${format}`,
      type: csv ? 'text/csv; charset=utf-8' : 'application/jsonl; charset=utf-8',
    };
  },
  verifyAudit: async ({ app, actor }) => {
    const report = await app.administration.verifyAudit(actor);
    return { ...report, ok: report.problems.length === 0 };
  },
  listDomains: async ({ app, actor }) => ({
    items: (await app.mailboxes.listDomains(actor)).map((domain) => ({ domain })),
  }),
  addDomain: async ({ app, actor, body }) => ({ domain: await app.mailboxes.addDomain(actor, body.domain) }),
  removeDomain: ({ app, actor, params }) => app.mailboxes.removeDomain(actor, params.domain),
  readSingleSignOn: ({ app, actor }) => app.settings.singleSignOn(actor),
  editSingleSignOn: ({ app, actor, body, version }) =>
    app.settings.editSingleSignOn(actor, { ...defined(body), version }),
  readAlertSettings: ({ app, actor }) => app.settings.alerts(actor),
  editAlertSettings: ({ app, actor, body, version }) =>
    app.settings.editAlerts(actor, { ...defined(body), version }),
  renewWebhookSecret: ({ app, actor }) => app.settings.renewWebhookSecret(actor),
  testAlerts: ({ app, actor }) => app.settings.testAlerts(actor),
  listAlerts: async ({ app, actor, query }) => {
    const limit = Math.min(query.limit, mostAlerts);
    const alerts = await app.settings.listAlerts(actor, defined({ before: query.after, limit: limit + 1 }));
    const page = alerts.slice(0, limit);
    return { items: page, next: alerts.length > limit ? (page.at(-1)?.id ?? null) : null };
  },
  readDoctor: ({ app, actor, loaded }) => app.doctor(actor, loaded),
  readOpenApi: async () => ({
    content: (async function* () {
      yield JSON.stringify(openApi());
    })(),
    fileName: 'openapi.json',
    type: 'application/json; charset=utf-8',
    inline: true,
  }),
};

function auditCsv(rows: Rows): AsyncIterable<string> {
  return csvOf(auditHeader, rows, ({ number, at, actor, action, object, details, hash }) => [
    String(number),
    at.toISOString(),
    actor,
    action,
    object,
    JSON.stringify(details),
    hash,
  ]);
}

async function* jsonLines(rows: Rows): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row, bigNumbers)}\n`;
}
