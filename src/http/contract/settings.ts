import { z } from 'zod';
import { emailAddress, instant, listOf } from './values.ts';

/** Settings of the installation: accepted domains, alerts, sign-in. */

export const domain = z.object({ domain: z.string() });
export const domains = listOf(domain);
export const domainBody = z.strictObject({ domain: z.string().trim().min(1).max(253) });
export const domainParams = z.strictObject({ domain: z.string().min(1).max(253) });

export const alertEvents = ['run-failed', 'not-reconciled', 'run-late'] as const;
const alertEvent = z.enum(alertEvents);

export const alertSettings = z.object({
  version: z.int(),
  events: z.array(alertEvent),
  mail: z
    .object({
      to: z.array(emailAddress).min(1).max(50),
      from: emailAddress,
      host: z.string().min(1).max(253),
      port: z.int().min(1).max(65_535),
      /** `starttls` and `tls` check the server's certificate; `none` only for a server on this machine. */
      security: z.enum(['tls', 'starttls', 'none']),
      userName: z.string().max(320).nullable(),
      passwordSet: z.boolean(),
    })
    .nullable(),
  webhook: z
    .object({
      url: z.url().max(2_000),
      /** The body is signed with it: HMAC-SHA-256 in the header `X-Holdfast-Signature`. */
      secretSet: z.boolean(),
    })
    .nullable(),
  lastSent: z.object({ at: instant, ok: z.boolean(), sentence: z.string() }).nullable(),
});
export type AlertSettings = z.infer<typeof alertSettings>;
export const alertBody = z.strictObject({
  events: z.array(alertEvent),
  mail: z
    .strictObject({
      to: z.array(emailAddress).min(1).max(50),
      from: emailAddress,
      host: z.string().min(1).max(253),
      port: z.int().min(1).max(65_535),
      security: z.enum(['tls', 'starttls', 'none']),
      userName: z.string().max(320).nullable(),
      /** Absent: the one that is stored stays. */
      password: z.string().max(1_000).optional(),
    })
    .nullable(),
  webhook: z.strictObject({ url: z.url().max(2_000), secret: z.string().max(1_000).optional() }).nullable(),
});
export const alertTest = z.object({ ok: z.boolean(), sentence: z.string() });

export const signInSettings = z.object({
  version: z.int(),
  /** Everybody needs a code of an authenticator app. */
  secondFactorRequired: z.boolean(),
  /** Minutes without a request after which a session ends. */
  idleMinutes: z.int().min(5).max(720),
  /** False: only through the identity provider. */
  passwordAllowed: z.boolean(),
  oidc: z
    .object({
      issuer: z.url(),
      clientId: z.string(),
      clientSecretSet: z.boolean(),
      /** What the button says. */
      label: z.string(),
    })
    .nullable(),
  /** What the identity provider has to be told. */
  redirectUri: z.string(),
});
export type SignInSettings = z.infer<typeof signInSettings>;
export const signInBody = z.strictObject({
  secondFactorRequired: z.boolean(),
  idleMinutes: z.int().min(5).max(720),
  passwordAllowed: z.boolean(),
  oidc: z
    .strictObject({
      issuer: z.url().max(2_000),
      clientId: z.string().min(1).max(400),
      /** Absent: the one that is stored stays. */
      clientSecret: z.string().max(1_000).optional(),
      label: z.string().trim().min(1).max(60),
    })
    .nullable(),
});
