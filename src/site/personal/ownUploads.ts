import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { SiteContext } from '#site/context.ts';
import { isUuid } from '#site/personal/links.ts';
import type { UploadAnswers, UploadFindings } from '#site/personal/reader.ts';
import type { UploadFailure, UploadState, UploadSums, UploadWay } from '#site/personal/tables.ts';
import { failureOf, findingsOf, nameOf, type UploadRow } from '#site/personal/uploadRow.ts';
import { noSuchUpload } from '#site/personal/uploads.ts';
import { endUpload, setReady } from '#site/personal/uploadWork.ts';
import type { Visitor } from '#site/personal/visits.ts';

/** An upload, as its owner sees it. */
export interface OwnUpload {
  readonly id: string;
  readonly name: string;
  readonly way: UploadWay;
  readonly state: UploadState;
  /** Bytes; undefined until the end is known. */
  readonly size: number | undefined;
  readonly received: number;
  /** Messages taken in so far. */
  readonly done: number;
  readonly sums: UploadSums | undefined;
  readonly failure: UploadFailure | undefined;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly expiresAt: Date;
  /** What he is asked. */
  readonly findings: UploadFindings | undefined;
}

const mostShown = 50;

/** Newest first. */
export async function listUploads(context: SiteContext, user: Visitor): Promise<OwnUpload[]> {
  const rows = await context.tables
    .selectFrom('site.upload')
    .selectAll()
    .where('user_id', '=', user.id)
    .where('state', '!=', 'dropped')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostShown)
    .execute();
  return rows.map((row) => ownUpload(context, row));
}

/** @throws Failure `not-found` */
export async function readUpload(context: SiteContext, user: Visitor, id: string): Promise<OwnUpload> {
  const row = await context.tables
    .selectFrom('site.upload')
    .selectAll()
    .where('id', '=', isUuid(id) ? id : null)
    .where('user_id', '=', user.id)
    .executeTakeFirst();
  if (row === undefined) throw noSuchUpload();
  return ownUpload(context, row);
}

/**
 * Says who is who; the file is taken in next.
 * @throws Failure `not-found`, `conflict` for one that does not ask, `usage` for a number that is not his
 */
export async function answerUpload(
  context: SiteContext,
  user: Visitor,
  id: string,
  answers: UploadAnswers,
): Promise<void> {
  const { state } = await readUpload(context, user, id);
  if (state !== 'asking')
    throw new Failure('conflict', say`This upload asks nothing any more.`, say`Look at the list of uploads.`);
  if (!user.phones.includes(answers.phone))
    throw new Failure(
      'usage',
      say`The number is not registered for you at this moment.`,
      say`Choose one of your numbers, or ask your administrator to register this one.`,
    );
  await setReady(context, id, answers);
}

/** Forgets an upload that is not being taken in. Harmless when repeated. @throws Failure `conflict` */
export async function dropUpload(context: SiteContext, user: Visitor, id: string): Promise<void> {
  const { state } = await readUpload(context, user, id);
  if (state === 'ready' || state === 'importing')
    throw new Failure(
      'conflict',
      say`This upload is being taken in.`,
      say`Wait until that has ended; what it takes in cannot be taken back.`,
    );
  if (['receiving', 'received', 'asking', 'waiting'].includes(state))
    await endUpload(context, id, { state: 'dropped' });
}

function ownUpload(context: SiteContext, row: UploadRow): OwnUpload {
  return {
    id: row.id,
    name: nameOf(context, row),
    way: row.way,
    state: row.state,
    size: row.size === null ? undefined : Number(row.size),
    received: Number(row.received),
    done: Number(row.done),
    sums: row.result ?? undefined,
    failure: failureOf(context, row),
    createdAt: row.created_at,
    changedAt: row.changed_at,
    expiresAt: row.expires_at,
    findings: row.state === 'asking' ? findingsOf(context, row) : undefined,
  };
}
