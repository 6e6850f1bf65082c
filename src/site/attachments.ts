import { createHash, type Hash, randomBytes } from 'node:crypto';
import { pipeline, Transform } from 'node:stream';
import { Failure } from '#core/failure.ts';
import { type AttachmentId, makeUuid } from '#core/ids.ts';
import type { Attachment, Item } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import type { AttachmentContent } from '#core/source.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';
import { sealChunks } from '#store/chunks.ts';

/** A sealed object at the site, not yet of any envelope. */
export interface StoredAttachment {
  readonly id: AttachmentId;
  /** Bytes, sealed. */
  readonly size: number;
  /** SHA-256 of the sealed bytes: the ETag of the feed. */
  readonly sha256: Buffer;
  /** Goes into the envelope and nowhere else. */
  readonly contentKey: Buffer;
}

/** An item whose attachments lie sealed in the blob store. */
export interface ItemWithAttachments {
  readonly item: Item;
  readonly stored: readonly StoredAttachment[];
}

export type Contents = ReadonlyMap<string, AttachmentContent>;

/**
 * Seals the attachments of an item, each under a random key of its own, as they stream: no plaintext reaches a disk.
 * Each gets an id of the site's, so that one event captured twice has objects of its own each time. Content that the
 * capture did not bring is `failed`.
 * @throws Failure `blob-broken` when the content is not what the source said
 */
export async function sealAttachments(
  context: SiteContext,
  item: Item,
  contents: Contents,
): Promise<ItemWithAttachments> {
  const wanted = item.attachments.filter((attachment) => attachment.status === 'available');
  if (wanted.length === 0) return { item, stored: [] };
  const ids = new Map(wanted.map((attachment) => [attachment.id, makeUuid<AttachmentId>()]));
  await noteLoose(context, [...ids.values()]);
  const stored: StoredAttachment[] = [];
  const attachments: Attachment[] = [];
  for (const attachment of item.attachments) {
    const id = ids.get(attachment.id);
    const content = contents.get(attachment.id);
    if (id === undefined) attachments.push(attachment);
    else if (content === undefined) attachments.push({ ...attachment, status: 'failed' });
    else if (stored.some((other) => other.id === id)) attachments.push({ ...attachment, id });
    else {
      stored.push(await sealOne(context, id, attachment, content));
      attachments.push({ ...attachment, id });
    }
  }
  const recording = item.call?.recording === undefined ? undefined : ids.get(item.call.recording);
  const call =
    item.call === undefined || recording === undefined ? {} : { call: { ...item.call, recording } };
  return { item: { ...item, ...call, attachments }, stored };
}

async function sealOne(
  context: SiteContext,
  id: AttachmentId,
  attachment: Attachment,
  content: AttachmentContent,
): Promise<StoredAttachment> {
  const contentKey = randomBytes(32);
  const plain = meter();
  const sealed = meter();
  const ends = { broken: false };
  const stream = pipeline(
    await content.open(),
    plain.stream,
    expectContent(plain, attachment, ends),
    sealChunks(contentKey, id),
    sealed.stream,
    // The error reaches whoever reads the last stream, which is the blob store.
    () => {},
  );
  await context.blobs.put(id, stream);
  return { id, size: sealed.bytes(), sha256: sealed.digest(), contentKey };
}

interface Meter {
  readonly stream: Transform;
  bytes(): number;
  digest(): Buffer;
}

function meter(): Meter {
  const hash: Hash = createHash('sha256');
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { stream, bytes: () => bytes, digest: () => hash.digest() };
}

/** Fails at the end of a content of other size or hash than the item says, before the last chunk is sealed. */
function expectContent(plain: Meter, attachment: Attachment, ends: { broken: boolean }): Transform {
  return new Transform({
    transform: (chunk, _encoding, done) => done(null, chunk),
    flush: (done) => {
      ends.broken = plain.bytes() !== attachment.size || plain.digest().toString('hex') !== attachment.sha256;
      done(ends.broken ? contentChanged(attachment, plain.bytes()) : null);
    },
  });
}

function contentChanged(attachment: Attachment, bytes: number): Failure {
  return new Failure(
    'blob-broken',
    say`The content of an attachment is not what its event says: ${bytes} bytes in place of ${attachment.size ?? 0}, or another hash.`,
    say`The file changed or broke while it was read; capture it again.`,
    { details: { bytes } },
  );
}

/** Objects without an envelope: named before they are written, so that a crash leaves nothing unknown behind. */
async function noteLoose(context: SiteContext, ids: readonly AttachmentId[]): Promise<void> {
  const since = context.clock.now();
  await context.tables
    .insertInto('site.loose_attachment')
    .values(ids.map((id) => ({ id, since })))
    .execute();
}

/**
 * Gives objects to their envelope.
 * @throws Failure `blob-missing` when the clean-up was faster
 */
export async function adoptAttachments(
  transaction: SiteTransaction,
  stored: readonly StoredAttachment[],
  place: { readonly service: Item['service']; readonly position: bigint },
): Promise<void> {
  if (stored.length === 0) return;
  const ids = stored.map(({ id }) => id);
  const freed = await transaction
    .deleteFrom('site.loose_attachment')
    .where('id', 'in', ids)
    .executeTakeFirst();
  if (freed.numDeletedRows !== BigInt(ids.length)) {
    throw new Failure(
      'blob-missing',
      say`Attachments of this batch were cleaned up before it was committed.`,
      say`Offer the batch again.`,
    );
  }
  await transaction
    .insertInto('site.attachment')
    .values(stored.map(({ id, size, sha256 }) => ({ id, ...place, size: BigInt(size), sha256 })))
    .execute();
}

/** How long an intake may take from its first attachment to its commit. */
const looseMilliseconds = 3_600_000;

/** Removes objects that no envelope has: left by a crash, or by the deletion of their envelope. */
export async function cleanLooseAttachments(context: SiteContext): Promise<number> {
  const before = new Date(context.clock.now().getTime() - looseMilliseconds);
  for (let removed = 0; ; removed++) {
    const found = await context.tables.transaction().execute(async (transaction) => {
      const row = await transaction
        .selectFrom('site.loose_attachment')
        .select('id')
        .where('since', '<', before)
        .limit(1)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      if (row === undefined) return false;
      // The blob first: a crash in between leaves the row, and the removal is tried again.
      await context.blobs.remove(row.id);
      await transaction.deleteFrom('site.loose_attachment').where('id', '=', row.id).execute();
      return true;
    });
    if (!found) return removed;
  }
}
