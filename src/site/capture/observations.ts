import { sql } from 'kysely';
import type { Captured } from '#core/source.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';

/** Longer than any origin offers an event again: Meta tries for 7 days, WeCom keeps 5. */
const keptDays = 45;

/** An event with the mark of its key. */
export interface Fresh<Native> {
  readonly index: number;
  readonly captured: Captured<Native>;
  readonly mark?: Buffer;
}

/** Those events of a batch whose key the capture has not offered before; of equal keys the first. */
export async function freshEvents<Native>(
  context: SiteContext,
  capture: string,
  batch: readonly Captured<Native>[],
): Promise<Fresh<Native>[]> {
  const marked = batch.map(
    (captured, index): Fresh<Native> =>
      captured.key === undefined
        ? { index, captured }
        : { index, captured, mark: markOf(context, capture, captured.key) },
  );
  const seen = await seenMarks(
    context,
    capture,
    marked.flatMap(({ mark }) => mark ?? []),
  );
  return marked.filter(({ mark }) => {
    if (mark === undefined) return true;
    const text = mark.toString('latin1');
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

async function seenMarks(
  context: SiteContext,
  capture: string,
  marks: readonly Buffer[],
): Promise<Set<string>> {
  if (marks.length === 0) return new Set();
  const rows = await context.tables
    .selectFrom('site.observation')
    .select('key_hash')
    .where('capture', '=', capture)
    .where('key_hash', '=', sql<Buffer>`any(${[...marks]}::bytea[])`)
    .execute();
  return new Set(rows.map(({ key_hash }) => key_hash.toString('latin1')));
}

function markOf(context: SiteContext, capture: string, key: string): Buffer {
  return context.keyed.lookup('observation', capture, key).subarray(0, 16);
}

/** Notes the keys, in the transaction that makes their events durable. */
export async function noteObservations(
  transaction: SiteTransaction,
  capture: string,
  marks: readonly Buffer[],
  at: Date,
): Promise<void> {
  if (marks.length === 0) return;
  await sql`insert into site.observation (capture, key_hash, at)
    select ${capture}::uuid, mark, ${at} from unnest(${[...marks]}::bytea[]) as mark on conflict do nothing`.execute(
    transaction,
  );
}

/** Forgets keys that no origin offers any more. @returns how many */
export async function cleanObservations(context: SiteContext): Promise<number> {
  const before = new Date(context.clock.now().getTime() - keptDays * 86_400_000);
  const { numDeletedRows } = await context.tables
    .deleteFrom('site.observation')
    .where('at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
