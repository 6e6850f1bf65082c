import { z } from 'zod';
import { count, emailAddress, instant, listOf, service, uuid, when } from './values.ts';

/** What of whom the local capture site captures, the consent register, and what was covered in a month. */

export const scopeModes = ['all', 'listed', 'all-but-private'] as const;
const mode = z.enum(scopeModes);
export type ScopeMode = z.infer<typeof mode>;

export const userScope = z.object({
  userId: uuid,
  email: emailAddress,
  displayName: z.string().optional(),
  /** Absent: nobody has chosen. */
  mode: mode.optional(),
  chosenBy: z.string().optional(),
  chosenAt: instant.optional(),
  listed: count,
  private: count,
  /** Private conversations that nobody has decided yet. */
  asked: count,
});
export type UserScope = z.infer<typeof userScope>;
export const userScopes = listOf(userScope);
export const scopeBody = z.strictObject({ mode });

export const scopeKinds = ['contact', 'group'] as const;
export const scopeEntry = z.object({
  id: uuid,
  email: emailAddress,
  list: z.enum(['listed', 'private']),
  kind: z.enum(scopeKinds),
  value: z.string(),
  label: z.string(),
  note: z.string(),
  state: z.enum(['asked', 'approved', 'refused']),
  askedBy: z.string(),
  askedAt: instant,
  decidedBy: z.string().optional(),
  decidedAt: instant.optional(),
});
export type ScopeEntry = z.infer<typeof scopeEntry>;
export const scopeEntries = listOf(scopeEntry);
export const scopeEntryParams = z.strictObject({ entry: uuid });
export const scopeEntryBody = z.strictObject({
  kind: z.enum(scopeKinds),
  value: z.string().trim().min(1).max(300),
  label: z.string().max(300).optional(),
  note: z.string().max(300).optional(),
});
export const decisionBody = z.strictObject({ approve: z.boolean(), note: z.string().max(300).optional() });

export const consentStates = ['informed', 'agreed', 'refused', 'default'] as const;
export const consentMeans = [
  'personal-page',
  'wecom-message',
  'notice-e-mail',
  'on-paper',
  'in-person',
  'contract',
  'other',
] as const;
export type ConsentMeans = (typeof consentMeans)[number];
export const consent = z.object({
  id: uuid,
  email: emailAddress.optional(),
  party: z.string(),
  state: z.enum(consentStates),
  means: z.string(),
  note: z.string(),
  at: instant,
  recordedBy: z.string(),
  recordedAt: instant,
});
export const consents = listOf(consent);
export const consentQuery = z.strictObject({
  email: z.string().max(320).optional(),
  state: z.enum(consentStates).optional(),
});
export const consentBody = z.strictObject({
  email: z.string().max(320),
  party: z.string().max(1_000).optional(),
  state: z.enum(consentStates),
  means: z.enum(consentMeans),
  note: z.string().max(1_000).optional(),
  at: when.optional(),
});

export const reportQuery = z.strictObject({
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  email: z.string().max(320).optional(),
});
const coverageDay = z.object({
  day: z.iso.date(),
  /** `quiet`: at work, and nothing came; `not-his`: not the user's number on that day. */
  state: z.enum(['items', 'quiet', 'uncovered', 'not-his', 'ahead']),
  items: count,
  gaps: count,
  leftOut: count,
});
export const userCoverage = z.object({
  email: emailAddress,
  displayName: z.string().optional(),
  scope: z.object({ mode: mode.optional(), since: instant.optional() }),
  scopeChanges: z.array(z.object({ mode, by: z.string(), at: instant })),
  accounts: z.array(
    z.object({
      service,
      account: z.string(),
      source: z.string(),
      /** Exports and backups: the time between two is uncovered. */
      periodic: z.boolean(),
      lastItemAt: instant.optional(),
      days: z.array(coverageDay),
    }),
  ),
  coveredDays: count,
  uncoveredDays: count,
  items: count,
  gaps: z.array(
    z.object({
      account: z.string(),
      source: z.string(),
      service,
      kind: z.enum(['hole', 'undecryptable', 'period-lost']),
      from: instant,
      until: instant,
      reason: z.string(),
    }),
  ),
  leftOut: z.array(
    z.object({
      reason: z.enum(['private', 'not-listed', 'unclear']),
      conversations: count,
      events: count,
    }),
  ),
  consents: z.array(z.object({ state: z.enum(consentStates), count })),
  attestation: z.object({
    lastAt: instant.optional(),
    dueAt: instant.optional(),
    overdue: z.boolean(),
    given: z.array(z.object({ at: instant, textVersion: z.string(), means: z.string() })),
  }),
  alarms: z.array(
    z.object({
      code: z.string(),
      account: z.string(),
      sentence: z.string(),
      raisedAt: instant,
      settledAt: instant.optional(),
    }),
  ),
});
export type UserCoverage = z.infer<typeof userCoverage>;
export const coverageReport = z.object({
  month: z.string(),
  from: instant,
  until: instant,
  madeAt: instant,
  users: z.array(userCoverage),
});
