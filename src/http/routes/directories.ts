import { defined } from '#http/center/defined.ts';
import type { Handlers } from '#http/center/handler.ts';
import type { directoryRoutes } from '#http/contract/table/directories.ts';

/** Mailbox directories. */
export const directoryHandlers: Handlers<keyof typeof directoryRoutes> = {
  listDirectoryKinds: async ({ app, actor }) => ({ items: [...(await app.directories.kinds(actor))] }),
  listDirectories: async ({ app, actor }) => ({ items: await app.directories.list(actor) }),
  addDirectory: ({ app, actor, body }) => app.directories.add(actor, body),
  readDirectory: ({ app, actor, params }) => app.directories.show(actor, params.name),
  changeDirectory: ({ app, actor, params, body, version }) =>
    app.directories.change(actor, params.name, { ...defined(body), version }),
  removeDirectory: async ({ app, actor, params }) => {
    await app.directories.remove(actor, params.name);
  },
  checkDirectory: ({ app, actor, body }) => app.directories.check(actor, body),
  readDirectoryNow: ({ app, actor, params, body }) =>
    app.directories.read(actor, params.name, body.acceptFewer),
  listDirectoryPeople: ({ app, actor, params, query }) =>
    app.directories.people(actor, params.name, defined(query)),
};
