import { z } from 'zod';
import { emailAddress, instant, listOf, service, uuid } from './values.ts';

/** Captures: sources that were set up to capture on their own. Versions are ETags. */

/** A setting of a source, target or directory, which a form is made from. */
export const sourceField = z.object({
  name: z.string(),
  kind: z.enum([
    'text',
    'secret',
    'number',
    'switch',
    'choice',
    'file',
    'folder',
    'lines',
    'secret-lines',
    'phone',
    'email',
    'time-zone',
    'locale',
  ]),
  required: z.boolean(),
  choices: z.array(z.string()).optional(),
  /** Keys of the texts that a form shows. */
  label: z.string(),
  help: z.string(),
});
export type SourceField = z.infer<typeof sourceField>;

export const sourceSpec = z.object({
  name: z.string(),
  service,
  version: z.string(),
  fields: z.array(sourceField),
  /** It captures the whole phone of one registered user, who has to be named. */
  personal: z.boolean().optional(),
});

export const captureSource = sourceSpec.extend({
  /** Its origin sends requests to the capture's own address. */
  receives: z.boolean(),
});
export type CaptureSource = z.infer<typeof captureSource>;
export const captureSources = listOf(captureSource);

/** How a capture stands; `new` until it is started, `failing` while it is tried again after a fault. */
export const captureStates = [
  'new',
  'connecting',
  'running',
  'waiting',
  'linking',
  'failing',
  'paused',
  'unlinked',
  'refused',
] as const;

export const capture = z.object({
  id: uuid,
  source: z.string(),
  service,
  name: z.string(),
  /** Of a source that captures one person's phone: whose. */
  userEmail: emailAddress.nullable(),
  enabled: z.boolean(),
  state: z.enum(captureStates),
  /** Why it does not run. */
  reason: z.string().nullable(),
  stateAt: instant,
  /** When anything of it came in last. */
  lastSeenAt: instant.nullable(),
  /** What was set; secrets without their values. */
  settings: z.array(z.object({ name: z.string(), secret: z.boolean(), value: z.string().optional() })),
  /** What the vendor has to be given; null where the source takes no requests, or the site has never run. */
  address: z.string().nullable(),
  createdAt: instant,
  version: z.int(),
});
export type Capture = z.infer<typeof capture>;
export type CaptureState = Capture['state'];
export const captures = listOf(capture);

const name = z.string().trim().min(1).max(200);
/** By the names of the fields; certificates and keys are the longest. */
const values = z.record(z.string().max(100), z.string().max(100_000));

export const captureParams = z.strictObject({ capture: uuid });
export const newCaptureBody = z.strictObject({
  source: z.string().max(100),
  name,
  userEmail: z.string().max(400).optional(),
  values,
});
/** What is absent stays; an empty text takes a setting away. */
export const captureChanges = z.strictObject({ name, values, enabled: z.boolean() }).partial();
/** Settings of a source that is to be set up, or of a capture with what would change. */
export const captureCheckBody = z.union([
  z.strictObject({ source: z.string().max(100), values }),
  z.strictObject({ capture: uuid, values }),
]);

export const captureAlarm = z.object({
  id: uuid,
  /** Null for the site as a whole. */
  capture: z.object({ id: uuid, name: z.string() }).nullable(),
  /** Stable name of what is wrong. */
  code: z.string(),
  /** The person or number concerned. */
  account: z.string().nullable(),
  sentence: z.string(),
  raisedAt: instant,
  settledAt: instant.nullable(),
});
export type CaptureAlarm = z.infer<typeof captureAlarm>;
export const captureAlarms = listOf(captureAlarm);
/** With `since`, also alarms that were raised after it and are over. */
export const captureAlarmQuery = z.strictObject({ since: instant.optional() });
