import type { App } from '#app/app.ts';
import { isFailure } from '#core/failure.ts';
import { defined } from '#http/center/defined.ts';
import type { Call, Handlers, ResultOf } from '#http/center/handler.ts';
import { knownLanguage } from '#http/center/language.ts';
import type { RouteName } from '#http/contract/routes.ts';
import type { sessionRoutes } from '#http/contract/table/session.ts';
import { tokenRequest } from '#http/routes/tokenRequest.ts';

type Begun = Awaited<ReturnType<App['signIn']['secondFactor']>>;
type Profile = Awaited<ReturnType<App['signIn']['profile']>>;
type SessionResult = ResultOf<'readSession'>;

/** Signing in, and the own profile. */
export const sessionHandlers: Handlers<keyof typeof sessionRoutes> = {
  readSession: (call) => sessionOf(call, call.browser.sessionToken),
  signIn: async (call) => {
    const step = await call.app.signIn.signIn({ ...call.body, address: call.address });
    if (step.state === 'second-factor')
      return {
        challenge: { token: step.challenge, expiresAt: step.expiresAt },
        session: await sessionOf(call, undefined),
      };
    return { challenge: null, session: await begin(call, step) };
  },
  giveSecondFactor: async (call) => {
    const begun = await call.app.signIn.secondFactor({ ...call.body, address: call.address });
    return { challenge: null, session: await begin(call, begun) };
  },
  signOut: async ({ app, browser }) => {
    if (browser.sessionToken !== undefined) await app.signIn.signOut(browser.sessionToken);
    browser.endSession();
  },
  beginSingleSignOn: async ({ app, browser }) => {
    await leadBack(browser, async () => {
      const { url, binding, expiresAt } = await app.signIn.beginSingleSignOn();
      browser.keepBinding(binding, expiresAt);
      browser.redirect(url);
    });
  },
  endSingleSignOn: async ({ app, browser, address }) => {
    const { binding = '', url } = browser;
    browser.dropBinding();
    await leadBack(browser, async () => {
      const begun = await app.signIn.finishSingleSignOn({ url, binding, address });
      browser.beginSession(begun.token, begun.expiresAt);
      browser.redirect('/');
    });
  },
  changePassword: async (call) => {
    const begun = await call.app.signIn.changePassword(call.actor, { ...call.body, address: call.address });
    return begin(call, begun);
  },
  readProfile: ({ app, actor }) => app.signIn.profile(actor).then(profileOf),
  editProfile: ({ app, actor, body }) => app.signIn.editProfile(actor, defined(body)).then(profileOf),
  enrolSecondFactor: ({ app, actor, body, address }) => app.signIn.enrolTotp(actor, { ...body, address }),
  turnOnSecondFactor: ({ app, actor, body, address }) => app.signIn.confirmTotp(actor, { ...body, address }),
  turnOffSecondFactor: ({ app, actor, body, address }) => app.signIn.removeTotp(actor, { ...body, address }),
  renewRecoveryCodes: ({ app, actor, body, address }) =>
    app.signIn.renewRecoveryCodes(actor, { ...body, address }),
  listOwnTokens: async ({ app, actor }) => ({ items: await app.signIn.listTokens(actor) }),
  makeOwnToken: ({ app, actor, body }) => app.signIn.makeToken(actor, tokenRequest(body)),
  revokeOwnToken: ({ app, actor, params }) => app.signIn.revokeToken(actor, params.token),
};

async function begin(call: Call<RouteName>, { token, expiresAt }: Begun): Promise<SessionResult> {
  call.browser.beginSession(token, expiresAt);
  return sessionOf(call, token);
}

/** A person looks at what single sign-on comes to, not a program: the page says a failure in his language. */
async function leadBack(browser: Call<RouteName>['browser'], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isFailure(error)) throw error;
    browser.redirect(`/?failure=${error.code}`);
  }
}

/** The session of a token; of none, or of one that is over, what a stranger sees. */
async function sessionOf(call: Call<RouteName>, token: string | undefined): Promise<SessionResult> {
  const { app, loaded, browser } = call;
  const offers = await app.signIn.options();
  const stranger: SessionResult = {
    state: 'signed-out',
    csrf: null,
    operator: null,
    roleGroups: [],
    permissions: [],
    expiresAt: null,
    demo: loaded.config.demo,
    offers: { password: offers.local, singleSignOn: offers.singleSignOn },
  };
  if (token === undefined) return stranger;
  try {
    const { operator, roleGroups, permissions, csrf, mustChangePassword, expiresAt } =
      await app.signIn.session(token);
    const state = mustChangePassword ? 'password-change' : 'signed-in';
    return { ...stranger, state, csrf, operator: profileOf(operator), roleGroups, permissions, expiresAt };
  } catch (error) {
    if (!isFailure(error, 'not-signed-in')) throw error;
    browser.endSession();
    return stranger;
  }
}

/** A language that is no longer spoken is none. */
function profileOf(profile: Profile): ResultOf<'readProfile'> {
  return { ...profile, language: knownLanguage(profile.language) ?? null };
}
