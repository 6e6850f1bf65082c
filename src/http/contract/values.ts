import { z } from 'zod';

/** Values that several areas speak of. 64-bit numbers are decimal strings; instants are RFC 3339 in UTC. */

export const instant = z.iso.datetime();
/** A date (`2026-03-01`) or an instant, as people give them. */
export const when = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);
export const bigNumber = z.string().regex(/^\d{1,19}$/);
export const uuid = z.uuid();
export const count = z.int().min(0);

/** An item's id: SHA-256 as base64url. */
export const itemId = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
export const emailAddress = z.string().min(3).max(320);

export const languages = ['en', 'de', 'nl', 'sv', 'zh-CN'] as const;
export const language = z.enum(languages);

export const services = ['whatsapp', 'wechat'] as const;
export const service = z.enum(services);
export type Service = z.infer<typeof service>;

export const itemKinds = [
  'message',
  'edit',
  'deletion',
  'recall',
  'reaction',
  'receipt',
  'call',
  'membership',
  'group-change',
  'consent',
  'identity',
  'late-media',
  'system',
  'gap',
] as const;
export const itemKind = z.enum(itemKinds);
export type ItemKind = z.infer<typeof itemKind>;

export const contentTypes = [
  'text',
  'image',
  'video',
  'audio',
  'voice',
  'document',
  'sticker',
  'gif',
  'contact',
  'location',
  'live-location',
  'poll',
  'link',
  'card',
  'other',
] as const;
export const contentType = z.enum(contentTypes);
export type ContentType = z.infer<typeof contentType>;

/** Query of a list: `after` is the `next` of the page before. */
export const pageQuery = z.strictObject({
  after: z.string().min(1).max(400).optional(),
  limit: z.coerce.number<string | number>().int().min(1).max(500).default(100),
});

/** A page of a list; `next` is null on the last. */
export function pageOf<Entry extends z.ZodType>(entry: Entry) {
  return z.object({ items: z.array(entry), next: z.string().nullable() });
}

/** A whole list. */
export function listOf<Entry extends z.ZodType>(entry: Entry) {
  return z.object({ items: z.array(entry) });
}
