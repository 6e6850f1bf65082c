import { z } from 'zod';
import { bigNumber, instant, pageOf, pageQuery, when } from './values.ts';

/** The audit trail. */

export const auditEntry = z.object({
  number: bigNumber,
  at: instant,
  /** Such as `operator:ann@corp.example`, `local:root`, `system:schedule`. */
  actor: z.string(),
  action: z.string(),
  object: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof auditEntry>;

const filter = {
  /** Exactly this action, or all of a noun: `connector.*`. */
  action: z.string().max(200).optional(),
  object: z.string().max(400).optional(),
  actor: z.string().max(400).optional(),
  /** Inclusive. */
  from: when.optional(),
  /** Exclusive. */
  until: when.optional(),
};
/** Newest first. */
export const auditQuery = pageQuery.extend(filter);
export const auditPage = pageOf(auditEntry);
export const auditExportQuery = z.strictObject({
  ...filter,
  format: z.enum(['csv', 'jsonl']).default('csv'),
});

/** Words to choose from in the filters: what stands in the trail. */
export const auditWords = z.object({ actions: z.array(z.string()), actors: z.array(z.string()) });

export const auditVerification = z.object({
  ok: z.boolean(),
  entries: bigNumber,
  problems: z.array(z.string()),
});
