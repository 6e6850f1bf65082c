import { z } from 'zod';
import { sourceSpec } from './captures.ts';
import { count, emailAddress, instant, listOf, pageOf, pageQuery, service, uuid, when } from './values.ts';

/** The local capture site: registered users, log-ins, uploads of exported chats, what waits. */

export const registeredUser = z.object({
  id: z.string(),
  email: emailAddress,
  displayName: z.string().optional(),
  identities: z.array(
    z.object({
      kind: z.enum(['phone', 'wecom']),
      value: z.string(),
      /** Absent: open towards the past. */
      from: instant.optional(),
      /** Absent: still valid. The instant itself is no longer. */
      until: instant.optional(),
    }),
  ),
});
export type RegisteredUser = z.infer<typeof registeredUser>;
export const userQuery = pageQuery.extend({ search: z.string().max(200).optional() });
export const userPage = pageOf(registeredUser).extend({ total: count });
export const newUserBody = z.strictObject({
  email: z.string().max(400),
  displayName: z.string().trim().max(200).optional(),
  phones: z.array(z.string().max(100)).max(100).default([]),
  wecomIds: z.array(z.string().max(100)).max(100).default([]),
  from: when.optional(),
  until: when.optional(),
});

export const userParams = z.strictObject({ user: emailAddress });
export const validityBody = z.strictObject({
  kind: z.enum(['phone', 'wecom']),
  value: z.string().max(100),
  /** Of several validities of this number, the one that begins then; null is the one open towards the past. */
  began: when.nullable().optional(),
  /** Absent: stays as it is; null: open towards the past. */
  from: when.nullable().optional(),
  /** Absent: stays as it is; null: until further notice. */
  until: when.nullable().optional(),
});

export const userFileQuery = z.strictObject({ fileName: z.string().trim().min(1).max(255) });
/** A CSV file of users, line by line, without taking it. */
export const userFileCheck = z.object({
  file: z.string(),
  rows: count,
  users: count,
  identities: count,
  problems: z.array(z.object({ line: z.int(), sentence: z.string(), remedy: z.string() })),
  /** Problems that are not listed. */
  moreProblems: count,
  preview: z.array(
    z.object({
      line: z.int(),
      email: emailAddress,
      displayName: z.string().nullable(),
      identities: z.array(z.object({ kind: z.enum(['phone', 'wecom']), value: z.string() })),
      from: instant.nullable(),
      until: instant.nullable(),
    }),
  ),
});
export type UserFileCheck = z.infer<typeof userFileCheck>;
export const userImport = z.object({ rows: count, users: count, identities: count });

/** Registered users who have no mailbox. */
export const userWithoutMailbox = z.object({ email: emailAddress, displayName: z.string().nullable() });
export const usersWithoutMailbox = listOf(userWithoutMailbox);

export const siteAccount = z.object({
  id: uuid,
  name: z.string(),
  role: z.string(),
  createdAt: instant,
});
export const siteAccounts = listOf(siteAccount);
export const newSiteAccountBody = z.strictObject({
  name: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(1_000),
});
export const siteAccountParams = z.strictObject({ account: z.string().min(1).max(100) });

export const siteStatus = z.object({
  /** Null until it has run for the first time. */
  address: z.string().nullable(),
  answers: z.boolean(),
  users: count,
  /** Envelopes that a connector has not acknowledged yet, by service. */
  waiting: z.array(
    z.object({
      service,
      envelopes: count,
      items: count,
      oldest: instant.nullable(),
      newest: instant.nullable(),
      /** Connectors that take this service from the site; without one it waits for ever. */
      subscriptions: count,
    }),
  ),
  sources: z.array(sourceSpec),
});
export type SiteStatus = z.infer<typeof siteStatus>;

/** What each captured account has delivered, and since when nothing. */
export const coverageRow = z.object({
  service,
  account: z.string(),
  userEmail: z.string().nullable(),
  source: z.string(),
  lastItemAt: instant.nullable(),
  lastCaptureAt: instant,
  /** Set when it has been silent for long. */
  silentDays: z.int().nullable(),
});
export const coverage = listOf(coverageRow);

/** An exported chat on its way in. The bytes are sealed on disk with a key that only the process has. */
export const uploadStates = ['received', 'importing', 'done', 'failed'] as const;
export const importResult = z.object({
  captured: count,
  added: count,
  alreadyKnown: count,
  excluded: count,
  envelopes: count,
  problems: count,
  unusedAuthors: z.array(z.string()),
});
export type ImportResult = z.infer<typeof importResult>;
export const upload = z.object({
  id: uuid,
  fileName: z.string(),
  bytes: count,
  state: z.enum(uploadStates),
  /** Messages taken in so far. */
  done: count,
  result: importResult.nullable(),
  failure: z.object({ code: z.string(), message: z.string(), remedy: z.string() }).nullable(),
  /** Forgotten after that time unless it is imported. */
  expiresAt: instant,
});
export type Upload = z.infer<typeof upload>;
export const uploadQuery = z.strictObject({ fileName: z.string().trim().min(1).max(255) });
export const uploadParams = z.strictObject({ upload: uuid });

const whose = {
  /** The exporting user's number. */
  phone: z.string().trim().min(3).max(40),
  /** IANA zone of the phone that made the export. */
  timeZone: z.string().min(1).max(64),
  /** BCP 47 with region: how the phone writes dates. */
  locale: z.string().max(35).optional(),
};
/** The author who is the exporting user, and e-mail address or number of the others. */
const whoIsWho = {
  me: z.string().max(400).optional(),
  authors: z.record(z.string().max(400), z.string().max(400)).default({}),
};
export const inspectionBody = z.strictObject({ ...whose, ...whoIsWho });
/** What was understood of it. Nothing is taken in. */
export const inspection = z.object({
  user: registeredUser.nullable(),
  messages: count,
  from: instant.nullable(),
  until: instant.nullable(),
  /** What the export calls itself. */
  title: z.string().nullable(),
  group: z.boolean(),
  /** Which phone made it. */
  platform: z.enum(['ios', 'android']),
  /** How 3/4/2026 was read; `doubtful`: neither the file nor the locale decides. */
  dates: z.object({ order: z.enum(['dmy', 'mdy', 'ymd']), doubtful: z.boolean() }),
  attachments: count,
  /** Attachments that the chat names and the file does not hold. */
  attachmentsMissing: count,
  authors: z.array(
    z.object({
      name: z.string(),
      count,
      isPhoneNumber: z.boolean(),
      /** `me`, an e-mail address or a number: only to be shown. */
      suggestion: z.string().nullable(),
      /** What was said of this name at an earlier import: `me`, an address or a number. */
      remembered: z.string().nullable(),
    }),
  ),
});
export type Inspection = z.infer<typeof inspection>;
export const importBody = z.strictObject({ ...whose, ...whoIsWho });
