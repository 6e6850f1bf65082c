import type { Permission } from '#access/permissions.ts';
import type { Profile, ProfileChanges } from '#access/profile.ts';
import type { Session } from '#access/sessions.ts';
import type { Credentials, From, SessionBegun, SignInStep } from '#access/signIn.ts';
import type { NewToken, TokenSummary } from '#access/tokens.ts';
import type { Actor } from '#core/actor.ts';

/**
 * Signing in, and what every operator does with what is his own. The methods without an Actor are public: they are what
 * makes one. Failures: `not-signed-in`, `sign-in-locked` (`details.seconds`), `second-factor-wrong`, `usage`.
 */
export interface SignInArea {
  /** What the sign-in page offers. Public. */
  options(): Promise<{ readonly local: boolean; readonly singleSignOn: { readonly name: string } | null }>;
  /** Public. */
  signIn(credentials: Credentials): Promise<SignInStep>;
  /** A code of the authenticator app, or a recovery code. Public. */
  secondFactor(answer: From & { readonly challenge: string; readonly code: string }): Promise<SessionBegun>;
  /**
   * Where to send the browser, and a value to keep in a cookie (HttpOnly, SameSite=Lax: the provider sends the browser
   * back from elsewhere) until `finishSingleSignOn`. Public.
   */
  beginSingleSignOn(
    from: From,
  ): Promise<{ readonly url: string; readonly binding: string; readonly expiresAt: Date }>;
  /** @param callback.url the whole address that the provider sent the browser back to. Public. */
  finishSingleSignOn(
    callback: From & { readonly url: string; readonly binding: string },
  ): Promise<SessionBegun>;
  /** The session of a cookie; counts as activity. Failure `not-signed-in`. Public. */
  session(token: string): Promise<Session>;
  /** Harmless when repeated. Public. */
  signOut(token: string): Promise<void>;

  /** All sessions end; the one that is given is new. Signed-in. */
  changePassword(
    actor: Actor,
    change: From & { readonly current: string; readonly next: string },
  ): Promise<SessionBegun>;
  profile(actor: Actor): Promise<Profile>;
  editProfile(actor: Actor, changes: ProfileChanges): Promise<Profile>;
  /** Begins enrolling; the app is asked for only after `confirmTotp`. `uri` is for the QR code, `secret` for typing. */
  enrolTotp(
    actor: Actor,
    request: From & { readonly password: string },
  ): Promise<{ readonly uri: string; readonly secret: string }>;
  /** The recovery codes are given only here. */
  confirmTotp(
    actor: Actor,
    request: From & { readonly code: string },
  ): Promise<{ readonly recoveryCodes: readonly string[] }>;
  /** New ones; the old ones end. */
  renewRecoveryCodes(
    actor: Actor,
    request: From & { readonly password: string },
  ): Promise<{ readonly recoveryCodes: readonly string[] }>;
  removeTotp(actor: Actor, request: From & { readonly password: string }): Promise<void>;
  /** His own API tokens; the token itself is given only at making. Scopes: all he may when absent. */
  makeToken(
    actor: Actor,
    request: { readonly name: string; readonly scopes?: readonly Permission[]; readonly expiresAt?: Date },
  ): Promise<NewToken>;
  listTokens(actor: Actor): Promise<TokenSummary[]>;
  revokeToken(actor: Actor, id: string): Promise<void>;
}
