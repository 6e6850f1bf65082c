import { makeUuid } from '#core/ids.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';

/** An event that waits for its media. */
export interface AwaitingEvent {
  readonly id: string;
  /** As the source encoded it. */
  readonly event: Buffer;
  readonly since: Date;
  readonly tries: number;
  /** Sealed already, without its media. */
  readonly sealed: boolean;
}

const firstPause = 5_000;
const longestPause = 3_600_000;

/** Keeps events, encrypted, in the transaction of their batch; they are due at once. */
export async function keepAwaiting(
  context: SiteContext,
  transaction: SiteTransaction,
  capture: string,
  events: readonly Uint8Array[],
): Promise<void> {
  if (events.length === 0) return;
  const now = context.clock.now();
  const rows = events.map((event) => {
    const id = makeUuid();
    return { id, capture, event: context.keyed.encrypt(event, contextOf(id)), since: now, next_at: now };
  });
  await transaction.insertInto('site.awaiting_media').values(rows).execute();
}

/** What is due of a capture, oldest first. */
export async function dueEvents(
  context: SiteContext,
  capture: string,
  most: number,
): Promise<AwaitingEvent[]> {
  const rows = await context.tables
    .selectFrom('site.awaiting_media')
    .selectAll()
    .where('capture', '=', capture)
    .where('next_at', '<=', context.clock.now())
    .orderBy('next_at')
    .limit(most)
    .execute();
  return rows.map(({ id, event, since, tries, sealed }) => ({
    id,
    event: context.keyed.decryptBytes(event, contextOf(id)),
    since,
    tries,
    sealed,
  }));
}

/** Those of a capture that are not sealed yet, in the order they came. */
export async function unsealedEvents(
  context: SiteContext,
  capture: string,
  most: number,
): Promise<Pick<AwaitingEvent, 'id' | 'event'>[]> {
  const rows = await context.tables
    .selectFrom('site.awaiting_media')
    .select(['id', 'event'])
    .where('capture', '=', capture)
    .where('sealed', '=', false)
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ id, event }) => ({ id, event: context.keyed.decryptBytes(event, contextOf(id)) }));
}

/** Tries again later: after 5 seconds, twice as long each time, at most an hour. */
export async function postpone(context: SiteContext, { id, tries }: AwaitingEvent): Promise<void> {
  const pause = Math.min(firstPause * 2 ** Math.min(tries, 20), longestPause);
  await context.tables
    .updateTable('site.awaiting_media')
    .set({ tries: tries + 1, next_at: new Date(context.clock.now().getTime() + pause) })
    .where('id', '=', id)
    .execute();
}

/** In the transaction that seals it: without its media it stays, with them it goes. */
export async function settleAwaiting(
  transaction: SiteTransaction,
  { id, keep }: { readonly id: string; readonly keep: boolean },
): Promise<void> {
  if (keep)
    await transaction.updateTable('site.awaiting_media').set({ sealed: true }).where('id', '=', id).execute();
  else await transaction.deleteFrom('site.awaiting_media').where('id', '=', id).execute();
}

function contextOf(id: string): Buffer {
  return Buffer.from(`awaiting ${id}`);
}
