import { z } from 'zod';
import { emailAddress, instant, language, listOf, uuid } from './values.ts';

/** Signing in, and the own profile. */

export const themes = ['system', 'light', 'dark', 'high-contrast'] as const;

export const profile = z.object({
  id: z.string(),
  email: emailAddress,
  displayName: z.string().nullable(),
  /** Null: as the browser asks. */
  language: language.nullable(),
  /** IANA zone in which times are shown; null: the browser's. */
  timeZone: z.string().nullable(),
  theme: z.enum(themes),
  /** Whether a code of an authenticator app is asked for at sign-in. */
  secondFactor: z.boolean(),
  recoveryCodesLeft: z.int(),
  /** Signs in through the organisation's identity provider. */
  singleSignOn: z.boolean(),
});
export type Profile = z.infer<typeof profile>;

/** `password-change`: the generated password is still in use; nothing else is allowed but what is his own. */
export const sessionState = z.enum(['signed-out', 'password-change', 'signed-in']);

export const session = z.object({
  state: sessionState,
  /** Goes into the header `X-Holdfast-Csrf` of every request but GET; null when signed out. */
  csrf: z.string().nullable(),
  operator: profile.nullable(),
  roleGroups: z.array(z.string()),
  /** What he may do, as in `docs/roles.md`. */
  permissions: z.array(z.string()),
  expiresAt: instant.nullable(),
  /** The data of this installation is made up. */
  demo: z.boolean(),
  /** What the sign-in page offers. */
  offers: z.object({ password: z.boolean(), singleSignOn: z.object({ name: z.string() }).nullable() }),
});
export type Session = z.infer<typeof session>;

export const signInBody = z.strictObject({
  email: z.string().min(1).max(320),
  password: z.string().min(1).max(1_000),
});
/** With a `challenge` the password was right and a code is asked for next; nobody is signed in before that. */
export const signInAnswer = z.object({
  challenge: z.object({ token: z.string(), expiresAt: instant }).nullable(),
  session,
});
export type SignInAnswer = z.infer<typeof signInAnswer>;
export const secondFactorBody = z.strictObject({
  challenge: z.string().min(1).max(400),
  /** Of the authenticator app, or a recovery code. */
  code: z.string().trim().min(6).max(40),
});

export const passwordBody = z.strictObject({
  current: z.string().min(1).max(1_000),
  next: z.string().min(1).max(1_000),
});
/** What is absent stays; null goes back to the default. */
export const profileBody = z.strictObject({
  displayName: z.string().trim().max(200).nullable().optional(),
  language: language.nullable().optional(),
  timeZone: z.string().max(64).nullable().optional(),
  theme: z.enum(themes).optional(),
});

/** Asked once more for what an unattended browser must not do. */
export const ownPasswordBody = z.strictObject({ password: z.string().min(1).max(1_000) });
/** What an authenticator app needs: the secret in base32 and the `otpauth:` address of a QR code. */
export const enrolment = z.object({ uri: z.string(), secret: z.string() });
export const firstCodeBody = z.strictObject({ code: z.string().trim().min(6).max(20) });
/** Shown only here. */
export const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) });

export const token = z.object({
  id: uuid,
  email: emailAddress,
  name: z.string(),
  scopes: z.array(z.string()),
  createdAt: instant,
  expiresAt: instant.nullable(),
  lastUsedAt: instant.nullable(),
  revokedAt: instant.nullable(),
});
export type Token = z.infer<typeof token>;
export const tokens = listOf(token);
export const tokenParams = z.strictObject({ token: uuid });
export const newTokenBody = z.strictObject({
  name: z.string().trim().min(1).max(100),
  /** Some of the operator's permissions; all when absent. */
  scopes: z.array(z.string()).max(100).optional(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
});
/** The token itself is shown only here. */
export const newToken = z.object({ id: uuid, token: z.string(), scopes: z.array(z.string()) });

/** What the identity provider sends the browser back with. */
export const singleSignOnAnswer = z.looseObject({});
