import { z } from 'zod';
import { emailAddress, instant, language } from './values.ts';

/** Signing in, and the own profile. */

export const profile = z.object({
  id: z.string(),
  email: emailAddress,
  displayName: z.string().nullable(),
  language: language.nullable(),
  /** IANA zone in which times are shown; null: the browser's. */
  timeZone: z.string().nullable(),
  roleGroups: z.array(z.string()),
  /** Whether a code of an authenticator app is asked for at sign-in. */
  secondFactor: z.boolean(),
  /** False for somebody who signs in at the organisation's identity provider only. */
  hasPassword: z.boolean(),
});
export type Profile = z.infer<typeof profile>;

/**
 * How far the browser has come: `second-factor` and `password-change` have a session that can do nothing else,
 * `second-factor-setup` where the settings demand a second factor and he has none.
 */
export const sessionState = z.enum([
  'signed-out',
  'second-factor',
  'second-factor-setup',
  'password-change',
  'signed-in',
]);
export type SessionState = z.infer<typeof sessionState>;

export const session = z.object({
  state: sessionState,
  /** Goes into the header `X-Holdfast-Csrf` of every request but GET; null when signed out. */
  csrf: z.string().nullable(),
  operator: profile.nullable(),
  /** What he may do, as in `docs/roles.md`. */
  permissions: z.array(z.string()),
  expiresAt: instant.nullable(),
  /** The data of this installation is made up. */
  demo: z.boolean(),
  /** How one can sign in here. */
  singleSignOn: z.object({ label: z.string() }).nullable(),
});
export type Session = z.infer<typeof session>;

export const signInBody = z.strictObject({
  email: z.string().min(1).max(320),
  password: z.string().min(1).max(1_000),
});
export const secondFactorBody = z.strictObject({ code: z.string().trim().min(6).max(20) });
export const passwordBody = z.strictObject({
  old: z.string().min(1).max(1_000),
  next: z.string().min(1).max(1_000),
});
export const profileBody = z.strictObject({
  displayName: z.string().trim().max(200).nullable().optional(),
  language: language.nullable().optional(),
  timeZone: z.string().max(64).nullable().optional(),
});

/** What an authenticator app needs: the secret in base32 and the `otpauth:` address of a QR code. */
export const secondFactorSetup = z.object({ secret: z.string(), uri: z.string() });
export const secondFactorTurnOff = z.strictObject({ password: z.string().min(1).max(1_000) });
