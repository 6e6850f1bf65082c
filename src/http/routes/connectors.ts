import { buffer } from 'node:stream/consumers';
import type { App } from '#app/app.ts';
import { csvOf } from '#app/csv.ts';
import { deliveryText } from '#app/delivery-text.ts';
import type { Actor } from '#core/actor.ts';
import { isSentence } from '#core/sentence.ts';
import { defined } from '#http/center/defined.ts';
import type { Handlers, ServerEvent } from '#http/center/handler.ts';
import type { connectorRoutes } from '#http/contract/table/connectors.ts';
import { logPlace, logPlaceText } from '#http/routes/logPlace.ts';
import { translateTo } from '#i18n/sentences/translate.ts';

/** Rows of a file that a preview shows. */
export const previewedRows = 100;

const logHeader = ['Item', 'Kind', 'Sent', 'Outcome', 'Reason', 'Mailboxes', 'Deliveries'];

/** Connectors, their mappings and their runs. */
export const connectorHandlers: Handlers<keyof typeof connectorRoutes> = {
  listConnectors: async ({ app, actor }) => ({ items: await app.connectors.list(actor) }),
  createConnector: ({ app, actor, body }) => app.wizard.create(actor, defined(body)),
  readConnector: ({ app, actor, params }) => app.connectors.show(actor, params.connector),
  editConnector: ({ app, actor, params, body, version }) =>
    app.connectors.edit(actor, params.connector, { ...defined(body), version }),
  pauseConnector: ({ app, actor, params }) => app.connectors.pause(actor, params.connector),
  resumeConnector: ({ app, actor, params }) => app.connectors.resume(actor, params.connector),
  removeConnector: ({ app, actor, params }) => app.connectors.remove(actor, params.connector),

  checkMapping: async ({ app, actor, query, body }) =>
    app.connectors.checkMapping(
      actor,
      { bytes: await buffer(body), fileName: query.fileName },
      previewedRows,
    ),
  applyMapping: async ({ app, actor, params, query, body }) =>
    app.connectors.applyMapping(actor, params.connector, {
      file: { bytes: await buffer(body), fileName: query.fileName },
      acceptPartial: query.acceptPartial,
    }),
  listMappings: async ({ app, actor, params }) => ({
    items: await app.connectors.mappings(actor, params.connector),
  }),
  dryRunConnector: ({ app, actor, params, body }) => {
    const { automaticMapping, settings, mappingFromDraft } = body;
    return app.wizard.dryRunOf(actor, params.connector, {
      mappingFromDraft,
      ...(automaticMapping === undefined ? {} : { automatic: automaticMapping }),
      ...(settings === undefined ? {} : { settings: defined(settings) }),
    });
  },

  listRuns: ({ app, actor, params, query }) => app.connectors.runs(actor, params.connector, defined(query)),
  startRun: ({ app, actor, params, body, key }) =>
    app.connectors.start(actor, params.connector, defined({ ...body, key })),
  redeliver: ({ app, actor, params, key }) =>
    app.connectors.startRedelivery(actor, params.connector, defined({ key })),
  readRun: ({ app, actor, params }) => app.connectors.report(actor, params.connector, params.run),
  readLog: async ({ app, actor, params, query }) => {
    const { after, ...page } = query;
    const { rows, next } = await app.connectors.logPage(
      actor,
      params.connector,
      params.run,
      defined({ ...page, after: after === undefined ? undefined : logPlace(after) }),
    );
    return { items: rows, next: next === undefined ? null : logPlaceText(next) };
  },
  downloadLog: async ({ app, actor, params, language }) => {
    const translate = await translateTo(language);
    const rows = await app.connectors.log(actor, params.connector, params.run);
    return {
      content: csvOf(logHeader, rows, ({ item, kind, sent, outcome, reason, mailboxes, deliveries }) => [
        item,
        kind,
        sent,
        outcome,
        isSentence(reason) ? translate(reason) : reason,
        mailboxes.join(' '),
        deliveries.map((delivery) => deliveryText(delivery, translate)).join('; '),
      ]),
      fileName: `run-${params.run}.csv`,
      type: 'text/csv; charset=utf-8',
    };
  },
  listNotImported: ({ app, actor, params, query }) =>
    app.connectors.notImported(actor, params.connector, defined(query)),
  listMissingDeliveries: ({ app, actor, params, query }) =>
    app.connectors.missingDeliveries(actor, params.connector, defined(query)),
  followRun: async ({ app, actor, params, signal }) => runEvents(app, actor, params.connector, signal),
};

/** The first event is there when the answer begins: a refusal is an answer, not an event. */
async function runEvents(
  app: App,
  actor: Actor,
  connector: string,
  signal: AbortSignal,
): Promise<AsyncIterable<ServerEvent>> {
  const steps = await app.connectors.follow(actor, connector, signal);
  return (async function* () {
    for await (const step of steps)
      yield step.event === 'ended'
        ? { event: 'ended', data: step.report }
        : { event: 'progress', data: step.place };
  })();
}
