import type { ProfileChanges } from '#access/profile.ts';
import type { Credentials, From } from '#access/signIn.ts';
import type { TokenRequest } from '#access/tokens.ts';
import type { AreaDependencies } from '#app/app.ts';
import { openToAll } from '#app/guard.ts';
import type { Actor, OperatorActor } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { languages } from '#i18n/messages.ts';

/**
 * Signing in, and what every operator does with what is his own. The methods without an Actor are open to all: they are
 * what makes one, and the trail has them all the same.
 */
export function createSignInArea({ engine, guard }: AreaDependencies) {
  const { signIn, profiles, tokens, singleSignOn } = engine.access;

  /** A method for the operator himself, whatever his roles; never for a token of his. */
  function own<Request extends readonly unknown[], Result>(
    action: string,
    work: (operator: OperatorActor, ...request: Request) => Promise<Result>,
  ) {
    return guard(
      { permission: 'signed-in', action, effect: 'change' },
      async (actor: Actor, ...request: Request) => work(asOperator(actor), ...request),
    );
  }

  return {
    /** What the sign-in page offers. */
    options: openToAll(async () => singleSignOn.options()),
    /** Name and password. Failures `not-signed-in`, `sign-in-locked` with `details.seconds`. */
    signIn: openToAll(async (credentials: Credentials) => signIn.begin(credentials)),
    /** A code of the app, or a recovery code. Failures `second-factor-wrong`, `not-signed-in`, `sign-in-locked`. */
    secondFactor: openToAll(async (answer: From & { readonly challenge: string; readonly code: string }) =>
      signIn.secondFactor(answer),
    ),
    /**
     * Where to send the browser, and a value to keep in a cookie until it comes back: HttpOnly, and SameSite=Lax, because
     * the provider sends it back from elsewhere. Failures `single-sign-on-refused`, `provider-unreachable`.
     */
    beginSingleSignOn: openToAll(async () => singleSignOn.begin()),
    /** @param callback.url the whole address that the provider sent the browser back to */
    finishSingleSignOn: openToAll(
      async (callback: From & { readonly url: string; readonly binding: string }) =>
        singleSignOn.finish(callback),
    ),
    /** The session of a cookie; counts as activity. Failure `not-signed-in`. */
    session: openToAll(async (token: string) => signIn.session(token)),
    /** Harmless when repeated. */
    signOut: openToAll(async (token: string) => signIn.signOut(token)),

    /** All sessions end; the one that is given is new. Failures `password-wrong`, `usage`. */
    changePassword: own(
      'operator.change-password',
      async (operator, change: From & { readonly current: string; readonly next: string }) =>
        signIn.changePassword(operator.operatorId, change),
    ),
    profile: guard({ permission: 'signed-in', action: 'operator.profile', effect: 'read' }, async (actor) =>
      profiles.read(asOperator(actor).operatorId),
    ),
    editProfile: own('operator.edit-profile', async (operator, changes: ProfileChanges) => {
      refuseLanguage(changes.language);
      return profiles.edit(operator.operatorId, changes);
    }),
    /** Begins enrolling; a code is asked for only after `confirmTotp`. Failures `password-wrong`, `conflict`. */
    enrolTotp: own('operator.enrol-totp', async (operator, request: From & { readonly password: string }) =>
      signIn.enrolTotp(operator.operatorId, request),
    ),
    /** The recovery codes are given only here. Failure `second-factor-wrong`. */
    confirmTotp: own(
      'operator.confirm-totp',
      async (operator, request: From & { readonly code: string }) => ({
        recoveryCodes: await signIn.confirmTotp(operator.operatorId, request),
      }),
    ),
    /** New ones; the old ones end. */
    renewRecoveryCodes: own(
      'operator.renew-recovery-codes',
      async (operator, request: From & { readonly password: string }) => ({
        recoveryCodes: await signIn.renewRecoveryCodes(operator.operatorId, request),
      }),
    ),
    /** His own API tokens; the token itself is given only here. Scopes: all he may when absent. */
    makeToken: own('operator.token', async (operator, request: Omit<TokenRequest, 'email'>) =>
      tokens.create({ ...request, email: operator.name }, operator),
    ),
    listTokens: guard(
      { permission: 'signed-in', action: 'operator.list-tokens', effect: 'read' },
      async (actor) => tokens.list(asOperator(actor).name),
    ),
    revokeToken: own('operator.revoke-token', async (operator, id: string) =>
      tokens.revoke(id, operator.operatorId),
    ),
    removeTotp: own('operator.remove-totp', async (operator, request: From & { readonly password: string }) =>
      signIn.removeTotp(operator.operatorId, request),
    ),
  };
}

/** `signed-in` has let nobody else in. */
function asOperator(actor: Actor): OperatorActor {
  if (actor.kind === 'operator') return actor;
  throw new Failure('not-signed-in', say`Nobody is signed in.`, say`Sign in to the compliance center.`);
}

function refuseLanguage(language: string | null | undefined): void {
  if (language == null || (languages as readonly string[]).includes(language)) return;
  throw new Failure('usage', say`Holdfast does not speak this language.`, say`Choose one of ${languages}.`);
}
