import { z } from 'zod';
import { count, emailAddress, instant, listOf } from './values.ts';

/** The CSV file of a custom mapping: checks, a preview, a dry run against newest items. */

export const mappingProblem = z.object({
  line: z.int(),
  /** What is wrong in that line. */
  sentence: z.string(),
  remedy: z.string(),
});

export const mappingCheck = z.object({
  file: z.string(),
  sha256: z.string(),
  /** Rows that can be read. */
  rows: count,
  duplicates: count,
  conflicts: count,
  problems: z.array(mappingProblem),
  warnings: z.array(z.string()),
});
export type MappingCheck = z.infer<typeof mappingCheck>;

/** One good row, as it is understood. */
export const mappingRow = z.object({
  line: z.int(),
  /** A number in E.164, or a WeCom id. */
  user: z.string(),
  mailbox: emailAddress,
  from: instant.nullable(),
  until: instant.nullable(),
  /** `unknown-mailbox`: there is none yet; `conflict`: another row says something else, so neither maps. */
  state: z.enum(['ok', 'unknown-mailbox', 'conflict']),
});
export type MappingRow = z.infer<typeof mappingRow>;

export const mappingPreview = mappingCheck.extend({
  /** The first rows of the file. */
  preview: z.array(mappingRow),
});
export type MappingPreview = z.infer<typeof mappingPreview>;

export const appliedMapping = mappingCheck.extend({ version: z.int() });

export const mappingVersion = z.object({
  number: z.int(),
  fileName: z.string(),
  sha256: z.string(),
  rows: count,
  problems: count,
  state: z.enum(['current', 'superseded']),
  appliedAt: instant,
  appliedBy: z.string(),
});
export const mappingVersions = listOf(mappingVersion);

const fileName = z.string().trim().min(1).max(255);
export const mappingCheckQuery = z.strictObject({ fileName });
export const mappingApplyQuery = z.strictObject({
  fileName,
  acceptPartial: z.stringbool().default(false),
});

/** What the newest items would do, were the mapping as it is now in the form. Nothing is delivered. */
export const dryRun = z.object({
  /** Items looked at; 0 when nothing waits at the capture site. */
  items: count,
  /** When the oldest and newest of them were sent. */
  from: instant.nullable(),
  until: instant.nullable(),
  imported: count,
  /** Nobody among the participants maps. */
  notImported: count,
  excluded: count,
  deliveries: count,
  mailboxes: z.array(z.object({ address: emailAddress, items: count })),
  /** Registered users among the participants who would get nothing. */
  missing: z.array(z.object({ who: z.string(), reason: z.string(), items: count })),
});
export type DryRun = z.infer<typeof dryRun>;
