import { broken } from '#connector/chain.ts';
import { envelopeOf } from '#connector/pull.ts';
import type { RunSession } from '#connector/session.ts';
import { readStagedEnvelope, stagedEnvelopeName } from '#connector/stagedEnvelope.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { type Envelope, envelopeHash } from '#core/envelope.ts';
import { isFailure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

const pageRows = 16;

/**
 * The envelopes that the site took in during the run's period and that the connector has pulled before: from the
 * staging store, else from the site. What neither has any more is a warning.
 */
export async function* replayPages(session: RunSession): AsyncGenerator<readonly Envelope[]> {
  const { options, connector, run } = session;
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
      const envelope = (await fromStaging(session, position)) ?? (await fromSite(session, position));
      if (envelope === undefined)
        session.warnings.add(
          say`The envelope at position ${position} is neither staged nor at the site any more.`,
        );
      else if (envelope.hash !== hash || envelopeHash(envelope) !== hash)
        throw broken(position, say`it is not the one that was pulled before`);
      else page.push(envelope);
    }
    if (page.length > 0) yield page;
    after = last.position;
  }
}

async function fromStaging(
  { options, connector }: RunSession,
  position: bigint,
): Promise<Envelope | undefined> {
  try {
    const name = stagedEnvelopeName(connector.id, connector.service, position);
    return readStagedEnvelope(await options.staging.get(name));
  } catch (error) {
    if (isFailure(error, 'blob-missing')) return undefined;
    throw error;
  }
}

async function fromSite({ client, connector }: RunSession, position: bigint): Promise<Envelope | undefined> {
  const { envelopes } = await client.envelopes(connector.service, position - 1n, 1);
  const found = envelopes[0];
  return found !== undefined && BigInt(found.position) === position ? envelopeOf(found) : undefined;
}
