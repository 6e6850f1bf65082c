import { z } from 'zod';
import { connectorSettings, siteLogin, targetNames } from './connectors.ts';
import { mappingCheck } from './mapping.ts';
import { instant, service } from './values.ts';

/** The pages of *Add connector*. */

export const terms = z.object({
  title: z.string(),
  version: z.string(),
  paragraphs: z.array(z.string()),
});
export type Terms = z.infer<typeof terms>;

export const productParams = z.strictObject({ service });

/** Where captured communication is on its way. The web names the codes. */
export const places = [
  'phones',
  'messaging-service',
  'capture-site-memory',
  'capture-site-storage',
  'staging',
  'archive-memory',
  'archive-storage',
  'search-index',
  'target',
] as const;
/** Who can read it there. */
export const parties = [
  'sender-and-recipients',
  'this-organisation',
  'meta',
  'tencent',
  'capture-vendor',
  'mail-provider',
  'microsoft',
  'nobody',
] as const;

export const place = z.object({
  place: z.enum(places),
  /** What lies there can be read without a key. */
  plaintext: z.boolean(),
  readers: z.array(z.enum(parties)),
  /** What it is here: the kind of staging, the name of a target. */
  detail: z.string().nullable(),
});
/** What the product description page is drawn from. */
export const product = z.object({
  service,
  /** `WhatsApp Archiver`, `WeChat Archiver`; in every language. */
  name: z.string(),
  sources: z.array(z.object({ name: z.string(), version: z.string() })),
  staging: z.string(),
  /** The archive first; `kind` is null for it, and `imap` or the like for those that are set up. */
  targets: z.array(z.object({ name: z.string(), kind: z.string().nullable(), primary: z.boolean() })),
  path: z.array(place),
  /** Parties besides the organisation that can read something. */
  thirdParties: z.array(z.enum(parties)),
  /** Microsoft 365 is a target: the third-party notice of the set-up articles applies. */
  thirdPartyNotice: z.boolean(),
  connectors: z.int(),
});
export type Product = z.infer<typeof product>;
export const products = z.object({ items: z.array(product) });

/** A name that is free, for a start. */
export const nameProposal = z.object({ name: z.string() });
export const nameCheckQuery = z.strictObject({ name: z.string().max(200) });
export const nameCheck = z.object({ name: z.string(), free: z.boolean(), sentence: z.string().nullable() });

export const siteCheckBody = z.strictObject({ service, login: siteLogin });
/** The log-in works. */
export const siteCheck = z.object({
  address: z.string(),
  site: z.string(),
  /** Items that wait there for the first run, where the site says so. */
  newest: z.string(),
  oldest: z.string().nullable(),
});

/** The local capture site's address, for *Use this capture site*; null when there is none. */
export const localSite = z.object({ address: z.string().nullable() });

/** What the wizard holds so far. A password is not among it. */
export const draftState = z.strictObject({
  step: z.string().max(40).optional(),
  acceptTerms: z.string().max(40).optional(),
  use: z.enum(['local-site', 'log-in']).optional(),
  site: z.string().max(2_000).optional(),
  userName: z.string().max(200).optional(),
  name: z.string().max(200).optional(),
  automaticMapping: z.boolean().optional(),
  acceptPartial: z.boolean().optional(),
  schedule: z.string().max(100).optional(),
  timeZone: z.string().max(64).optional(),
  targets: targetNames.optional(),
  keepInArchive: z.boolean().optional(),
  settings: connectorSettings.optional(),
});
export type DraftState = z.infer<typeof draftState>;
export const draft = z.object({
  service,
  state: draftState,
  /** The mapping file that was uploaded, checked anew. */
  mapping: mappingCheck.nullable(),
  savedAt: instant.nullable(),
});
export type Draft = z.infer<typeof draft>;

/** The mapping file is the draft's, or none. */
export const dryRunBody = z.strictObject({
  login: siteLogin,
  automaticMapping: z.boolean(),
  settings: connectorSettings.optional(),
});
/** Of a connector that is there: with the file in the draft of its service, or with its own mapping. */
export const connectorDryRunBody = z.strictObject({
  automaticMapping: z.boolean().optional(),
  mappingFromDraft: z.boolean().default(false),
  settings: connectorSettings.optional(),
});
