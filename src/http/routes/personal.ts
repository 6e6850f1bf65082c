import { defined } from '#http/center/defined.ts';
import type { Handlers } from '#http/center/handler.ts';
import type { personalRoutes } from '#http/contract/table/personal.ts';
import { policyInForce } from '#http/policyInForce.ts';
import { languages } from '#i18n/languages.ts';

/** Links to the users' own pages, and what they confirm there. */
export const personalHandlers: Handlers<keyof typeof personalRoutes> = {
  listPersonalLinks: async ({ app, actor, params }) => ({
    items: await app.personal.links(actor, params.user),
  }),
  makePersonalLink: ({ app, actor, params, body }) =>
    app.personal.invite(actor, { email: params.user, ...defined(body) }),
  renewPersonalLink: ({ app, actor, params }) => app.personal.renew(actor, params.link),
  revokePersonalLink: ({ app, actor, params }) => app.personal.revoke(actor, params.link),
  listCapturePolicies: async ({ app, actor }) => {
    const set = await app.personal.policies(actor);
    return {
      items: languages.map((language) => {
        const { language: textLanguage, text, own } = policyInForce(set, language);
        return { language, textLanguage, text, ...(own && { setBy: own.setBy, setAt: own.setAt }) };
      }),
    };
  },
  setCapturePolicy: async ({ app, actor, params: { language }, body: { text } }) => {
    const { setBy, setAt, ...set } = await app.personal.setPolicy(actor, { language, text });
    return { language, textLanguage: language, text: set.text, setBy, setAt };
  },
};
