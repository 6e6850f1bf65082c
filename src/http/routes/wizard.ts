import { buffer } from 'node:stream/consumers';
import { Failure, isFailure } from '#core/failure.ts';
import { services } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import { defined } from '#http/center/defined.ts';
import type { Handlers } from '#http/center/handler.ts';
import type { wizardRoutes } from '#http/contract/table/wizard.ts';
import { previewedRows } from '#http/routes/connectors.ts';
import { messagesFor } from '#i18n/messages.ts';

/** The pages of *Add connector*. */
export const wizardHandlers: Handlers<keyof typeof wizardRoutes> = {
  listProducts: async ({ app, actor }) => ({ items: await app.wizard.products(actor) }),
  readProduct: async ({ app, actor, params }) => {
    const product = (await app.wizard.products(actor)).find(({ service }) => service === params.service);
    if (product === undefined)
      throw new Failure('not-found', say`There is no such product.`, say`Use one of: ${services}.`);
    return product;
  },
  readTerms: async ({ language }) => messagesFor(language).terms,
  proposeName: async ({ app, actor, params }) => ({
    name: await app.wizard.proposeName(actor, params.service),
  }),
  checkName: async ({ app, actor, query }) => {
    try {
      return { name: await app.wizard.checkName(actor, query.name), free: true, sentence: null };
    } catch (error) {
      if (!isFailure(error, 'conflict') && !isFailure(error, 'config-invalid')) throw error;
      return { name: query.name, free: false, sentence: error.sentence };
    }
  },
  readLocalSite: ({ app, actor }) => app.wizard.localSite(actor),
  checkSite: ({ app, actor, body }) => app.wizard.checkSite(actor, body.service, body.login),
  dryRunDraft: async ({ app, actor, params, body }) => {
    const { mapping } = await app.wizard.readDraft(actor, params.service);
    return app.wizard.dryRun(actor, params.service, body.login, {
      automatic: body.automaticMapping,
      settings: defined(body.settings ?? {}),
      mappingFromDraft: mapping !== null,
    });
  },
  readDraft: ({ app, actor, params }) => app.wizard.readDraft(actor, params.service),
  saveDraft: ({ app, actor, params, body }) => app.wizard.saveDraft(actor, params.service, body),
  dropDraft: ({ app, actor, params }) => app.wizard.dropDraft(actor, params.service),
  saveDraftMapping: async ({ app, actor, params, query, body }) => {
    const file = { bytes: await buffer(body), fileName: query.fileName };
    const check = await app.wizard.saveDraftMapping(actor, params.service, file, previewedRows);
    if (check === undefined) throw new Error('a file that was saved has a check');
    return check;
  },
  dropDraftMapping: ({ app, actor, params }) => app.wizard.saveDraftMapping(actor, params.service, null, 0),
};
