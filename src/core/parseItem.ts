import { z } from 'zod';
import { Failure } from '#core/failure.ts';
import { inSentences, own, placedIssue } from '#core/issue.ts';
import {
  attachmentStatuses,
  captureMethods,
  clockSources,
  contentTypes,
  type Item,
  type ItemKind,
  itemIdOf,
  itemKinds,
  itemSchemaVersion,
  services,
  timeDoubts,
} from '#core/item.ts';
import { participantSchema } from '#core/participant.ts';
import { joined, type Sentence, say } from '#core/sentence.ts';

const instant = z.iso.datetime({
  precision: 3,
  error: own(say`is not RFC 3339 in UTC with milliseconds, such as 2026-01-31T12:00:00.000Z`),
});

const attachmentSchema = z
  .object({
    id: z.string().min(1),
    fileName: z.string().min(1),
    mimeType: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/, own(say`is not a media type such as image/jpeg`)),
    size: z.number().int().nonnegative().optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, own(say`is not 64 hex digits`))
      .optional(),
    kind: z.enum(['image', 'video', 'audio', 'voice', 'document', 'sticker', 'gif', 'contact', 'other']),
    durationSeconds: z.number().nonnegative().optional(),
    status: z.enum(attachmentStatuses),
  })
  .refine(
    (attachment) =>
      attachment.status !== 'available' || (attachment.size !== undefined && attachment.sha256 !== undefined),
    {
      error: own(say`is available, so it needs size and sha256`),
    },
  );

const contentSchema = z.object({
  type: z.enum(contentTypes),
  text: z.string().optional(),
  html: z.string().optional(),
  location: z
    .object({
      latitude: z.number().optional(),
      longitude: z.number().optional(),
      name: z.string().optional(),
      address: z.string().optional(),
      url: z.string().optional(),
    })
    .optional(),
  contacts: z.array(z.object({ name: z.string().optional(), vcard: z.string().optional() })).optional(),
  poll: z
    .object({
      question: z.string(),
      options: z.array(z.object({ text: z.string(), votes: z.number().int().nonnegative().optional() })),
    })
    .optional(),
  link: z
    .object({ url: z.string(), title: z.string().optional(), description: z.string().optional() })
    .optional(),
  structured: z.record(z.string(), z.unknown()).optional(),
});

const itemSchema = z.object({
  schema: z.literal(itemSchemaVersion),
  id: z.string().regex(/^[A-Za-z0-9_-]{43}$/, own(say`is not 43 characters of base64url`)),
  service: z.enum(services),
  platform: z.enum(['whatsapp', 'wechat', 'wecom']),
  tenant: z.string(),
  nativeId: z.string().min(1),
  revision: z.number().int().nonnegative(),
  kind: z.enum(itemKinds),
  occurredAt: instant,
  capturedAt: instant,
  clockSource: z.enum(clockSources),
  timePrecision: z.enum(['millisecond', 'second', 'minute']),
  timeDoubts: z.array(z.enum(timeDoubts)).optional(),
  order: z.number().int().nonnegative(),
  source: z.object({ name: z.string().min(1), method: z.enum(captureMethods), version: z.string() }),
  account: z.object({
    id: z.string().min(1),
    userEmail: z.string().optional(),
    phone: z.string().optional(),
    displayName: z.string().optional(),
  }),
  audience: z.enum(['participants', 'account']),
  direction: z.enum(['in', 'out', 'internal']),
  conversation: z.object({
    id: z.string().min(1),
    type: z.enum(['direct', 'group', 'broadcast', 'channel']),
    title: z.string().optional(),
  }),
  sender: participantSchema.optional(),
  recipients: z.array(participantSchema),
  refers: z
    .array(
      z.object({
        relation: z.enum([
          'replyTo',
          'edits',
          'deletes',
          'reactsTo',
          'forwardOf',
          'quotes',
          'receiptOf',
          'mediaOf',
        ]),
        itemId: z
          .string()
          .regex(/^[A-Za-z0-9_-]{43}$/, own(say`is not 43 characters of base64url`))
          .optional(),
        nativeId: z.string().optional(),
        quotedText: z.string().optional(),
      }),
    )
    .optional(),
  content: contentSchema.optional(),
  edit: z.object({ version: z.number().int().positive(), previousText: z.string().optional() }).optional(),
  deletion: z
    .object({
      by: z.string().optional(),
      scope: z.enum(['everyone', 'me', 'admin', 'unknown']),
      originalAvailable: z.boolean(),
    })
    .optional(),
  reaction: z.object({ emoji: z.string(), removed: z.boolean() }).optional(),
  call: z
    .object({
      media: z.enum(['voice', 'video']),
      group: z.boolean(),
      startedAt: instant.optional(),
      endedAt: instant.optional(),
      durationSeconds: z.number().nonnegative().optional(),
      outcome: z.enum(['answered', 'missed', 'rejected', 'cancelled', 'failed', 'unknown']),
    })
    .optional(),
  membership: z
    .object({
      change: z.enum(['joined', 'left', 'added', 'removed', 'promoted', 'demoted']),
      members: z.array(participantSchema),
      by: participantSchema.optional(),
    })
    .optional(),
  groupChange: z
    .object({
      change: z.enum(['created', 'renamed', 'picture', 'description', 'settings', 'closed']),
      previous: z.string().optional(),
      next: z.string().optional(),
    })
    .optional(),
  consent: z
    .object({ state: z.enum(['agreed', 'refused', 'default', 'informed']), text: z.string().optional() })
    .optional(),
  identity: z.object({ participant: participantSchema, alsoKnownAs: z.array(z.string()) }).optional(),
  receipts: z
    .array(
      z.object({
        participant: participantSchema,
        action: z.enum(['delivered', 'read', 'played']),
        at: instant,
      }),
    )
    .optional(),
  gap: z
    .object({ from: instant.optional(), until: instant.optional(), reason: z.string().min(1) })
    .optional(),
  attachments: z.array(attachmentSchema),
  flags: z.object({ ephemeralSeconds: z.number().nonnegative().optional() }).optional(),
  raw: z.object({ mediaType: z.string(), encoding: z.enum(['utf8', 'base64']), data: z.string() }).optional(),
});

/** The field a kind cannot do without; system and identity carry theirs in `content` and `identity`. */
const fieldOfKind: Partial<Record<ItemKind, keyof Item>> = {
  message: 'content',
  edit: 'edit',
  deletion: 'deletion',
  recall: 'deletion',
  reaction: 'reaction',
  receipt: 'receipts',
  call: 'call',
  membership: 'membership',
  'group-change': 'groupChange',
  consent: 'consent',
  identity: 'identity',
  system: 'content',
  gap: 'gap',
};

const sendersKinds: ReadonlySet<ItemKind> = new Set(['message', 'edit', 'reaction']);

/**
 * Checks a value from outside (an envelope, a pack, another vendor's site) and gives it back untouched, unknown
 * fields included: nothing captured is dropped.
 * @throws Failure `item-invalid`, naming every missing or wrong field; `item-unknown-version` for a newer schema
 */
export function parseItem(value: unknown): Item {
  const version = (value as { schema?: unknown } | null)?.schema;
  if (typeof version === 'number' && version > itemSchemaVersion) {
    throw new Failure(
      'item-unknown-version',
      say`The item has schema version ${version}; this Holdfast knows versions up to ${itemSchemaVersion}.`,
      say`Update Holdfast, then run the connector again.`,
    );
  }
  const problems = itemProblems(value);
  if (problems.length > 0) {
    throw new Failure(
      'item-invalid',
      say`The item is not valid: ${joined('; ', problems)}.`,
      say`Mend the capture that sent it; the item waits in the quarantine mailbox.`,
    );
  }
  return value as Item;
}

function itemProblems(value: unknown): Sentence[] {
  const parsed = itemSchema.safeParse(value, inSentences);
  if (!parsed.success) {
    return parsed.error.issues.slice(0, 10).map((issue) => placedIssue(issue, say`the item`));
  }
  const item = value as Item;
  const needed = fieldOfKind[item.kind];
  if (needed !== undefined && item[needed] === undefined)
    return [say`${needed} is missing, which an item of kind "${item.kind}" needs`];
  if (item.sender === undefined && sendersKinds.has(item.kind))
    return [say`sender is missing, which an item of kind "${item.kind}" needs`];
  const expected = itemIdOf(item);
  return item.id === expected ? [] : [say`id is ${item.id}, but the identity gives ${expected}`];
}
