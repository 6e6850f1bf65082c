import { setTimeout as sleep } from 'node:timers/promises';
import { Failure, isFailure } from '#core/failure.ts';
import { makeUuid } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { SiteContext } from '#site/context.ts';
import { inHours, isUuid } from '#site/personal/links.ts';
import { makePartsKey, partBytes, writePart } from '#site/personal/parts.ts';
import type { UploadWay } from '#site/personal/tables.ts';
import { keyContext, nameContext } from '#site/personal/uploadRow.ts';
import type { Visitor } from '#site/personal/visits.ts';
import { tryLock } from '#store/locks.ts';

/** What an upload may be at most. */
export const uploadLimits = {
  /** Bytes of one upload; WhatsApp's own exports end below 2 GiB. */
  bytes: 4 * 2 ** 30,
  /** Of one user, not complete or not taken in yet. */
  unfinished: 10,
  /** Of one user in 24 hours. */
  perDay: 200,
  /** Hours in which an upload must be complete. */
  hours: 24,
  /** Parts of one upload: somebody who sends single bytes is stopped. */
  parts: 20_000,
} as const;

export interface NewUpload {
  readonly name: string;
  readonly way: UploadWay;
  /** Bytes; absent where only the end of the stream tells. */
  readonly size?: number;
}

/** How far an upload is. */
export interface UploadProgress {
  readonly id: string;
  readonly received: number;
  readonly size: number | undefined;
  readonly complete: boolean;
  readonly expiresAt: Date;
}

/** @throws Failure `upload-limit` for a file too large, or too many that are under way */
export async function beginUpload(
  context: SiteContext,
  user: Visitor,
  { name, way, size }: NewUpload,
): Promise<UploadProgress> {
  if (size !== undefined && (size > uploadLimits.bytes || size < 1)) throw tooLarge();
  await refuseMany(context, user);
  const id = makeUuid();
  const now = context.clock.now();
  const expires_at = inHours(now, uploadLimits.hours);
  await context.tables
    .insertInto('site.upload')
    .values({
      id,
      user_id: user.id,
      way,
      name: context.keyed.encrypt(plainName(name), nameContext(id)),
      key: context.keyed.encrypt(makePartsKey(), keyContext(id)),
      size: size === undefined ? null : BigInt(size),
      state: 'receiving',
      created_at: now,
      changed_at: now,
      expires_at,
    })
    .execute();
  return { id, received: 0, size, complete: false, expiresAt: expires_at };
}

/** @throws Failure `not-found` for another's, or one that is over */
export async function uploadProgress(
  { tables }: SiteContext,
  user: Visitor,
  id: string,
): Promise<UploadProgress> {
  const row = await tables
    .selectFrom('site.upload')
    .selectAll()
    .where('id', '=', isUuid(id) ? id : null)
    .where('user_id', '=', user.id)
    .executeTakeFirst();
  if (row === undefined || row.state === 'expired' || row.state === 'dropped') throw noSuchUpload();
  return {
    id,
    received: Number(row.received),
    size: row.size === null ? undefined : Number(row.size),
    complete: row.state !== 'receiving',
    expiresAt: row.expires_at,
  };
}

/** Where a stream of bytes belongs. */
export interface Append {
  readonly id: string;
  /** Bytes that the sender believes are here. */
  readonly offset: number;
  /** Whether the end of the stream is the end of the file; for files whose size is not known before. */
  readonly last?: boolean;
}

/**
 * Adds what a stream brings, sealed, part by part. What came before a stream breaks off stays; the sender goes on from
 * there.
 * @throws Failure `conflict` for another offset, or while another stream writes; `upload-limit`; what the stream throws
 */
export async function appendUpload(
  context: SiteContext,
  user: Visitor,
  append: Append,
  content: AsyncIterable<Buffer>,
): Promise<UploadProgress> {
  await uploadProgress(context, user, append.id);
  const outcome = await alone(context, append.id, () => write(context, user, append, content));
  if (outcome.held) return outcome.result;
  throw new Failure(
    'conflict',
    say`Another connection is still sending this upload.`,
    say`Ask how far it is, and go on from there.`,
  );
}

/** A connection that broke off lets go of its lock when its end is noticed: a moment later. */
async function alone<R>(context: SiteContext, id: string, work: () => Promise<R>) {
  for (let tries = 0; ; tries += 1) {
    const outcome = await tryLock(context.database, `site.upload ${id}`, work);
    if (outcome.held || tries === 4) return outcome;
    await sleep(250);
  }
}

async function write(
  context: SiteContext,
  user: Visitor,
  { id, offset, last = false }: Append,
  content: AsyncIterable<Buffer>,
): Promise<UploadProgress> {
  const before = await uploadProgress(context, user, id);
  if (before.received !== offset || before.complete)
    throw new Failure(
      'conflict',
      say`The upload stands at byte ${before.received}, not at ${offset}.`,
      say`Ask how far it is, and go on from there.`,
    );
  const most = before.size ?? uploadLimits.bytes;
  const key = await keyOf(context, id);
  let at = offset;
  const keep = async (bytes: Buffer): Promise<void> => {
    if (bytes.length === 0) return;
    await writePart(context, { upload: id, key }, at, bytes);
    await countPart(context, id, { start: at, size: bytes.length });
    at += bytes.length;
  };
  await inParts(content, most - offset, keep);
  if (at === before.size || last) await complete(context, id, at);
  return uploadProgress(context, user, id);
}

/** Cuts a stream into parts. Of one that breaks off, what came is kept before its error goes on. */
async function inParts(
  content: AsyncIterable<Buffer>,
  most: number,
  keep: (bytes: Buffer) => Promise<void>,
): Promise<void> {
  let held: Buffer[] = [];
  let [size, sum] = [0, 0];
  const flush = async (least: number): Promise<void> => {
    let bytes = Buffer.concat(held);
    for (; bytes.length >= least && bytes.length > 0; bytes = bytes.subarray(partBytes))
      await keep(bytes.subarray(0, partBytes));
    [held, size] = [[bytes], bytes.length];
  };
  try {
    for await (const bytes of content) {
      sum += bytes.length;
      if (sum > most) throw tooLarge();
      held.push(bytes);
      size += bytes.length;
      if (size >= partBytes) await flush(partBytes);
    }
  } catch (error) {
    if (!isFailure(error)) await flush(1);
    throw error;
  }
  await flush(1);
}

async function countPart(
  { tables, clock }: SiteContext,
  id: string,
  { start, size }: { readonly start: number; readonly size: number },
): Promise<void> {
  await tables.transaction().execute(async (transaction) => {
    const { parts } = await transaction
      .selectFrom('site.upload_part')
      .select((count) => count.fn.countAll<bigint>().as('parts'))
      .where('upload', '=', id)
      .executeTakeFirstOrThrow();
    if (Number(parts) >= uploadLimits.parts)
      throw new Failure('upload-limit', say`The file came in too many pieces.`, say`Send larger ones.`);
    await transaction
      .insertInto('site.upload_part')
      .values({ upload: id, start: BigInt(start), size })
      .execute();
    await transaction
      .updateTable('site.upload')
      .set({ received: BigInt(start + size), changed_at: clock.now() })
      .where('id', '=', id)
      .execute();
  });
}

async function complete({ tables, clock }: SiteContext, id: string, size: number): Promise<void> {
  if (size === 0)
    throw new Failure('usage', say`The file is empty.`, say`Export the chat again and send it once more.`);
  const now = clock.now();
  await tables
    .updateTable('site.upload')
    .set({ state: 'received', size: BigInt(size), changed_at: now, expires_at: inHours(now, 14 * 24) })
    .where('id', '=', id)
    .where('state', '=', 'receiving')
    .execute();
}

async function keyOf({ tables, keyed }: SiteContext, id: string): Promise<Buffer> {
  const row = await tables.selectFrom('site.upload').select('key').where('id', '=', id).executeTakeFirst();
  if (row?.key == null) throw noSuchUpload();
  return keyed.decryptBytes(row.key, keyContext(id));
}

async function refuseMany({ tables, clock }: SiteContext, user: Visitor): Promise<void> {
  const { open, today } = await tables
    .selectFrom('site.upload')
    .select((column) => [
      column.fn.countAll<bigint>().filterWhere('key', 'is not', null).as('open'),
      column.fn.countAll<bigint>().filterWhere('created_at', '>', inHours(clock.now(), -24)).as('today'),
    ])
    .where('user_id', '=', user.id)
    .executeTakeFirstOrThrow();
  if (Number(open) >= uploadLimits.unfinished)
    throw new Failure(
      'upload-limit',
      say`${Number(open)} uploads are under way or wait for an answer already.`,
      say`Answer or drop those on the page first.`,
    );
  if (Number(today) >= uploadLimits.perDay)
    throw new Failure('upload-limit', say`There were too many uploads today.`, say`Go on tomorrow.`);
}

/** As the file is shown: no folders, no control characters. */
function plainName(text: string): string {
  const [last = ''] = text.normalize('NFC').split(/[/\\]/).slice(-1);
  return last.replace(/\p{Cc}/gu, '').slice(-200) || 'upload';
}

function tooLarge(): Failure {
  return new Failure(
    'upload-limit',
    say`The file is empty, or larger than ${uploadLimits.bytes / 2 ** 30} GiB or than was said.`,
    say`Export the chat without media, or in parts.`,
  );
}

export function noSuchUpload(): Failure {
  return new Failure('not-found', say`There is no such upload, or no longer.`, say`Send the file once more.`);
}
