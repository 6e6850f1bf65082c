import type { Converted } from '#connector/convert.ts';
import { targetsOf } from '#connector/delivery/routes.ts';
import { type ImportContext, type Imported, type PlannedImport, planImport } from '#connector/import.ts';
import { observationOf } from '#connector/observation.ts';
import { type Done, recordBatch } from '#connector/record.ts';
import type { RunSession } from '#connector/session.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import type { Envelope } from '#core/envelope.ts';
import { say } from '#core/sentence.ts';

/** What belongs to a batch besides its items. */
export interface BatchWork {
  readonly attachmentKeys: ReadonlyMap<string, Buffer>;
  readonly quarantine: boolean;
  readonly done: Done;
  readonly itemsDone: number;
  /** Between delivery and record: what must have happened when the outcomes stand. */
  readonly settle?: (imported: readonly Imported[]) => Promise<readonly Imported[]>;
}

/** Imports a batch and records it: delivered durably, observed, then outcomes and cursor in one transaction. */
export async function importAndRecord(
  session: RunSession,
  batch: readonly Converted[],
  work: BatchWork,
): Promise<readonly Imported[]> {
  const planned = await planBatch(session, batch, work);
  return recordImported(session, await planned.deliver(), work);
}

/** Makes a batch ready to be delivered; nothing is recorded of it. */
export async function planBatch(
  session: RunSession,
  batch: readonly Converted[],
  work: Pick<BatchWork, 'attachmentKeys' | 'quarantine' | 'itemsDone'>,
): Promise<PlannedImport> {
  session.signal.throwIfAborted();
  session.progress('map', work.itemsDone);
  return planImport(importContext(session, work.quarantine), batch, work.attachmentKeys);
}

/** Records a batch that stands durably: batches of a run in their order, for the cursor goes with them. */
export async function recordImported(
  session: RunSession,
  delivered: readonly Imported[],
  work: BatchWork,
): Promise<readonly Imported[]> {
  const { options, connector, run, progress } = session;
  const imported = (await work.settle?.(delivered)) ?? delivered;
  const repeated = imported.filter(({ judgement }) => judgement.outcome === 'duplicate');
  const by = { run: run.id, connector: connector.id };
  if (repeated.length > 0 && run.kind !== 'redelivery')
    await options.observe(repeated.map(({ converted }) => observationOf(converted, by)));
  warn(session, imported);
  await options.database
    .tables<ConnectorTables>()
    .transaction()
    .execute((transaction) =>
      recordBatch(transaction, {
        ...by,
        apart: run.kind === 'replay' || run.kind === 'redelivery',
        imported,
        done: work.done,
        progress: { stage: 'import', done: work.itemsDone },
        warnings: session.warnings.texts(),
        primaryTarget: connector.primary_target,
        targetsOf: (mailbox) => targetsOf(mailbox, connector),
        now: options.clock.now(),
      }),
    );
  progress('import', work.itemsDone);
  return imported;
}

/** Where the run stands once the items up to this one are settled. */
export function doneAfter(item: Converted, envelopes: readonly Envelope[]): Done {
  const envelope = envelopes.find(({ position }) => position === item.position);
  if (envelope === undefined) throw new Error('an item of a window without its envelope');
  return item.index + 1 === envelope.items
    ? { position: envelope.position, hash: envelope.hash, items: 0 }
    : { position: envelope.position - 1n, hash: envelope.previous, items: item.index + 1 };
}

/** Tells the site how far everything is durable here. */
export async function acknowledge(session: RunSession, position: bigint): Promise<void> {
  const { client, connector, options } = session;
  await client.acknowledge(connector.id, position);
  await options.database
    .tables<ConnectorTables>()
    .updateTable('connector.connector')
    .set({ acknowledged: position })
    .where('id', '=', connector.id)
    .where('acknowledged', '<', position)
    .execute();
}

function importContext(session: RunSession, quarantine: boolean): ImportContext {
  const { options, connector, run, target, quarantineTarget, mailboxes, rules, signal } = session;
  const { database, staging, archive } = options;
  return {
    database,
    staging,
    archive,
    connector: connector.id,
    run: run.id,
    target,
    quarantineTarget,
    mailboxes,
    rules,
    signal,
    quarantine,
  };
}

function warn(session: RunSession, imported: readonly Imported[]): void {
  const { warnings } = session;
  for (const { mapped } of imported) {
    for (const address of mapped.unknownMailboxes) {
      warnings.addOneOfMany(say`The custom mapping names ${address}, and there is no such mailbox.`);
    }
  }
}
