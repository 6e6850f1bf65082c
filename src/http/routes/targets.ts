import { defined } from '#http/center/defined.ts';
import type { Handlers } from '#http/center/handler.ts';
import type { targetRoutes } from '#http/contract/table/targets.ts';

/** Targets outside the archive. */
export const targetHandlers: Handlers<keyof typeof targetRoutes> = {
  listTargetKinds: async ({ app, actor }) => ({ items: await app.targets.kinds(actor) }),
  listTargets: async ({ app, actor }) => ({ items: await app.targets.list(actor) }),
  addTarget: ({ app, actor, body }) => app.targets.add(actor, body),
  readTarget: ({ app, actor, params }) => app.targets.show(actor, params.name),
  changeTarget: ({ app, actor, params, body, version }) =>
    app.targets.change(actor, params.name, { ...defined(body), version }),
  removeTarget: async ({ app, actor, params, query }) => {
    await app.targets.remove(actor, params.name, query.force === 'true');
  },
  checkTarget: ({ app, actor, body }) => app.targets.check(actor, body),
  proveTarget: async ({ app, actor, params, body, signal }) => ({
    items: await app.targets.prove(actor, params.name, body.mailbox, signal),
  }),
  redeliverTarget: ({ app, actor, params, body }) => app.targets.redeliver(actor, params.name, body.what),
  lookAtTarget: ({ app, actor, params }) => app.targets.startLook(actor, params.name),
  listTargetDeliveries: ({ app, actor, params, query }) =>
    app.targets.deliveries(actor, params.name, defined(query)),
};
