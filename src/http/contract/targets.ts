import { z } from 'zod';
import { sourceField } from './captures.ts';
import { count, emailAddress, instant, itemId, listOf, pageOf, pageQuery, uuid } from './values.ts';

/** Targets: mailboxes outside the built-in archive. The archive itself is none of them. Versions are ETags. */

/** A kind of target that can be set up, with the fields of its settings. */
export const targetKind = z.object({ name: z.string(), fields: z.array(sourceField) });
export type TargetKind = z.infer<typeof targetKind>;
export const targetKinds = listOf(targetKind);

/** `trouble`: the target as a whole does not answer or refuses; it is tried again at `nextAttemptAt`. */
export const targetStates = ['ready', 'trouble', 'paused'] as const;

/** Deliveries by how they stand; `vanished`: delivered, and not in the mailbox any more. */
export const targetQueue = z.object({ pending: count, failed: count, vanished: count, done: count });

export const target = z.object({
  name: z.string(),
  kind: z.string(),
  enabled: z.boolean(),
  state: z.enum(targetStates),
  trouble: z
    .object({
      code: z.string(),
      sentence: z.string(),
      remedy: z.string(),
      since: instant,
      nextAttemptAt: instant.nullable(),
    })
    .nullable(),
  queue: targetQueue,
  /** Since when the oldest delivery waits; null when none does. */
  oldestPendingAt: instant.nullable(),
  lastDeliveredAt: instant.nullable(),
  /** When it was looked at last whether anything has vanished. */
  lookedAt: instant.nullable(),
  /** What was set; secrets without their values. */
  settings: z.array(z.object({ name: z.string(), secret: z.boolean(), value: z.string().optional() })),
  /** Names of the connectors that deliver to it. */
  connectors: z.array(z.string()),
  createdAt: instant,
  version: z.int(),
});
export type Target = z.infer<typeof target>;
export type TargetState = Target['state'];
export const targets = listOf(target);

/** Never changes; `archive` is the built-in archive's. */
export const targetName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
export const targetParams = z.strictObject({ name: targetName });

/** By the names of the fields; certificates and keys are the longest. */
const values = z.record(z.string().max(100), z.string().max(100_000));

export const newTargetBody = z.strictObject({
  // What is wrong with a name is said by a sentence of its own.
  name: z.string().trim().min(1).max(200),
  kind: z.string().max(100),
  values,
  /** Whether the server is asked before anything is kept. */
  check: z.boolean().default(true),
});
export type NewTarget = z.input<typeof newTargetBody>;

/** What is absent stays; an empty text takes a setting away, secrets that are not named stay. */
export const targetChanges = z.strictObject({ values, enabled: z.boolean(), check: z.boolean() }).partial();
export type TargetChanges = z.infer<typeof targetChanges>;

/** `force`: although deliveries wait. They are given up; what was delivered stays where it is. */
export const targetRemovalQuery = z.strictObject({ force: z.enum(['true', 'false']).optional() });

/** Settings of a target that is to be set up, or of one that is there with what would change. */
export const targetCheckBody = z.union([
  z.strictObject({ kind: z.string().max(100), values }),
  z.strictObject({ name: targetName, values }),
]);

/** One item is written to this mailbox, read back, compared and removed. */
export const targetProofBody = z.strictObject({ mailbox: emailAddress });
export const proofOutcomes = ['passed', 'failed', 'not-possible'] as const;
export const proofStep = z.object({
  /** Stable name of what was looked at, such as `date-kept`. */
  code: z.string(),
  outcome: z.enum(proofOutcomes),
  sentence: z.string(),
});
export type ProofStep = z.infer<typeof proofStep>;
export const proofSteps = listOf(proofStep);

export const redeliveryBody = z.strictObject({ what: z.enum(['failed', 'vanished']) });
/** How many deliveries wait again. */
export const requeued = z.object({ count });

/** `noted`: delivered, and the mailbox got less than the mail; the note says what stayed in the archive. */
export const deliveryStates = ['pending', 'failed', 'vanished', 'noted'] as const;
export const deliveryQuery = pageQuery.extend({ state: z.enum(deliveryStates) });
export const deliveryRow = z.object({
  item: itemId,
  mailbox: z.string(),
  state: z.enum(deliveryStates),
  /** Code of the failure, as in docs/errors.md. */
  code: z.string().nullable(),
  note: z.string().nullable(),
  /** The connector's name. */
  connector: z.string(),
  run: uuid,
  attempts: count,
  /** When it is tried next; null where nothing is planned. */
  dueAt: instant.nullable(),
  deliveredAt: instant.nullable(),
});
export type DeliveryRow = z.infer<typeof deliveryRow>;
export const deliveryPage = pageOf(deliveryRow);
