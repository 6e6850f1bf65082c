import { type QueryExecutorProvider, sql } from 'kysely';
import { isFailure } from '#core/failure.ts';
import { type ItemId, itemIdBytes, type PackId, parseUuid } from '#core/ids.ts';
import { objectName, objectPrefix } from '#mailbox/objects/objectContent.ts';
import { packIdTime } from '#mailbox/pack/names.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import type { Database } from '#store/database.ts';

/**
 * Deletes the references of these items, and the rows of objects that nobody refers to any more.
 * @returns the blob names of the deleted rows
 */
export async function releaseReferences(
  transaction: QueryExecutorProvider,
  items: readonly ItemId[],
): Promise<string[]> {
  const { rows } = await sql<{ object_id: string }>`
    delete from mailbox.object_reference where item_id = any(${items.map(itemIdBytes)}::bytea[])
    returning object_id`.execute(transaction);
  return deleteUnreferenced(transaction, [...new Set(rows.map((row) => row.object_id))]);
}

/** Locks first: a delivery that refers to one of them right now is waited for, and then seen. */
async function deleteUnreferenced(
  transaction: QueryExecutorProvider,
  objects: readonly string[],
): Promise<string[]> {
  if (objects.length === 0) return [];
  await sql`
    select id from mailbox.object where id = any(${objects}::uuid[]) order by id for update`.execute(
    transaction,
  );
  const { rows } = await sql<{ id: string }>`
    delete from mailbox.object o where id = any(${objects}::uuid[])
      and not exists (select 1 from mailbox.object_reference r where r.object_id = o.id)
    returning id`.execute(transaction);
  return rows.map((row) => objectName(row.id));
}

/** See `Objects.collect`. Rows first: a blob without a row has lost its key, and goes whenever it is met. */
export async function collectObjects(
  deps: { database: Database; blobs: BlobStore },
  before: Date,
): Promise<number> {
  await deps.database
    .tables()
    .transaction()
    .execute(async (transaction) => {
      const { rows } = await sql<{ id: string }>`
        select id from mailbox.object o where touched_at < ${before}
          and not exists (select 1 from mailbox.object_reference r where r.object_id = o.id)`.execute(
        transaction,
      );
      await deleteUnreferenced(
        transaction,
        rows.map((row) => row.id),
      );
    });
  let removed = 0;
  for await (const names of batches(deps.blobs.list(objectPrefix), 500)) {
    for (const name of await withoutRow(deps.database, names, before)) {
      if (await removeUnlessKept(deps.blobs, name)) removed += 1;
    }
  }
  return removed;
}

/**
 * Removes a blob whose key is gone already; nobody can read it any more.
 * @returns false when an immutability policy keeps it for now
 */
export async function removeUnlessKept(blobs: BlobStore, name: string): Promise<boolean> {
  try {
    await blobs.remove(name);
    return true;
  } catch (error) {
    if (isFailure(error, 'blob-immutable')) return false;
    throw error;
  }
}

async function withoutRow(database: Database, names: readonly string[], before: Date): Promise<string[]> {
  const named = new Map<string, string>();
  for (const name of names) {
    const id = parseUuid<PackId>(name.slice(name.lastIndexOf('/') + 1, -'.hfch'.length));
    if (id !== undefined && objectName(id) === name && packIdTime(id) < before) named.set(id, name);
  }
  const { rows } = await sql<{ id: string }>`
    select id from mailbox.object where id = any(${[...named.keys()]}::uuid[])`.execute(database.tables());
  for (const row of rows) named.delete(row.id);
  return [...named.values()];
}

async function* batches(
  objects: AsyncIterable<{ name: string }>,
  size: number,
): AsyncGenerator<readonly string[]> {
  let names: string[] = [];
  for await (const { name } of objects) {
    if (names.push(name) < size) continue;
    yield names;
    names = [];
  }
  yield names;
}
