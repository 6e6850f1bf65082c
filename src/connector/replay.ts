import { sql } from 'kysely';
import { broken } from '#connector/chain.ts';
import { envelopeOf } from '#connector/pull.ts';
import type { RunSession } from '#connector/session.ts';
import { readStagedEnvelope, stagedEnvelopeName } from '#connector/stagedEnvelope.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { type Envelope, envelopeHash } from '#core/envelope.ts';
import { isFailure } from '#core/failure.ts';
import { joined, type Sentence, say } from '#core/sentence.ts';

const pageRows = 16;

/**
 * The envelopes that the site took in during the run's period and that the connector has pulled before: from the
 * staging store, else from the site, also where the staged copy is damaged. Those that neither has any more are not
 * replayed; `warnOfGone` counts them.
 * @throws Failure `envelope-broken` where the only copy is damaged, or the site gives another envelope than before
 */
export async function* replayPages(session: RunSession): AsyncGenerator<readonly Envelope[]> {
  const { options, connector, run } = session;
  const fromSite = siteReader(session);
  let after = run.done_position;
  for (;;) {
    const rows = await options.database
      .tables<ConnectorTables>()
      .selectFrom('connector.staged_envelope')
      .select(['position', 'hash'])
      .where('connector', '=', connector.id)
      .where('created_at', '>=', run.window_from ?? new Date(0))
      .where('created_at', '<', run.window_to)
      .where('position', '>', after)
      .orderBy('position')
      .limit(pageRows)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    const page: Envelope[] = [];
    for (const { position, hash } of rows) {
      const staged = await fromStaging(session, { position, hash });
      const envelope = staged === undefined || staged === 'damaged' ? await fromSite(position) : staged;
      if (envelope === undefined && staged === undefined) continue;
      if (envelope === undefined)
        throw broken(position, say`its copy in the staging store is damaged, and the site has it no more`);
      if (!isThat(envelope, hash)) throw broken(position, say`it is not the one that was pulled before`);
      page.push(envelope);
    }
    if (page.length > 0) yield page;
    after = last.position;
  }
}

function isThat(envelope: Envelope, hash: string): boolean {
  return envelope.hash === hash && envelopeHash(envelope) === hash;
}

async function fromStaging(
  { options, connector }: RunSession,
  { position, hash }: { readonly position: bigint; readonly hash: string },
): Promise<Envelope | 'damaged' | undefined> {
  try {
    const name = stagedEnvelopeName(connector.id, connector.service, position);
    const envelope = readStagedEnvelope(await options.staging.get(name));
    return envelope !== undefined && isThat(envelope, hash) ? envelope : 'damaged';
  } catch (error) {
    if (isFailure(error, 'blob-missing')) return undefined;
    throw error;
  }
}

/** Reads envelopes at the site, in the order of their positions. What the site has deleted is asked for once, not one by one. */
function siteReader({ client, connector }: RunSession): (position: bigint) => Promise<Envelope | undefined> {
  /** The first that the site keeps from the position that was asked for last. */
  let next: Envelope | 'none' | undefined;
  return async (position) => {
    if (next === undefined || (next !== 'none' && next.position < position)) {
      const { envelopes } = await client.envelopes(connector.service, position - 1n, 1);
      next = envelopes[0] === undefined ? 'none' : envelopeOf(envelopes[0]);
    }
    return next !== 'none' && next.position === position ? next : undefined;
  };
}

/** What of a period is neither staged nor at the site any more. */
interface Gone {
  readonly envelopes: bigint;
  readonly items: bigint;
  readonly first: bigint;
  readonly last: bigint;
  /** Items that no run has archived, because the settings excluded them. */
  readonly excluded: bigint;
}

/**
 * Says how much of the period could not be replayed, once all that could be is imported. Counted from the tables, so
 * that a run that was broken off and gone on with says it once and whole.
 */
export async function warnOfGone({ options, connector, run, warnings }: RunSession): Promise<void> {
  const { rows } = await sql<Gone>`
    with gone as (
      select position, items from connector.staged_envelope staged
      where connector = ${connector.id}
        and created_at >= ${run.window_from ?? new Date(0)} and created_at < ${run.window_to}
        and not exists (select from connector.run_envelope taken
          where taken.run = ${run.id} and taken.position = staged.position))
    select count(*) as envelopes, coalesce(sum(items), 0)::bigint as items, min(position) as first, max(position) as last,
      (select count(distinct item) from gone
        join connector.run on run.connector = ${connector.id} and run.kind <> 'redelivery'
        join connector.item_outcome outcome on outcome.run = run.id and outcome.position = gone.position
        where outcome.outcome = 'excluded' and not exists (select from connector.item_outcome archived
          where archived.item = outcome.item and archived.outcome in ('imported', 'notImported', 'rejected'))) as excluded
    from gone`.execute(options.database.tables<ConnectorTables>());
  const [gone] = rows;
  if (gone !== undefined && gone.envelopes > 0n) warnings.add(sentenceOf(gone));
}

function sentenceOf({ envelopes, items, first, last, excluded }: Gone): Sentence {
  return joined(' ', [
    say`Items of the period that were not replayed: ${items}. Envelopes that are neither staged nor at the capture site any more: ${envelopes}, between the positions ${first} and ${last}.`,
    excluded === 0n
      ? say`What was imported of them stays in the archive.`
      : say`What was imported of them stays in the archive; items that the settings had excluded and that are lost: ${excluded}.`,
  ]);
}
