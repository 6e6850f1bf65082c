import { buffer } from 'node:stream/consumers';
import { defined } from '#http/center/defined.ts';
import type { Handlers } from '#http/center/handler.ts';
import type { siteRoutes } from '#http/contract/table/site.ts';
import { previewedRows } from '#http/routes/connectors.ts';

/** The local capture site: its users, log-ins, uploads. */
export const siteHandlers: Handlers<keyof typeof siteRoutes> = {
  readSite: ({ app, actor }) => app.site.status(actor),
  readCoverage: async ({ app, actor }) => ({ items: await app.site.coverage(actor) }),
  listUsers: ({ app, actor, query }) => app.site.userPage(actor, defined(query)),
  addUser: ({ app, actor, body }) => app.site.addUser(actor, defined(body)),
  changeValidity: ({ app, actor, params, body }) =>
    app.site.changeValidity(actor, { email: params.user, ...defined(body) }),
  checkUserFile: async ({ app, actor, query, body }) =>
    app.site.checkUsers(actor, { bytes: await buffer(body), fileName: query.fileName }, previewedRows),
  importUsers: async ({ app, actor, query, body }) =>
    app.site.importUsers(actor, { bytes: await buffer(body), fileName: query.fileName }),
  listUsersWithoutMailbox: async ({ app, actor }) => ({ items: await app.site.usersWithoutMailbox(actor) }),
  listSiteAccounts: async ({ app, actor }) => ({ items: await app.site.listAccounts(actor) }),
  addSiteAccount: ({ app, actor, body }) => app.site.addAccount(actor, body),
  removeSiteAccount: ({ app, actor, params }) => app.site.removeAccount(actor, params.account),

  uploadExport: ({ app, actor, query, body }) => app.uploads.receive(actor, query.fileName, body),
  readUpload: ({ app, actor, params }) => app.uploads.show(actor, params.upload),
  inspectUpload: ({ app, actor, params, body, signal }) =>
    app.uploads.inspect(actor, params.upload, defined(body), signal),
  importUpload: ({ app, actor, params, body }) => app.uploads.import(actor, params.upload, defined(body)),
  followUpload: async ({ app, actor, params, signal }) => {
    const steps = await app.uploads.follow(actor, params.upload, signal);
    return (async function* () {
      for await (const upload of steps) {
        const ended = upload.state === 'done' || upload.state === 'failed';
        yield { event: ended ? 'ended' : 'progress', data: upload };
      }
    })();
  },
  dropUpload: ({ app, actor, params }) => app.uploads.drop(actor, params.upload),
};
