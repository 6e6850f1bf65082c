import { z } from 'zod';
import { connector, runReport } from './connectors.ts';
import { coverageRow } from './site.ts';
import { count, service } from './values.ts';

/** What a compliance officer wants to know at nine in the morning. A part is null for somebody who may not see it. */

export const nextSteps = [
  /** Nobody has the role that adding a connector takes. */
  'give-connector-role',
  'add-connector',
  'register-users',
  'create-mailboxes',
  /** A service has items at the site and no connector takes them. */
  'connect-waiting-service',
  'mend-mapping',
  'deliver-again',
  'look-at-failed-run',
  'resume-connector',
  'look-at-silent-numbers',
] as const;

export const home = z.object({
  demo: z.boolean(),
  connectors: z.array(connector).nullable(),
  /** The newest of all connectors. */
  lastRuns: z.array(runReport).nullable(),
  /** Items by the day they were archived, the last 30 days in the reader's zone, days without any included. */
  days: z.array(z.object({ day: z.iso.date(), items: z.partialRecord(service, count) })).nullable(),
  /** What can be delivered again, by connector. */
  waiting: z
    .array(
      z.object({
        connector: z.string(),
        name: z.string(),
        notImported: count,
        rejected: count,
        deliveriesMissing: count,
        /** Each once: an item that nobody maps can miss deliveries too. */
        items: count,
      }),
    )
    .nullable(),
  /** Accounts that have been silent for long. */
  coverage: z.array(coverageRow).nullable(),
  totals: z.object({ items: count, mailboxes: count, users: count.nullable() }).nullable(),
  nextSteps: z.array(
    z.object({
      step: z.enum(nextSteps),
      /** How many users, items or connectors it is about. */
      count: count.nullable(),
      /** Name or id of the connector it is about. */
      connector: z.string().nullable(),
    }),
  ),
});
export type Home = z.infer<typeof home>;
export const homeQuery = z.strictObject({ timeZone: z.string().max(64).default('UTC') });

export const doctorReport = z.object({
  checks: z.array(z.object({ area: z.string(), ok: z.boolean(), sentence: z.string() })),
});
