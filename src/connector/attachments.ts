import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { sql } from 'kysely';
import type { ConvertedEnvelope } from '#connector/convert.ts';
import type { SiteClient } from '#connector/site/client.ts';
import type { StageContext } from '#connector/stage.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { Failure } from '#core/failure.ts';
import type { AttachmentId, ConnectorId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { AttachmentReader } from '#core/target.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import { openChunks } from '#store/chunks.ts';

/** Bytes of an attachment that are asked for at a time: four are under way, and each is held twice. */
const rangeLength = 2 * 1_048_576;
const fetchesAtOnce = 4;

/** Name of a sealed attachment in the staging store; ids are the site's, so they are hashed. */
export function stagedAttachmentName(connector: ConnectorId, attachment: string): string {
  return stagedAttachmentNameOf(connector, attachmentDigest(attachment));
}

/** @param digest as table `staged_attachment` keeps it */
export function stagedAttachmentNameOf(connector: ConnectorId, digest: string): string {
  return `staging/${connector}/attachments/${digest}`;
}

function attachmentDigest(attachment: string): string {
  return createHash('sha256').update(attachment).digest('hex');
}

/**
 * Fetches the sealed attachments of opened envelopes into the staging store, as they are.
 * @returns ids of attachments that the site does not have, or whose key the envelope does not carry
 */
export async function stageAttachments(
  context: StageContext & { readonly client: SiteClient },
  envelopes: readonly ConvertedEnvelope[],
): Promise<ReadonlySet<string>> {
  const missing = new Set<string>();
  const wanted = wantedAttachments(envelopes, missing);
  const queue = [...wanted.keys()];
  const fetchNext = async (): Promise<void> => {
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (!(await stageAttachment(context, id))) missing.add(id);
    }
  };
  await Promise.all(Array.from({ length: fetchesAtOnce }, fetchNext));
  const staged = [...wanted].filter(([id]) => !missing.has(id));
  if (staged.length > 0) {
    await sql`
      insert into connector.staged_attachment (connector, attachment, position)
      select ${context.connector}, u.* from unnest(
        ${staged.map(([id]) => attachmentDigest(id))}::text[], ${staged.map(([, position]) => position)}::bigint[]) u
      on conflict (connector, attachment) do update
        set position = greatest(staged_attachment.position, excluded.position)`.execute(
      context.database.tables<ConnectorTables>(),
    );
  }
  return missing;
}

function wantedAttachments(
  envelopes: readonly ConvertedEnvelope[],
  missing: Set<string>,
): Map<string, bigint> {
  const wanted = new Map<string, bigint>();
  for (const { envelope, items, attachmentKeys } of envelopes) {
    for (const { item, verdict } of items) {
      if (verdict !== 'map') continue;
      for (const { id, status } of item.attachments) {
        if (status !== 'available') continue;
        if (attachmentKeys.has(id)) wanted.set(id, envelope.position);
        else missing.add(id);
      }
    }
  }
  return wanted;
}

async function stageAttachment(
  context: StageContext & { readonly client: SiteClient },
  id: string,
): Promise<boolean> {
  const name = stagedAttachmentName(context.connector, id);
  if ((await context.staging.head(name)) !== undefined) return true;
  const first = await context.client.attachment(id, 0, rangeLength);
  if (first === undefined) return false;
  const ranges = async function* (): AsyncGenerator<Buffer> {
    const digest = createHash('sha256');
    let range = first;
    for (let at = 0; ; ) {
      digest.update(range.bytes);
      at += range.bytes.length;
      // The last range is given out only after the whole is checked: a store that got all of it keeps it.
      if (at >= first.size && digest.digest('hex') !== first.sha256) throw spoiled(id);
      yield range.bytes;
      if (at >= first.size) return;
      const next = await context.client.attachment(id, at, rangeLength);
      if (next === undefined || next.sha256 !== first.sha256 || next.size !== first.size) throw spoiled(id);
      range = next;
    }
  };
  await context.staging.put(name, Readable.from(ranges(), { objectMode: false }), { replace: true });
  return true;
}

/** Reads attachments back from the staging store, with the keys of the envelopes at hand. */
export function stagedAttachmentReader(
  staging: BlobStore,
  connector: ConnectorId,
  keys: ReadonlyMap<string, Buffer>,
): AttachmentReader {
  return async (id: AttachmentId) => {
    const key = keys.get(id);
    if (key === undefined)
      throw new Failure(
        'blob-missing',
        say`The key of an attachment is not at hand.`,
        say`Run the connector again; if it happens again, replay the period.`,
        { details: { attachment: id } },
      );
    const sealed = await staging.open(stagedAttachmentName(connector, id));
    const plain = openChunks(key, id);
    sealed.once('error', (error) => plain.destroy(error));
    plain.once('close', () => sealed.destroy());
    return sealed.pipe(plain);
  };
}

function spoiled(id: string): Failure {
  return new Failure(
    'site-answer',
    say`The bytes of an attachment are not the ones that the capture site announces.`,
    say`Have the storage of the site looked at; the next run asks for the attachment again.`,
    { details: { attachment: id } },
  );
}
