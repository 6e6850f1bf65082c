import { buffer } from 'node:stream/consumers';
import { Failure, isFailure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { openPause } from '#site/capture/pause.ts';
import type { SiteContext } from '#site/context.ts';
import { inHours } from '#site/personal/links.ts';
import { removeParts, type UploadedFile, uploadsWithParts } from '#site/personal/parts.ts';
import type { Look, UploadAnswers, UploadReader } from '#site/personal/reader.ts';
import type { UploadFailure, UploadState, UploadSums } from '#site/personal/tables.ts';
import {
  aboutContext,
  answersContext,
  answersOf,
  failureContext,
  fileOf,
  type UploadRow,
} from '#site/personal/uploadRow.ts';
import { type Visitor, visitorOf } from '#site/personal/visits.ts';
import { withLock } from '#store/locks.ts';

/** Looks at uploads that are complete and takes them in, one after the other; in the site's own process only. */
export interface UploadWork {
  run(signal: AbortSignal): Promise<void>;
  /** Looks at once. */
  wake(): void;
}

const lookMilliseconds = 2_000;
/** Longest that one file may take to be read through, and to be taken in. */
const lookTime = 10 * 60_000;
const takeTime = 4 * 3_600_000;
/** What nobody here could read is offered again. */
const waitMilliseconds = 15 * 60_000;

/** The user has to answer otherwise; the file is good. */
const answerable = new Set<string>([
  'export-authors-unknown',
  'config-invalid',
  'user-unknown',
  'export-ambiguous-dates',
]);

/** @param readers the first that accepts a file reads it */
export function openUploadWork(context: SiteContext, readers: readonly UploadReader[]): UploadWork {
  const pause = openPause();
  return {
    wake: pause.wake,
    run: (signal) =>
      withLock(context.database, 'site.uploads', async (lost) => {
        const over = AbortSignal.any([signal, lost]);
        await removeLeftovers(context);
        while (!over.aborted) {
          // A database that is away is asked again.
          const worked = await workOne(context, readers, over).catch(() => false);
          if (!worked) await pause.sleep(lookMilliseconds, over);
        }
      }),
  };
}

/** @returns whether there was anything to do */
async function workOne(
  context: SiteContext,
  readers: readonly UploadReader[],
  signal: AbortSignal,
): Promise<boolean> {
  const now = context.clock.now();
  const row = await context.tables
    .selectFrom('site.upload')
    .selectAll()
    .where('key', 'is not', null)
    .where((where) =>
      where.or([
        where('state', 'in', ['received', 'ready', 'importing']),
        where.and([
          where('state', '=', 'waiting'),
          where('changed_at', '<', new Date(now.getTime() - waitMilliseconds)),
        ]),
      ]),
    )
    .orderBy('created_at')
    .orderBy('id')
    .executeTakeFirst();
  if (row === undefined) return false;
  try {
    const user = await visitorOf(context, row.user_id);
    const file = await fileOf(context, row);
    const reader = await readerOf(readers, file);
    if (row.state === 'received' || row.state === 'waiting')
      await look(context, row, { reader, file, user, signal });
    else await take(context, row, { reader, file, user, signal });
  } catch (error) {
    // Told to leave, or the database is away: the next start goes on.
    if (signal.aborted || (isFailure(error) && passes(error))) throw error;
    const failure = failureSaid(error);
    if (row.state !== 'received' && isFailure(error) && answerable.has(error.code)) {
      await change(context, row.id, { state: 'received', failure: sealedFailure(context, row.id, failure) });
      return true;
    }
    // Its administrator has to do something; the file is good.
    if (isFailure(error, 'capture-refused'))
      await change(context, row.id, { state: 'waiting', failure: sealedFailure(context, row.id, failure) });
    else await endUpload(context, row.id, { state: 'failed', failure });
  }
  return true;
}

function passes({ action, code }: Failure): boolean {
  return action === 'retry' || code === 'disk-full';
}

interface Job {
  readonly reader: UploadReader;
  readonly file: UploadedFile;
  readonly user: Visitor;
  readonly signal: AbortSignal;
}

async function look(
  context: SiteContext,
  row: UploadRow,
  { reader, file, user, signal }: Job,
): Promise<void> {
  const before = row.failure === null ? await answersBefore(context, row) : undefined;
  const within = AbortSignal.any([signal, AbortSignal.timeout(lookTime)]);
  const found: Look = await reader.look({ file, user, before, signal: within });
  const { keyed } = context;
  if (found.next === 'wait') await change(context, row.id, { state: 'waiting' });
  else if (found.next === 'ask') {
    const about = keyed.encrypt(JSON.stringify(found.findings), aboutContext(row.id));
    await change(context, row.id, { state: 'asking', about });
  } else await setReady(context, row.id, found.answers);
}

/** What the user has answered is all there: the file is taken in next. */
export async function setReady(context: SiteContext, id: string, answers: UploadAnswers): Promise<void> {
  const sealed = context.keyed.encrypt(JSON.stringify(answers), answersContext(id));
  await change(context, id, { state: 'ready', answers: sealed });
}

async function take(
  context: SiteContext,
  row: UploadRow,
  { reader, file, user, signal }: Job,
): Promise<void> {
  const answers = answersOf(context, row);
  if (answers === undefined) throw new Error('an upload is ready without answers');
  await change(context, row.id, { state: 'importing' });
  const result = await reader.takeIn({
    file,
    user,
    answers,
    signal: AbortSignal.any([signal, AbortSignal.timeout(takeTime)]),
    progress: (done) =>
      void change(context, row.id, { state: 'importing', done: BigInt(done) }).catch(() => undefined),
  });
  // The next file is asked with what a person said of this one.
  const said = row.about === null ? {} : { answers };
  await endUpload(context, row.id, { state: 'done', result, ...said });
}

interface UploadEnd {
  readonly state: Extract<UploadState, 'done' | 'failed' | 'expired' | 'dropped'>;
  readonly result?: UploadSums;
  readonly failure?: UploadFailure;
  readonly answers?: UploadAnswers;
}

/** Forgets the key with the same commit that says how it ended; then removes the bytes, which nobody can read any more. */
export async function endUpload(context: SiteContext, id: string, end: UploadEnd): Promise<void> {
  const { state, result = null, failure, answers } = end;
  // Of the answers, what the next file is asked with; names of others are remembered elsewhere, and only as hashes.
  const rest = answers && {
    phone: answers.phone,
    timeZone: answers.timeZone,
    ...(answers.locale === undefined ? {} : { locale: answers.locale }),
    authors: {},
  };
  const kept = rest === undefined ? null : context.keyed.encrypt(JSON.stringify(rest), answersContext(id));
  await context.tables
    .updateTable('site.upload')
    .set({
      state,
      key: null,
      about: null,
      result: result === null ? null : (JSON.stringify(result) as never),
      failure: sealedFailure(context, id, failure),
      answers: kept,
      changed_at: context.clock.now(),
    })
    .where('id', '=', id)
    .execute();
  await removeParts(context, id);
  await context.tables.deleteFrom('site.upload_part').where('upload', '=', id).execute();
}

/** Ends what was not finished in time, and removes what has stood long enough in the user's list. */
export async function expireUploads(context: SiteContext): Promise<void> {
  const now = context.clock.now();
  const rows = await context.tables
    .selectFrom('site.upload')
    .select('id')
    .where('key', 'is not', null)
    .where('state', 'in', ['receiving', 'asking', 'waiting'])
    .where('expires_at', '<=', now)
    .execute();
  for (const { id } of rows) await endUpload(context, id, { state: 'expired' });
  await context.tables
    .deleteFrom('site.upload')
    .where('key', 'is', null)
    .where('changed_at', '<', inHours(now, -365 * 24))
    .execute();
}

/** Removes the objects of uploads that are at their end: a kill came between. */
async function removeLeftovers(context: SiteContext): Promise<void> {
  const live = await context.tables
    .selectFrom('site.upload')
    .select('id')
    .where('key', 'is not', null)
    .execute();
  const known = new Set(live.map(({ id }) => id));
  for (const upload of await uploadsWithParts(context))
    if (!known.has(upload)) await removeParts(context, upload);
}

async function readerOf(readers: readonly UploadReader[], file: UploadedFile): Promise<UploadReader> {
  const start = await buffer(file.read(0, 512));
  const reader = readers.find((one) => one.accepts(file.name, start));
  if (reader !== undefined) return reader;
  throw new Failure(
    'export-not-a-chat',
    say`This is no exported chat.`,
    say`Send the .txt or .zip file that WhatsApp's "Export chat" makes.`,
  );
}

/** What the user said of his last file that was taken in. */
async function answersBefore(
  context: SiteContext,
  { user_id }: UploadRow,
): Promise<UploadAnswers | undefined> {
  const row = await context.tables
    .selectFrom('site.upload')
    .selectAll()
    .where('user_id', '=', user_id)
    .where('state', '=', 'done')
    .where('answers', 'is not', null)
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
  return row === undefined ? undefined : answersOf(context, row);
}

async function change(
  { tables, clock }: SiteContext,
  id: string,
  set: Partial<Pick<UploadRow, 'state' | 'about' | 'answers' | 'done' | 'failure'>>,
): Promise<void> {
  await tables
    .updateTable('site.upload')
    .set({ ...set, changed_at: clock.now() })
    .where('id', '=', id)
    .where('key', 'is not', null)
    .execute();
}

function sealedFailure(
  { keyed }: SiteContext,
  id: string,
  failure: UploadFailure | undefined,
): Buffer | null {
  return failure === undefined ? null : keyed.encrypt(JSON.stringify(failure), failureContext(id));
}

function failureSaid(error: unknown): UploadFailure {
  if (isFailure(error)) return { code: error.code, message: error.sentence, remedy: error.remedySentence };
  return {
    code: 'internal',
    message: say`The file could not be taken in.`,
    remedy: say`Send it once more; what was taken in already is known and not doubled.`,
  };
}
