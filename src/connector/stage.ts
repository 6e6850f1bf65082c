import { sql } from 'kysely';
import { broken } from '#connector/chain.ts';
import { stagedEnvelopeName, writeStagedEnvelope } from '#connector/stagedEnvelope.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import type { Clock } from '#core/clock.ts';
import type { Envelope } from '#core/envelope.ts';
import type { ConnectorId, RunId } from '#core/ids.ts';
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
 * envelopes at any time.
 * @param taken how many items of the first envelope earlier runs have settled already
 * @throws Failure `envelope-broken` when the site once gave another envelope at one of the positions
 */
export async function stageEnvelopes(
  context: StageContext,
  envelopes: readonly Envelope[],
  taken: number,
): Promise<void> {
  const { database, staging, connector, clock } = context;
  const tables = database.tables<ConnectorTables>();
  await refuseOthers(context, envelopes);
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
  await tables.transaction().execute(async (transaction) => {
    const positions = envelopes.map(({ position }) => position);
    await sql`
      insert into connector.staged_envelope (connector, position, envelope, items, hash, created_at, staged_at)
      select ${connector}, u.*, ${clock.now()} from unnest(
        ${positions}::bigint[], ${envelopes.map(({ id }) => id)}::text[], ${envelopes.map(({ items }) => items)}::int[],
        ${envelopes.map(({ hash }) => hash)}::text[], ${envelopes.map(({ createdAt }) => createdAt)}::timestamptz[]) u
      on conflict (connector, position) do update set cleaned_at = null`.execute(transaction);
    await sql`
      insert into connector.run_envelope (run, position, from_item, until_item)
      select ${context.run}, u.* from unnest(
        ${positions}::bigint[], ${envelopes.map((_, index) => (index === 0 ? taken : 0))}::int[],
        ${envelopes.map(({ items }) => items)}::int[]) u
      on conflict (run, position) do nothing`.execute(transaction);
  });
}

/** Before anything is written: what was staged first is the evidence. */
async function refuseOthers(
  { database, connector }: StageContext,
  envelopes: readonly Envelope[],
): Promise<void> {
  const positions = envelopes.map(({ position }) => position);
  const known = await database
    .tables<ConnectorTables>()
    .selectFrom('connector.staged_envelope')
    .select(['position', 'hash'])
    .where('connector', '=', connector)
    .where('position', '=', sql<bigint>`any(${positions}::bigint[])`)
    .execute();
  const hashes = new Map(known.map(({ position, hash }) => [position, hash]));
  const other = envelopes.find(({ position, hash }) => (hashes.get(position) ?? hash) !== hash);
  if (other !== undefined)
    throw broken(other.position, 'the site has given another one at this position before');
}
