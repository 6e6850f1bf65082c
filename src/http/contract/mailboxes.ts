import { z } from 'zod';
import {
  count,
  instant,
  itemId,
  itemKind,
  listOf,
  pageOf,
  pageQuery,
  service,
  uuid,
  when,
} from './values.ts';

/** Mailboxes, what is in them, and search. */

export const mailbox = z.object({
  id: uuid,
  address: z.string(),
  displayName: z.string().optional(),
  kind: z.enum(['user', 'quarantine']),
  state: z.enum(['active', 'inactive']),
  createdAt: instant,
  items: count,
});
export type Mailbox = z.infer<typeof mailbox>;
export const mailboxes = listOf(mailbox);
export const mailboxParams = z.strictObject({ mailbox: z.string().min(1).max(320) });
export const newMailboxesBody = z.strictObject({
  addresses: z.array(z.string().max(400)).min(1).max(10_000),
});
export const newMailboxes = listOf(mailbox.omit({ items: true }));

export const folder = z.object({ mailbox: z.string(), name: z.string(), items: count });
export const folders = listOf(folder);

export const direction = z.enum(['in', 'out', 'internal']);

/** An entry of a mailbox; `destroyed`: its content was destroyed under a policy, and nothing below `destroyed` is there. */
export const itemSummary = z.object({
  item: itemId,
  uid: z.string(),
  folder: z.string(),
  deliveredAt: instant,
  run: z.string(),
  connector: z.string(),
  destroyed: z.boolean(),
  service: service.optional(),
  kind: itemKind.optional(),
  direction: direction.optional(),
  sentAt: instant.optional(),
  from: z.string().optional(),
  subject: z.string().optional(),
  preview: z.string().optional(),
  conversation: z.string().optional(),
  attachments: count.optional(),
  /** Bytes of the mail. */
  size: count.optional(),
});
export type ItemSummary = z.infer<typeof itemSummary>;
/** Newest first, by the time they were sent. */
export const itemsQuery = pageQuery.extend({ folder: z.string().min(1).max(400).optional() });
export const itemPage = pageOf(itemSummary);

export const itemParams = z.strictObject({ item: itemId });
export const attachmentParams = itemParams.extend({ attachment: z.string().min(1).max(200) });

export const participant = z.object({
  nativeId: z.string(),
  phone: z.string().optional(),
  email: z.string().optional(),
  displayName: z.string().optional(),
  organisation: z.string().optional(),
  /** A registered user at the item's time. */
  internal: z.boolean(),
  resolution: z.string(),
  role: z.enum(['to', 'member']).optional(),
});
export type Participant = z.infer<typeof participant>;

export const attachment = z.object({
  id: z.string(),
  fileName: z.string(),
  mimeType: z.string(),
  size: count.optional(),
  sha256: z.string().optional(),
  kind: z.string(),
  durationSeconds: z.number().optional(),
  width: z.int().optional(),
  height: z.int().optional(),
  status: z.enum(['available', 'pending', 'expired', 'omitted', 'failed']),
  viewOnce: z.boolean().optional(),
  /** The type it is shown as inside the page; null: it can only be downloaded. */
  previewType: z.string().nullable(),
});
export type Attachment = z.infer<typeof attachment>;

/** One event of a conversation, as a bubble shows it. */
export const bubble = z.object({
  item: itemId,
  kind: itemKind,
  direction,
  occurredAt: instant,
  /** Doubts about the time. */
  timeDoubts: z.array(z.string()),
  sender: participant.nullable(),
  text: z.string().nullable(),
  contentType: z.string().nullable(),
  attachments: z.array(attachment),
  refers: z.array(
    z.object({
      relation: z.string(),
      item: itemId.nullable(),
      quotedText: z.string().nullable(),
    }),
  ),
  edit: z.object({ version: z.int(), previousText: z.string().nullable() }).nullable(),
  deletion: z
    .object({ by: z.string().nullable(), scope: z.string(), originalAvailable: z.boolean() })
    .nullable(),
  reaction: z.object({ emoji: z.string(), removed: z.boolean() }).nullable(),
  call: z
    .object({
      media: z.enum(['voice', 'video']),
      group: z.boolean(),
      durationSeconds: z.number().nullable(),
      outcome: z.string(),
    })
    .nullable(),
  /** Membership, group change, consent, gap, location, contact, poll, link: as the item has them. */
  more: z.record(z.string(), z.unknown()),
});
export type Bubble = z.infer<typeof bubble>;

/** An item as chat and as mail. */
export const item = z.object({
  bubble,
  service,
  platform: z.string(),
  conversation: z.object({ id: z.string(), type: z.string(), title: z.string().nullable() }),
  recipients: z.array(participant),
  account: z.object({
    id: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    displayName: z.string().nullable(),
  }),
  capturedAt: instant,
  source: z.object({ name: z.string(), method: z.string(), version: z.string() }),
  clockSource: z.string(),
  timePrecision: z.string(),
  mail: z.object({
    messageId: z.string().nullable(),
    references: z.array(z.string()),
    subject: z.string(),
    from: z.array(z.string()),
    to: z.array(z.string()),
    text: z.string(),
    /** In their order, unfolded. */
    headers: z.array(z.object({ name: z.string(), value: z.string() })),
  }),
  /** Addresses of the mailboxes it stands in. */
  mailboxes: z.array(z.string()),
  /** Edits, deletions, recalls and reactions that refer to it, and the item that it refers to. */
  related: z.array(itemId),
});
export type ItemView = z.infer<typeof item>;

/** Bubbles around an item, oldest first; `before` and `after` are cursors for more in that direction, null at the end. */
export const conversationQuery = z.strictObject({
  mailbox: z.string().min(1).max(320).optional(),
  before: z.string().max(200).optional(),
  after: z.string().max(200).optional(),
  limit: z.coerce.number<string | number>().int().min(1).max(100).default(30),
});
export const conversation = z.object({
  items: z.array(bubble),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type Conversation = z.infer<typeof conversation>;

/** `preview`: shown inside the page, where the type allows it; else it is downloaded. */
export const attachmentQuery = z.strictObject({ preview: z.stringbool().default(false) });

const searchFilter = {
  /** Words, "a phrase", prefix*, OR, NOT, parentheses. */
  q: z.string().min(1).max(10_000),
  mailbox: z.string().min(1).max(320).optional(),
  from: when.optional(),
  until: when.optional(),
};
export const searchQuery = pageQuery.extend(searchFilter);
export const searchHit = z.object({
  item: itemId,
  service,
  kind: itemKind,
  direction,
  sentAt: instant,
  conversation: z.string(),
  from: z.string(),
  subject: z.string(),
  preview: z.string(),
  size: count,
  attachments: count,
  mailboxes: z.array(z.string()),
});
export type SearchHit = z.infer<typeof searchHit>;
export const searchPage = pageOf(searchHit);
export const searchCountQuery = z.strictObject(searchFilter);
export const searchCount = z.object({ count });
