import { defined } from '#http/center/defined.ts';
import type { Handlers } from '#http/center/handler.ts';
import type { captureRoutes } from '#http/contract/table/captures.ts';

/** Captures of the local site. */
export const captureHandlers: Handlers<keyof typeof captureRoutes> = {
  listCaptureSources: async ({ app, actor }) => ({ items: await app.captures.sources(actor) }),
  listCaptures: async ({ app, actor }) => ({ items: await app.captures.list(actor) }),
  addCapture: ({ app, actor, body }) => app.captures.add(actor, defined(body)),
  readCapture: ({ app, actor, params }) => app.captures.show(actor, params.capture),
  changeCapture: ({ app, actor, params, body, version }) =>
    app.captures.change(actor, params.capture, { ...defined(body), version }),
  restartCapture: ({ app, actor, params }) => app.captures.restart(actor, params.capture),
  removeCapture: async ({ app, actor, params }) => {
    await app.captures.remove(actor, params.capture);
  },
  checkCapture: ({ app, actor, body }) => app.captures.check(actor, body),
  listCaptureAlarms: async ({ app, actor, query }) => ({
    items: await app.captures.alarms(actor, query.since === undefined ? undefined : new Date(query.since)),
  }),
};
