import { sql } from 'kysely';
import { broken } from '#connector/chain.ts';
import { replacedEnvelopeName, stagedEnvelopeName, writeStagedEnvelope } from '#connector/stagedEnvelope.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import type { Clock } from '#core/clock.ts';
import type { Envelope } from '#core/envelope.ts';
import type { ConnectorId, RunId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import type { Database } from '#store/database.ts';

export interface StageContext {
  readonly database: Database;
  readonly staging: BlobStore;
  readonly clock: Clock;
  readonly connector: ConnectorId;
  readonly run: RunId;
}

/**
 * Writes envelopes as they are to the staging store and notes them as the run's. May be repeated with the same
 * envelopes at any time; those of earlier runs stay their days from now on, so that no clean-up takes them from this one.
 * @param taken how many items of the first envelope are settled already, by this run or those before
 * @returns positions at which the site has given another envelope before, of which nothing was imported
 * @throws Failure `envelope-broken` when the site gives another envelope than the one that is settled in part
 */
export async function stageEnvelopes(
  context: StageContext,
  envelopes: readonly Envelope[],
  taken: number,
): Promise<readonly bigint[]> {
  const { database, staging, connector, clock } = context;
  const replaced = await replacedEnvelopes(context, envelopes);
  if (taken > 0 && replaced[0] !== undefined && replaced[0].position === envelopes[0]?.position)
    throw broken(
      replaced[0].position,
      say`the site has given another one before, of which a part is imported`,
    );
  for (const envelope of replaced) await keepReplaced(context, envelope);
  await Promise.all(
    envelopes.map((envelope) =>
      staging.put(
        stagedEnvelopeName(connector, envelope.service, envelope.position),
        writeStagedEnvelope(envelope),
        {
          replace: true,
        },
      ),
    ),
  );
  await database
    .tables<ConnectorTables>()
    .transaction()
    .execute(async (transaction) => {
      const positions = envelopes.map(({ position }) => position);
      await sql`
        insert into connector.staged_envelope (connector, position, envelope, items, hash, created_at, staged_at)
        select ${connector}, u.*, ${clock.now()} from unnest(
          ${positions}::bigint[], ${envelopes.map(({ id }) => id)}::text[], ${envelopes.map(({ items }) => items)}::int[],
          ${envelopes.map(({ hash }) => hash)}::text[], ${envelopes.map(({ createdAt }) => createdAt)}::timestamptz[]) u
        on conflict (connector, position) do update set cleaned_at = null, envelope = excluded.envelope,
          items = excluded.items, hash = excluded.hash, created_at = excluded.created_at,
          reconciled_at = case when staged_envelope.reconciled_at is not null then excluded.staged_at end`.execute(
        transaction,
      );
      await sql`
        insert into connector.run_envelope (run, position, from_item, until_item)
        select ${context.run}, u.* from unnest(
          ${positions}::bigint[], ${envelopes.map((_, index) => (index === 0 ? taken : 0))}::int[],
          ${envelopes.map(({ items }) => items)}::int[]) u
        on conflict (run, position) do update set until_item = excluded.until_item`.execute(transaction);
    });
  return replaced.map(({ position }) => position);
}

async function replacedEnvelopes(
  { database, connector }: StageContext,
  envelopes: readonly Envelope[],
): Promise<readonly Envelope[]> {
  const positions = envelopes.map(({ position }) => position);
  const known = await database
    .tables<ConnectorTables>()
    .selectFrom('connector.staged_envelope')
    .select(['position', 'hash'])
    .where('connector', '=', connector)
    .where('position', '=', sql<bigint>`any(${positions}::bigint[])`)
    .execute();
  const hashes = new Map(known.map(({ position, hash }) => [position, hash]));
  return envelopes.filter(({ position, hash }) => (hashes.get(position) ?? hash) !== hash);
}

/** What the site gave first is evidence: it stays beside its successor until both are cleaned. */
async function keepReplaced(
  { staging, connector }: StageContext,
  { service, position }: Envelope,
): Promise<void> {
  const name = stagedEnvelopeName(connector, service, position);
  if ((await staging.head(name)) === undefined) return;
  await staging.put(replacedEnvelopeName(connector, service, position), await staging.get(name), {
    replace: true,
  });
}
