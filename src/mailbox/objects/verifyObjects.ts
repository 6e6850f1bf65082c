import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type Sentence, say } from '#core/sentence.ts';
import { objectName, openContent } from '#mailbox/objects/objectContent.ts';
import { contentHash, unwrapObjectKey } from '#mailbox/objects/objectKeys.ts';
import type { ObjectDeps } from '#mailbox/objects/objects.ts';
import { errorFinding, type Finding, isDamage } from '#mailbox/pack/finding.ts';
import { sealedSize } from '#store/chunks.ts';

interface ObjectRow {
  readonly id: string;
  readonly wrapped_key: Buffer;
  readonly content_hash: Buffer;
  readonly size: bigint;
}

const pageSize = 500;

/**
 * Reads every object that has a row, whole, and says which are missing or not what was stored.
 * @param onObject called after each, with its size in bytes
 */
export async function* verifyObjects(
  deps: Pick<ObjectDeps, 'database' | 'blobs' | 'keyring'>,
  onObject: (bytes: number) => void,
): AsyncGenerator<Finding> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await sql<ObjectRow>`
      select id, wrapped_key, content_hash, size from mailbox.object
      where id > ${after} order by id limit ${pageSize}`.execute(deps.database.tables());
    for (const row of rows) {
      const finding = await checkObject(deps, row);
      if (finding !== undefined) yield finding;
      onObject(Number(row.size));
      after = row.id;
    }
    if (rows.length < pageSize) return;
  }
}

async function checkObject(
  deps: Pick<ObjectDeps, 'blobs' | 'keyring'>,
  row: ObjectRow,
): Promise<Finding | undefined> {
  const object = `object:${row.id}`;
  const broken = (sentence: Sentence) => errorFinding('object-broken', object, sentence);
  const head = await deps.blobs.head(objectName(row.id));
  if (head === undefined)
    return errorFinding('object-missing', object, say`The content of an attachment is not in its place.`);
  if (head.size !== sealedSize(Number(row.size)))
    return broken(say`The content of an attachment has another length than its row says.`);
  try {
    const key = unwrapObjectKey(deps.keyring, row.id, row.wrapped_key);
    const digest = createHash('sha256');
    for await (const chunk of await openContent(deps.blobs, { objectId: row.id, key })) digest.update(chunk);
    const same = contentHash(deps.keyring, digest.digest('hex')).equals(row.content_hash);
    return same
      ? undefined
      : broken(say`The content of an attachment is not the one that its row stands for.`);
  } catch (error) {
    if (!isDamage(error)) throw error;
    return broken(error.sentence);
  }
}
