import { sql } from 'kysely';
import type { RunSession } from '#connector/session.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { isFailure } from '#core/failure.ts';
import { type ItemId, itemIdBytes, itemIdFromBytes } from '#core/ids.ts';
import type { Item } from '#core/item.ts';

/** Items that a redelivery run has taken on, under a number of its own in place of the feed's position. */
export interface TakenBatch {
  readonly position: bigint;
  readonly items: readonly Item[];
}

const batchItems = 500;

/** What a crash left: taken on, without an outcome. */
export async function* takenBefore(session: RunSession): AsyncGenerator<TakenBatch> {
  const rows = await tablesOf(session)
    .selectFrom('connector.redelivery')
    .select(['position', 'item'])
    .where('run', '=', session.run.id)
    .where('position', '>', session.run.done_position)
    .orderBy('position')
    .orderBy('index')
    .execute();
  for (const [position, taken] of Map.groupBy(rows, (row) => row.position)) {
    const items: Item[] = [];
    for (const { item } of taken) items.push(await session.options.archive.readItem(itemIdFromBytes(item)));
    yield { position, items };
  }
}

/** Takes on what lies in quarantine, then what misses a mailbox, each item once in the run. */
export async function* takeNext(session: RunSession): AsyncGenerator<TakenBatch> {
  let position = await lastPosition(session);
  for await (const ids of waiting(session)) {
    const items = await readable(session, await notTaken(session, ids));
    if (items.length === 0) continue;
    position += 1n;
    await take(session, position, items);
    yield { position, items };
  }
}

async function* waiting(session: RunSession): AsyncGenerator<readonly ItemId[]> {
  const { archive } = session.options;
  for (let after: string | undefined; ; ) {
    const page = await archive.quarantined(session.connector.id, after, batchItems);
    if (page.length === 0) break;
    yield page.map(({ itemId }) => itemId);
    after = page.at(-1)?.cursor;
  }
  for (let after: Buffer = Buffer.alloc(0); ; ) {
    const page = await tablesOf(session)
      .selectFrom('connector.missing_delivery')
      .select('item')
      .distinct()
      .where('connector', '=', session.connector.id)
      .where('resolved_by', 'is', null)
      .where('item', '>', after)
      .orderBy('item')
      .limit(batchItems)
      .execute();
    const last = page.at(-1);
    if (last === undefined) return;
    yield page.map(({ item }) => itemIdFromBytes(item));
    after = last.item;
  }
}

async function notTaken(session: RunSession, ids: readonly ItemId[]): Promise<readonly ItemId[]> {
  const taken = await tablesOf(session)
    .selectFrom('connector.redelivery')
    .select('item')
    .where('run', '=', session.run.id)
    .where('item', '=', sql<Buffer>`any(${ids.map(itemIdBytes)}::bytea[])`)
    .execute();
  const known = new Set(taken.map(({ item }) => itemIdFromBytes(item)));
  return [...new Set(ids)].filter((id) => !known.has(id));
}

/** An item whose key was destroyed cannot be delivered any more: it waits no longer. */
async function readable(session: RunSession, ids: readonly ItemId[]): Promise<readonly Item[]> {
  const { archive } = session.options;
  const items: Item[] = [];
  for (const id of ids) {
    try {
      items.push(await archive.readItem(id));
    } catch (error) {
      if (!isFailure(error, 'item-shredded')) throw error;
      await archive.release(id, session.run.id);
      await tablesOf(session)
        .updateTable('connector.missing_delivery')
        .set({ resolved_by: session.run.id })
        .where('connector', '=', session.connector.id)
        .where('item', '=', itemIdBytes(id))
        .execute();
    }
  }
  return items;
}

async function take(session: RunSession, position: bigint, items: readonly Item[]): Promise<void> {
  const run = session.run.id;
  await tablesOf(session)
    .transaction()
    .execute(async (transaction) => {
      await transaction
        .insertInto('connector.redelivery')
        .values(items.map((item, index) => ({ run, position, index, item: itemIdBytes(item.id) })))
        .execute();
      await transaction
        .insertInto('connector.run_envelope')
        .values({ run, position, from_item: 0, until_item: items.length })
        .execute();
    });
}

async function lastPosition(session: RunSession): Promise<bigint> {
  const row = await tablesOf(session)
    .selectFrom('connector.run_envelope')
    .select(({ fn }) => fn.max('position').as('position'))
    .where('run', '=', session.run.id)
    .executeTakeFirst();
  return row?.position ?? 0n;
}

function tablesOf(session: RunSession) {
  return session.options.database.tables<ConnectorTables>();
}
