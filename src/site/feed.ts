import type { Readable } from 'node:stream';
import { sql } from 'kysely';
import type { Actor } from '#core/actor.ts';
import type { Envelope } from '#core/envelope.ts';
import { Failure } from '#core/failure.ts';
import { type AttachmentId, type EnvelopeId, parseUuid } from '#core/ids.ts';
import type { Service } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import type { SiteContext } from '#site/context.ts';

/** One answer holds at most this many envelopes, and about this many sealed bytes. */
export const feedLimits = { envelopes: 1_000, bytes: 8 * 1_048_576 } as const;

export interface FeedPage {
  readonly envelopes: readonly Envelope[];
  /** The `after` of the following call. */
  readonly next: bigint;
  readonly more: boolean;
}

export interface FeedRequest {
  readonly service: Service;
  readonly after: bigint;
  readonly limit: number;
}

/** Envelopes of a service behind a position, in order; at least one where there is one. */
export async function readEnvelopes(
  context: SiteContext,
  { service, after, limit }: FeedRequest,
  actor: Actor,
): Promise<FeedPage> {
  const most = Math.min(Math.max(limit, 1), feedLimits.envelopes);
  const { rows: window } = await sql<{ position: bigint; before: bigint }>`
    select position, (sum(size) over (order by position) - size)::bigint as before
    from (select position, size from site.envelope
      where service = ${service} and position > ${after} order by position limit ${most + 1}) as following
    order by position`.execute(context.tables);
  const taken = window.filter(
    ({ before }, index) => index < most && (index === 0 || before < feedLimits.bytes),
  );
  const last = taken.at(-1);
  if (last === undefined) return { envelopes: [], next: after, more: false };
  const rows = await context.tables
    .selectFrom('site.envelope')
    .selectAll()
    .where('service', '=', service)
    .where('position', '>', after)
    .where('position', '<=', last.position)
    .orderBy('position')
    .execute();
  const envelopes = rows.map((row) => envelopeOf(context, row));
  await context.trail.record({
    actor,
    action: 'envelope.read',
    object: `feed:${service}`,
    details: { after: after.toString(), through: last.position.toString(), envelopes: envelopes.length },
  });
  return { envelopes, next: last.position, more: window.length > taken.length };
}

interface EnvelopeRow {
  readonly service: Service;
  readonly position: bigint;
  readonly id: string;
  readonly key_id: string;
  readonly items: number;
  readonly created_at: Date;
  readonly previous: Buffer;
  readonly hash: Buffer;
  readonly sealed: Buffer;
}

function envelopeOf(context: SiteContext, row: EnvelopeRow): Envelope {
  return {
    version: 1,
    id: row.id as EnvelopeId,
    site: context.id,
    service: row.service,
    keyId: row.key_id,
    items: row.items,
    createdAt: row.created_at.toISOString(),
    position: row.position,
    previous: row.previous.toString('base64url'),
    hash: row.hash.toString('base64url'),
    sealed: row.sealed,
  };
}

/** Position of the newest envelope that was ever taken in, of each service that has any; the site may keep it no longer. */
export async function newestPositions(context: SiteContext): Promise<Partial<Record<Service, bigint>>> {
  const rows = await context.tables.selectFrom('site.stream').select(['service', 'position']).execute();
  return Object.fromEntries(rows.map(({ service, position }) => [service, position]));
}

/** Position of the oldest envelope that the site keeps, of each service. Grouping would read the whole table; this, one index entry each. */
export async function oldestPositions(context: SiteContext): Promise<Partial<Record<Service, bigint>>> {
  const { rows } = await sql<{ service: Service; position: bigint }>`
    select stream.service, oldest.position from site.stream stream
    cross join lateral (select position from site.envelope envelope
      where envelope.service = stream.service order by position limit 1) oldest`.execute(context.tables);
  return Object.fromEntries(rows.map(({ service, position }) => [service, position]));
}

/** A sealed attachment in the feed. */
export interface SealedAttachment {
  readonly id: AttachmentId;
  /** Bytes, sealed. */
  readonly size: number;
  /** SHA-256 of the sealed bytes, lower-case hex. */
  readonly sha256: string;
  /** Streams the sealed bytes from `start` up to, not including, `end`. */
  open(range?: { readonly start: number; readonly end: number }): Promise<Readable>;
}

/** @throws Failure `not-found` */
export async function openAttachment(
  context: SiteContext,
  id: string,
  actor: Actor,
): Promise<SealedAttachment> {
  const uuid = parseUuid<AttachmentId>(id);
  const row =
    uuid === undefined
      ? undefined
      : await context.tables
          .selectFrom('site.attachment')
          .selectAll()
          .where('id', '=', uuid)
          .executeTakeFirst();
  if (uuid === undefined || row === undefined) {
    throw new Failure(
      'not-found',
      say`The site has no such attachment.`,
      say`It may have been acknowledged and deleted; read it from staging or the archive.`,
    );
  }
  return {
    id: uuid,
    size: Number(row.size),
    sha256: row.sha256.toString('hex'),
    open: async (range) => {
      // A read in ranges is one read.
      if (range === undefined || range.start === 0) {
        await context.trail.record({ actor, action: 'attachment.read', object: `attachment:${uuid}` });
      }
      return context.blobs.open(uuid, range);
    },
  };
}
