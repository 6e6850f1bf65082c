import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  fetchUserInfo,
} from 'openid-client';
import { changeGrants } from '#access/changeGrants.ts';
import type { AccessContext } from '#access/context.ts';
import { hashSecretToken, makeSecretToken } from '#access/secretToken.ts';
import type { Sessions } from '#access/sessions.ts';
import type { From, SessionBegun } from '#access/signIn.ts';
import { type Claims, operatorOf } from '#access/singleSignOn/identities.ts';
import { discoverProvider, unreachable } from '#access/singleSignOn/provider.ts';
import {
  changedSettings,
  clientSecretOf,
  keepSettings,
  readSettings,
  redirectUriOf,
  type SettingsRow,
  type SingleSignOnChanges,
  type SingleSignOnView,
  settingsView,
} from '#access/singleSignOn/settings.ts';
import { Failure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';

/** Sign-in through the organisation's identity provider: OpenID Connect, code flow with PKCE, state and nonce. */
export interface SingleSignOn {
  view(): Promise<SingleSignOnView>;
  /** Asks the provider for its description before anything is kept. */
  edit(changes: SingleSignOnChanges): Promise<SingleSignOnView>;
  /** What the sign-in page offers. */
  options(): Promise<SignInOptions>;
  /** Where to send the browser, and what to keep in its cookie until it comes back, ten minutes at the most. */
  begin(): Promise<{ readonly url: string; readonly binding: string; readonly expiresAt: Date }>;
  /**
   * @param callback.url the whole address that the provider sent the browser back to
   * @throws Failure `single-sign-on-refused`, `provider-unreachable`
   */
  finish(callback: From & { readonly url: string; readonly binding: string }): Promise<SessionBegun>;
}

export interface SignInOptions {
  /** False: passwords are taken of the emergency operator alone. */
  readonly local: boolean;
  readonly singleSignOn: { readonly name: string } | null;
}

const attemptMinutes = 10;
/** The provider's description and keys are asked for anew after this time. */
const freshMinutes = 10;

export function openSingleSignOn(context: AccessContext, sessions: Sessions): SingleSignOn {
  const { tables, clock } = context;
  let known:
    | { readonly version: number; readonly until: number; readonly provider: Configuration }
    | undefined;

  async function provider(row: SettingsRow): Promise<Configuration> {
    const now = clock.now().getTime();
    if (known?.version === row.version && known.until > now) return known.provider;
    const found = await discover(context, row);
    known = { version: row.version, until: now + freshMinutes * 60_000, provider: found };
    return found;
  }

  return {
    view: () => settingsView(tables),

    edit: async (changes) => {
      const row = await changedSettings(context, await readSettings(tables), changes);
      if (row.enabled) await discover(context, row);
      await changeGrants(tables, (transaction) => keepSettings(transaction, row));
      return settingsView(tables);
    },

    options: async () => {
      const { enabled, name, local_sign_in } = await readSettings(tables);
      return { local: local_sign_in, singleSignOn: enabled ? { name } : null };
    },

    begin: async () => {
      const row = await enabledSettings(context);
      const configuration = await provider(row);
      const binding = makeSecretToken();
      const expiresAt = new Date(clock.now().getTime() + attemptMinutes * 60_000);
      const { state, nonce, verifier } = boundTo(context, binding);
      const url = buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUriOf(row),
        scope: 'openid email profile',
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      await tables
        .deleteFrom('access.single_sign_on_attempt')
        .where('expires_at', '<=', clock.now())
        .execute();
      await tables
        .insertInto('access.single_sign_on_attempt')
        .values({ hash: hashSecretToken(binding), expires_at: expiresAt })
        .execute();
      return { url: url.href, binding, expiresAt };
    },

    finish: async ({ url, binding, address }) => {
      const row = await enabledSettings(context);
      try {
        await useAttempt(context, binding);
        const claims = await claimsOf(await provider(row), {
          url: returnedTo(row, url),
          ...boundTo(context, binding),
        });
        const operator = await operatorOf(context, claims, { autoCreate: row.auto_create });
        return await sessions.start(operator, { method: 'single sign-on', address });
      } catch (error) {
        await context.trail.record({
          actor: { kind: 'system', part: 'single-sign-on' },
          action: 'operator.sign-in',
          object: 'operator',
          details: {
            outcome: 'refused',
            method: 'single sign-on',
            address,
            failure: error instanceof Failure ? error.code : 'internal',
          },
        });
        throw error;
      }
    },
  };
}

async function enabledSettings({ tables }: AccessContext): Promise<SettingsRow> {
  const row = await readSettings(tables);
  if (row.enabled) return row;
  throw new Failure(
    'single-sign-on-refused',
    say`Single sign-on is not switched on.`,
    say`Sign in with name and password.`,
  );
}

async function discover(context: AccessContext, row: SettingsRow): Promise<Configuration> {
  return discoverProvider({
    issuer: row.issuer,
    clientId: row.client_id,
    clientSecret: clientSecretOf(context, row),
  });
}

/** What goes to the provider is made from the value in the browser's cookie: who lacks that cannot finish. */
function boundTo(context: AccessContext, binding: string) {
  const made = (purpose: string): string =>
    context.keyed(`single sign-on ${purpose}`, binding).toString('base64url');
  return { state: made('state'), nonce: made('nonce'), verifier: made('verifier') };
}

/** Each attempt is good for one return. */
async function useAttempt({ tables, clock }: AccessContext, binding: string): Promise<void> {
  const used = await tables
    .deleteFrom('access.single_sign_on_attempt')
    .where('hash', '=', hashSecretToken(binding))
    .returning('expires_at')
    .executeTakeFirst();
  if (used !== undefined && used.expires_at > clock.now()) return;
  throw refused(say`The sign-in was begun in another browser, too long ago, or was finished already.`);
}

/** The parameters as they came, on the address that the provider was given: what a proxy shows of ours does not count. */
function returnedTo(row: SettingsRow, url: string): URL {
  const address = new URL(redirectUriOf(row));
  if (URL.canParse(url)) address.search = new URL(url).search;
  return address;
}

async function claimsOf(
  provider: Configuration,
  answer: { readonly url: URL; readonly state: string; readonly nonce: string; readonly verifier: string },
): Promise<Claims> {
  try {
    const tokens = await authorizationCodeGrant(provider, answer.url, {
      pkceCodeVerifier: answer.verifier,
      expectedState: answer.state,
      expectedNonce: answer.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw refused(say`The identity provider did not say who you are.`);
    const more =
      claims.email === undefined && provider.serverMetadata().userinfo_endpoint !== undefined
        ? await fetchUserInfo(provider, tokens.access_token, claims.sub)
        : claims;
    return {
      issuer: claims.iss,
      subject: claims.sub,
      email: textOf(more.email),
      emailVerified: more.email_verified === true,
      name: textOf(more.name ?? claims.name),
    };
  } catch (error) {
    throw asFailure(error, provider);
  }
}

function asFailure(error: unknown, provider: Configuration): Failure {
  if (error instanceof Failure) return error;
  if (isNetworkTrouble(error)) return unreachable(new URL(provider.serverMetadata().issuer), error);
  // What came with the browser is anybody's text; only a code of RFC 6749 is repeated.
  const code = (error as { error?: unknown }).error;
  const known = typeof code === 'string' && /^[a-z_]{1,40}$/.test(code);
  return refused(
    known
      ? say`The answer of the identity provider was not accepted (${code}).`
      : say`The answer of the identity provider was not accepted.`,
    error,
  );
}

function isNetworkTrouble(error: unknown): boolean {
  const chain = [error, (error as { cause?: unknown }).cause];
  return (
    chain.some((one) => one instanceof TypeError && one.message === 'fetch failed') ||
    chain.some((one) => one instanceof DOMException && one.name === 'TimeoutError')
  );
}

function refused(message: Sentence, cause?: unknown): Failure {
  return new Failure(
    'single-sign-on-refused',
    message,
    say`Begin again from the sign-in page.`,
    cause === undefined ? {} : { cause },
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
