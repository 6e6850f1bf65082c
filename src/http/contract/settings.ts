import { z } from 'zod';
import { count, emailAddress, instant, language, listOf, pageOf, pageQuery } from './values.ts';

/** Settings of the installation: accepted domains, alerts, single sign-on. Versions are ETags. */

export const domain = z.object({ domain: z.string() });
export const domains = listOf(domain);
export const domainBody = z.strictObject({ domain: z.string().trim().min(1).max(253) });
export const domainParams = z.strictObject({ domain: z.string().min(1).max(253) });

const port = z.int().min(1).max(65_535);
const security = z.enum(['tls', 'starttls', 'none']);

export const alertSettings = z.object({
  email: z.object({
    enabled: z.boolean(),
    host: z.string(),
    port: z.int(),
    /** `none` is refused beyond loopback. */
    security,
    userName: z.string().nullable(),
    hasPassword: z.boolean(),
    from: z.string(),
    to: z.array(z.string()),
    /** Of the mails. */
    language: z.string(),
  }),
  webhook: z.object({ enabled: z.boolean(), url: z.string(), hasSecret: z.boolean() }),
  /** A scheduled run counts as late this many minutes after its time. */
  lateAfterMinutes: count,
  version: z.int(),
});
export type AlertSettings = z.infer<typeof alertSettings>;
/** What is absent stays. */
export const alertChanges = z.strictObject({
  email: z
    .strictObject({
      enabled: z.boolean(),
      host: z.string().max(253),
      port,
      security,
      userName: z.string().max(320).nullable(),
      /** Null takes it away. */
      password: z.string().max(1_000).nullable(),
      from: emailAddress,
      to: z.array(emailAddress).max(50),
      language,
    })
    .partial()
    .optional(),
  webhook: z
    .strictObject({ enabled: z.boolean(), url: z.string().max(2_000) })
    .partial()
    .optional(),
  lateAfterMinutes: z.int().min(1).max(10_080).optional(),
});
/** Signs the webhook's bodies; shown only here. */
export const webhookSecret = z.object({ secret: z.string() });

/** An alert and how far its delivery is. */
export const alert = z.object({
  id: z.string(),
  kind: z.enum([
    'run-failed',
    'not-reconciled',
    'late',
    'alarm',
    'alarm-settled',
    'target-trouble',
    'deliveries-failed',
    'items-vanished',
    'test',
  ]),
  connector: z.string().nullable(),
  run: z.string().nullable(),
  /** Code of the failure that ended the run. */
  failure: z.string().nullable(),
  at: instant,
  deliveries: z.array(
    z.object({
      channel: z.enum(['email', 'webhook']),
      state: z.enum(['pending', 'done', 'failed']),
      attempts: z.int(),
      reason: z.string().nullable(),
    }),
  ),
});
export type Alert = z.infer<typeof alert>;
export const alertQuery = pageQuery;
export const alertPage = pageOf(alert);

export const singleSignOnSettings = z.object({
  enabled: z.boolean(),
  /** On the button of the sign-in page. */
  name: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  hasClientSecret: z.boolean(),
  /** Under which browsers reach the compliance center, e.g. `https://archive.corp.example`. */
  address: z.string(),
  /** To be registered with the identity provider. */
  redirectUri: z.string(),
  /** Who is unknown becomes an operator without any role. */
  autoCreate: z.boolean(),
  /** Off: passwords are taken of the emergency operator alone. */
  localSignIn: z.boolean(),
  emergencyOperator: z.string().nullable(),
  version: z.int(),
});
export type SingleSignOnSettings = z.infer<typeof singleSignOnSettings>;
/** What is absent stays. */
export const singleSignOnChanges = z
  .strictObject({
    enabled: z.boolean(),
    name: z.string().trim().max(60),
    issuer: z.string().max(2_000),
    clientId: z.string().max(400),
    /** Null takes it away. */
    clientSecret: z.string().max(1_000).nullable(),
    address: z.string().max(2_000),
    autoCreate: z.boolean(),
    localSignIn: z.boolean(),
    emergencyOperator: emailAddress.nullable(),
  })
  .partial();
