import { type QueryExecutorProvider, sql } from 'kysely';
import { Failure } from '#core/failure.ts';
import { type ItemId, itemIdBytes } from '#core/ids.ts';
import { say } from '#core/sentence.ts';

/** An item that has this object as an attachment. */
export interface ObjectReference {
  readonly itemId: ItemId;
  readonly objectId: string;
}

const foreignKeyViolation = '23503';

/**
 * Inserts references; those that are there already stay.
 * @throws Failure `target-refused` (try again) when an object was destroyed since `put` found it
 */
export async function insertReferences(
  transaction: QueryExecutorProvider,
  references: readonly ObjectReference[],
): Promise<void> {
  if (references.length === 0) return;
  const items = references.map(({ itemId }) => itemIdBytes(itemId));
  const objects = references.map(({ objectId }) => objectId);
  try {
    await sql`
      insert into mailbox.object_reference (item_id, object_id)
      select * from unnest(${items}::bytea[], ${objects}::uuid[])
      on conflict do nothing`.execute(transaction);
  } catch (error) {
    if ((error as { code?: unknown }).code !== foreignKeyViolation) throw error;
    throw new Failure(
      'target-refused',
      say`An attachment that other items had was destroyed with the last of them while this item was being archived.`,
      say`Nothing is to be done: the item is delivered again, with its own copy.`,
      { cause: error },
    );
  }
}
