import { z } from 'zod';
import { own } from '#core/issue.ts';
import { services } from '#core/item.ts';
import { say } from '#core/sentence.ts';

/**
 * The wire shapes of the site feed, `/site/v1` (`docs/formats/site-feed.md`). The site answers with them, the connector
 * checks what it gets against them; another vendor's capture can be the site by speaking them.
 */

/** 64-bit numbers are decimal strings in JSON. */
const position = z.string().regex(/^\d{1,19}$/, own(say`is not a whole number in digits`));
const instant = z.iso.datetime({ precision: 3 });
const hash = z.string().regex(/^[A-Za-z0-9_-]{43}$/, own(say`is not 43 characters of base64url`));

/** `POST /site/v1/sessions` */
export const signInRequest = z.object({
  userName: z.string().min(1).max(200),
  password: z.string().min(1).max(1_000),
});
export const signInAnswer = z.object({ token: z.string().min(20), expiresAt: instant });

/** `GET /site/v1/site` */
export const siteAnswer = z.object({
  site: z.string().min(1),
  version: z.string(),
  /** Key id of the archive's sealing key that this site seals to. */
  keyId: z.string(),
  /** Position of the newest envelope of each service; "0" before the first. */
  newest: z.partialRecord(z.enum(services), position),
  /** Position of the oldest envelope that is kept; the ones before were acknowledged and deleted. */
  oldest: z.partialRecord(z.enum(services), position).optional(),
});

/** `PUT /site/v1/subscriptions/{connector id}` makes it, harmless when repeated; `DELETE` ends it. */
export const subscriptionRequest = z.object({ service: z.enum(services), name: z.string().min(1) });

/** One envelope of `GET /site/v1/envelopes`. */
export const envelopeAnswer = z.object({
  version: z.literal(1),
  position,
  id: z.string().min(1),
  site: z.string().min(1),
  service: z.enum(services),
  keyId: z.string().min(1),
  items: z.number().int().min(1).max(1_000),
  createdAt: instant,
  previous: hash,
  hash,
  /** base64 of `HPKE enc ‖ ciphertext`. */
  sealed: z.base64(),
});

/** `GET /site/v1/envelopes?service=…&after=POSITION&limit=N`: `next` is the `after` of the following call. */
export const envelopesAnswer = z.object({
  envelopes: z.array(envelopeAnswer),
  next: position,
  more: z.boolean(),
});

/** `POST /site/v1/subscriptions/{connector id}/acknowledgements`: all envelopes up to this position are durable at the archive. */
export const acknowledgement = z.object({ position });

/** `GET /site/v1/users`: the directory, so that the connector can map at an item's date. */
export const userAnswer = z.object({
  id: z.string(),
  email: z.string(),
  displayName: z.string().optional(),
  /** `from` absent: open towards the past; `until` absent: still valid. Both inclusive of the instant `from`, exclusive of `until`. */
  identities: z.array(
    z.object({
      kind: z.enum(['phone', 'wecom']),
      value: z.string(),
      from: instant.optional(),
      until: instant.optional(),
    }),
  ),
});
export const usersAnswer = z.object({ users: z.array(userAnswer) });

/** `GET /site/v1/coverage?service=…`: what each captured account has delivered, and since when nothing. */
export const coverageAnswer = z.object({
  accounts: z.array(
    z.object({
      account: z.string(),
      userEmail: z.string().optional(),
      source: z.string(),
      lastItemAt: instant.optional(),
      lastCaptureAt: instant,
    }),
  ),
});

export type EnvelopeAnswer = z.infer<typeof envelopeAnswer>;
export type EnvelopesAnswer = z.infer<typeof envelopesAnswer>;
export type UserAnswer = z.infer<typeof userAnswer>;
export type SiteAnswer = z.infer<typeof siteAnswer>;
export type CoverageAnswer = z.infer<typeof coverageAnswer>;
