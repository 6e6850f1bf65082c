import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { type QueryExecutorProvider, sql } from 'kysely';
import type { Clock } from '#core/clock.ts';
import { type ItemId, makeUuid } from '#core/ids.ts';
import { collectObjects, releaseReferences, removeUnlessKept } from '#mailbox/objects/lifetime.ts';
import { type ContentClaim, objectName, openContent, storeContent } from '#mailbox/objects/objectContent.ts';
import { contentHash, unwrapObjectKey, wrapObjectKey } from '#mailbox/objects/objectKeys.ts';
import { insertReferences, type ObjectReference } from '#mailbox/objects/references.ts';
import type { ObjectSlot } from '#mailbox/pack/record.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import type { Database } from '#store/database.ts';
import type { Keyring } from '#store/keys/keyring.ts';

/**
 * Attachments above 256 KiB: stored once, by keyed hash of their content, under a random key of their own. The key lies
 * wrapped in the object's row and, for every item that refers to it, inside that item's encrypted pack record. It is
 * destroyed when the row goes with the last reference and the records' keys were destroyed.
 */
export interface Objects {
  /**
   * Makes a content durable, or finds it. Without a reference within a day, `collect` may take it away again.
   * @param attachment id, size and SHA-256 that the item names
   * @param content read once, or not at all where the same content is stored already; always closed
   * @throws Failure `blob-broken` when the content is another
   */
  put(attachment: ContentClaim & { readonly id: string }, content: Readable): Promise<ObjectSlot>;
  /** Keeps objects alive for items; in the transaction that inserts the items. Harmless when repeated. */
  reference(transaction: QueryExecutorProvider, references: readonly ObjectReference[]): Promise<void>;
  /**
   * Ends the references of destroyed items and removes the rows, keys with them, of objects that nobody refers to.
   * @returns names for `removeBlobs` once the transaction is committed
   */
  release(transaction: QueryExecutorProvider, items: readonly ItemId[]): Promise<string[]>;
  /** What an immutability policy keeps stays, without its key, until `collect` meets it after its day. */
  removeBlobs(names: readonly string[]): Promise<void>;
  /** Makes rows again from what pack records say; before `reference`, when a pack is adopted. Harmless when repeated. */
  adopt(transaction: QueryExecutorProvider, slots: readonly ObjectSlot[]): Promise<void>;
  /** The content. @throws Failure `blob-missing`; the stream fails with `seal-broken` */
  open(slot: Pick<ObjectSlot, 'objectId' | 'key'>): Promise<Readable>;
  /**
   * Removes what no item refers to: leftovers of crashes and of runs that failed. Never before the packs of a restored
   * archive were adopted.
   * @param before only what was last asked for before this time
   * @returns how many objects went
   */
  collect(before: Date): Promise<number>;
}

export interface ObjectDeps {
  readonly database: Database;
  readonly blobs: BlobStore;
  readonly keyring: Keyring;
  readonly clock: Clock;
}

export function openObjects(deps: ObjectDeps): Objects {
  return {
    put: (attachment, content) => putObject(deps, attachment, content),
    reference: insertReferences,
    release: releaseReferences,
    removeBlobs: async (names) => {
      for (const name of names) await removeUnlessKept(deps.blobs, name);
    },
    adopt: async (transaction, slots) => {
      for (const slot of slots) await adoptObject(deps, transaction, slot);
    },
    open: (slot) => openContent(deps.blobs, slot),
    collect: (before) => collectObjects(deps, before),
  };
}

async function putObject(
  deps: ObjectDeps,
  attachment: ContentClaim & { readonly id: string },
  content: Readable,
): Promise<ObjectSlot> {
  const { id: attachmentId, size, sha256 } = attachment;
  const slot = (found: KnownObject): ObjectSlot => ({ kind: 'object', attachmentId, size, sha256, ...found });
  const known = await findObject(deps, sha256);
  if (known !== undefined && (await deps.blobs.head(objectName(known.objectId))) !== undefined) {
    content.destroy();
    return slot(known);
  }
  // A row whose blob was lost gets its content back, under the key that its items have.
  const made = known ?? { objectId: makeUuid(deps.clock.now().getTime()), key: randomBytes(32) };
  await storeContent({ blobs: deps.blobs, ...made }, content, attachment);
  return slot(known ?? (await insertOrFind(deps, made, attachment)));
}

interface KnownObject {
  readonly objectId: string;
  readonly key: Buffer;
}

/** Of several that store one content at a time the first row wins; the others remove what they stored. */
async function insertOrFind(deps: ObjectDeps, made: KnownObject, claim: ContentClaim): Promise<KnownObject> {
  for (;;) {
    if (await insertObject(deps, made, claim)) return made;
    const other = await findObject(deps, claim.sha256);
    if (other === undefined) continue;
    await removeUnlessKept(deps.blobs, objectName(made.objectId));
    return other;
  }
}

/** Finds the canonical object of a content, and keeps `collect` from it for a while. */
async function findObject(deps: ObjectDeps, sha256: string): Promise<KnownObject | undefined> {
  const { rows } = await sql<{ id: string; wrapped_key: Buffer }>`
    update mailbox.object set touched_at = ${deps.clock.now()}
    where content_hash = ${contentHash(deps.keyring, sha256)} and canonical
    returning id, wrapped_key`.execute(deps.database.tables());
  return (
    rows[0] && { objectId: rows[0].id, key: unwrapObjectKey(deps.keyring, rows[0].id, rows[0].wrapped_key) }
  );
}

async function insertObject(deps: ObjectDeps, made: KnownObject, claim: ContentClaim): Promise<boolean> {
  const now = deps.clock.now();
  const { rows } = await sql`
    insert into mailbox.object (id, content_hash, wrapped_key, size, created_at, touched_at)
    values (${made.objectId}, ${contentHash(deps.keyring, claim.sha256)}, ${wrapObjectKey(deps.keyring, made)},
      ${claim.size}, ${now}, ${now})
    on conflict (content_hash) where canonical do nothing
    returning id`.execute(deps.database.tables());
  return rows.length === 1;
}

async function adoptObject(
  deps: ObjectDeps,
  transaction: QueryExecutorProvider,
  slot: ObjectSlot,
): Promise<void> {
  const now = deps.clock.now();
  const hash = contentHash(deps.keyring, slot.sha256);
  const made = { objectId: slot.objectId, key: Buffer.from(slot.key) };
  await sql`
    insert into mailbox.object (id, content_hash, canonical, wrapped_key, size, created_at, touched_at)
    values (${slot.objectId}, ${hash},
      not exists (select 1 from mailbox.object where content_hash = ${hash} and canonical),
      ${wrapObjectKey(deps.keyring, made)}, ${slot.size}, ${now}, ${now})
    on conflict (id) do nothing`.execute(transaction);
}
