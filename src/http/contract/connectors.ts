import { z } from 'zod';
import {
  bigNumber,
  contentType,
  count,
  emailAddress,
  instant,
  itemId,
  itemKind,
  pageOf,
  pageQuery,
  service,
  uuid,
  when,
} from './values.ts';

/** Connectors and their runs, as `holdfast connector … --json` prints them. */

export const connectorStates = ['active', 'paused', 'removed'] as const;
export const runKinds = ['scheduled', 'manual', 'replay', 'redelivery'] as const;
export const runStates = ['running', 'completed', 'completed-with-warnings', 'failed', 'stopped'] as const;
export const outcomes = ['imported', 'duplicate', 'notImported', 'rejected', 'excluded'] as const;
export const runStages = ['pull', 'stage', 'convert', 'map', 'import', 'reconcile'] as const;

/** Whose communication is imported. */
export const people = z.discriminatedUnion('whose', [
  z.strictObject({ whose: z.literal('all') }),
  z.strictObject({ whose: z.literal('chosen'), users: z.array(emailAddress).min(1).max(100_000) }),
]);
export type People = z.infer<typeof people>;

/** The first line that fits a mailbox decides which of the connector's targets it goes to. */
export const route = z.strictObject({
  /** Addresses, or patterns with `*` such as `*@emea.corp.example`; upper and lower case are the same. */
  mailboxes: z.array(z.string().trim().min(1).max(320)).min(1).max(10_000),
  /** None: the archive alone. */
  targets: z.array(z.string().max(40)).max(100),
});
export type Route = z.infer<typeof route>;

/** What the import leaves out; all is imported where nothing is said. */
export const connectorSettings = z.strictObject({
  excludedKinds: z.array(itemKind).optional(),
  excludedContent: z.array(contentType).optional(),
  people: people.optional(),
  /** Absent: every target takes every mailbox. A mailbox that no line fits goes to the archive alone. */
  routes: z.array(route).max(1_000).optional(),
});
export type ConnectorSettings = z.infer<typeof connectorSettings>;

export const runProgress = z.object({
  stage: z.string(),
  done: z.number(),
  total: z.number().optional(),
});
export type RunProgress = z.infer<typeof runProgress>;
export const runFailure = z.object({ code: z.string(), message: z.string(), remedy: z.string() });

export const lastRun = z.object({
  run: uuid,
  kind: z.enum(runKinds),
  state: z.enum(runStates),
  startedAt: instant,
  endedAt: instant.nullable(),
  progress: runProgress.nullable(),
  failure: runFailure.nullable(),
});

export const connector = z.object({
  id: uuid,
  name: z.string(),
  service,
  siteUrl: z.string(),
  userName: z.string(),
  automaticMapping: z.boolean(),
  /** Number of the current custom mapping; null without one. */
  mapping: z.int().nullable(),
  /** `daily@HH:MM`, `every@30m`, `every@4h`, `manual`. */
  schedule: z.string(),
  timeZone: z.string(),
  state: z.enum(connectorStates),
  /** Decides the run: `archive`, or the one target of a connector that keeps no copy there. */
  primaryTarget: z.string(),
  /** Those besides. */
  targets: z.array(z.string()),
  /** Whether the built-in archive keeps a copy of what is delivered. */
  keepInArchive: z.boolean(),
  settings: connectorSettings,
  cursor: bigNumber,
  acknowledged: bigNumber,
  /** For `If-Match`; the answer's `ETag` is `"<version>"`. */
  version: z.int(),
  createdAt: instant,
  createdBy: z.string(),
  nextRunAt: instant.nullable(),
  lastRun: lastRun.nullable(),
});
export type Connector = z.infer<typeof connector>;
export const connectors = z.object({ items: z.array(connector) });

/** By id or name. */
export const connectorParams = z.strictObject({ connector: z.string().min(1).max(200) });
export const runParams = connectorParams.extend({ run: uuid });

/** Names of targets besides the archive. */
export const targetNames = z.array(z.string().min(1).max(40)).max(100);

/** A log-in of a capture site, or the local site, which makes one that may only read the feed. */
export const siteLogin = z.discriminatedUnion('use', [
  z.strictObject({ use: z.literal('local-site') }),
  z.strictObject({
    use: z.literal('log-in'),
    site: z.url({ protocol: /^https?$/ }).max(2_000),
    userName: z.string().trim().min(1).max(200),
    password: z.string().min(1).max(1_000),
  }),
]);
export type SiteLogin = z.infer<typeof siteLogin>;

export const newConnectorBody = z.strictObject({
  service,
  name: z.string().trim().min(1).max(200),
  login: siteLogin,
  /** The version of the terms that were shown and accepted. */
  acceptTerms: z.string().min(1),
  automaticMapping: z.boolean(),
  /** Use the mapping file of the draft. */
  mappingFromDraft: z.boolean().default(false),
  /** Apply its good rows although others are bad. */
  acceptPartial: z.boolean().default(false),
  schedule: z.string().max(100).optional(),
  timeZone: z.string().max(64).optional(),
  targets: targetNames.optional(),
  /** False: the archive keeps no copy of what is delivered, and `targets` names the one that decides runs. */
  keepInArchive: z.boolean().default(true),
  settings: connectorSettings.optional(),
});
export type NewConnector = z.input<typeof newConnectorBody>;

/** What is absent stays. */
export const connectorChanges = z.strictObject({
  name: z.string().trim().min(1).max(200).optional(),
  site: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .optional(),
  userName: z.string().trim().min(1).max(200).optional(),
  password: z.string().min(1).max(1_000).optional(),
  automaticMapping: z.boolean().optional(),
  schedule: z.string().max(100).optional(),
  timeZone: z.string().max(64).optional(),
  targets: targetNames.optional(),
  /** Decided when a connector is made: refused when it is another than now. */
  keepInArchive: z.boolean().optional(),
  settings: connectorSettings.optional(),
});
export type ConnectorChanges = z.infer<typeof connectorChanges>;

export const deliveryCounts = z.object({ done: count, pending: count, failed: count });

/** `pulled = imported + duplicates + notImported + rejected + excluded` when `reconciled`. */
export const runReport = z.object({
  run: uuid,
  /** The connector's name. */
  connector: z.string(),
  kind: z.enum(runKinds),
  state: z.enum(runStates),
  startedAt: instant,
  endedAt: instant.nullable(),
  window: z.object({ from: instant.nullable(), to: instant }),
  pulled: count,
  imported: count,
  duplicates: count,
  notImported: count,
  rejected: count,
  excluded: count,
  deliveriesMissing: count,
  deliveries: z.record(z.string(), deliveryCounts),
  reconciled: z.boolean(),
  warnings: z.array(z.string()),
  notices: z.array(z.string()),
  failure: runFailure.nullable(),
  progress: runProgress.nullable(),
});
export type RunReport = z.infer<typeof runReport>;
export const runPage = pageOf(runReport);

/** `replay`: the period that is taken once more; absent: what waits. */
export const runBody = z.strictObject({
  replay: z.strictObject({ from: when, to: when }).optional(),
});
/** The run has begun; it goes on whatever the browser does. */
export const begunRun = z.object({ run: uuid });

export const logRow = z.object({
  item: itemId,
  kind: z.string(),
  sent: instant,
  outcome: z.enum(outcomes),
  reason: z.string().nullable(),
  mailboxes: z.array(z.string()),
  /** What the run has brought about in targets outside the archive, as it stands now. */
  deliveries: z.array(
    z.object({
      target: z.string(),
      mailbox: z.string(),
      state: z.enum(['pending', 'done', 'failed']),
      /** Code of the failure of the last try. */
      code: z.string().nullable(),
      /** What the mailbox did not get. */
      note: z.string().nullable(),
    }),
  ),
});
export type LogRow = z.infer<typeof logRow>;
export const logQuery = pageQuery.extend({ outcome: z.enum(outcomes).optional() });
export const logPage = pageOf(logRow);

/** What waits in the quarantine until the mapping is mended and it is delivered again. */
export const notImportedRow = z.object({
  item: itemId,
  run: uuid.nullable(),
  kind: z.string().nullable(),
  sent: instant.nullable(),
  /** `not-imported`: nobody maps; `rejected`: it could not be read. */
  reason: z.string(),
  detail: z.string(),
});
export const notImportedPage = pageOf(notImportedRow);

/** A registered user whose mailbox did not get an item. */
export const missingDelivery = z.object({
  item: itemId,
  run: uuid,
  sent: instant.nullable(),
  kind: z.string().nullable(),
  who: z.string(),
  reason: z.string(),
});
export const missingDeliveryPage = pageOf(missingDelivery);

/** Events of `text/event-stream`. `progress` while a run works, `ended` with its report. */
export const progressEvent = z.object({
  run: uuid,
  state: z.enum(runStates),
  progress: runProgress.nullable(),
});
export type ProgressEvent = z.infer<typeof progressEvent>;
