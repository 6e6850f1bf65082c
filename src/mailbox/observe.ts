import { sql } from 'kysely';
import { type ItemId, itemIdBytes, type RunId } from '#core/ids.ts';
import type { Account, Item } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';

/** A later capture of an item that the archive has: who else's phone saw it, when, and how. */
export interface Observation {
  readonly itemId: ItemId;
  readonly run: RunId;
  readonly connector: string;
  /** Feed position of the envelope, and the item's place in it. */
  readonly position: bigint;
  readonly index: number;
  readonly account: Account;
  /** RFC 3339. */
  readonly capturedAt: string;
  readonly source: Item['source'];
  readonly participants: readonly Participant[];
}

/** Keeps observations; idempotent by item, run, position and index. */
export async function observe(parts: ArchiveParts, observations: readonly Observation[]): Promise<void> {
  if (observations.length === 0) return;
  const column = <V>(value: (one: Observation) => V): V[] => observations.map(value);
  await sql`
    insert into mailbox.observation (item_id, run, position, index, connector, captured_at, account, source, participants)
    select item_id, run, position, index, connector, captured_at, account::jsonb, source::jsonb, participants::jsonb
    from unnest(${column((one) => itemIdBytes(one.itemId))}::bytea[], ${column((one) => one.run)}::text[],
      ${column((one) => one.position)}::bigint[], ${column((one) => one.index)}::integer[],
      ${column((one) => one.connector)}::text[], ${column((one) => one.capturedAt)}::timestamptz[],
      ${column((one) => json(one.account))}::text[], ${column((one) => json(one.source))}::text[],
      ${column((one) => json(one.participants))}::text[])
      as t(item_id, run, position, index, connector, captured_at, account, source, participants)
    on conflict do nothing`.execute(parts.tables);
}

/** JSON that `jsonb` takes: it refuses NUL and lone surrogates. */
function json(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('\u0000', '\ufffd').toWellFormed() : part,
  );
}
