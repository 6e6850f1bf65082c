import { stagedAttachmentNameOf } from '#connector/attachments.ts';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import { replacedEnvelopeName, stagedEnvelopeName } from '#connector/stagedEnvelope.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { together } from '#core/together.ts';

const defaultDays = 7;
const dayLength = 86_400_000;
const rowsAtOnce = 500;
/** A store elsewhere takes some milliseconds for each. */
const removalsAtOnce = 8;

/**
 * Removes from the staging store what a reconciled run has archived longer ago than the days it is kept, envelopes and
 * their attachments. Removed first, noted after: a crash in between removes again.
 * @returns how many envelopes were removed
 */
export async function cleanStaging(options: ConnectorsOptions): Promise<number> {
  const { database, staging, clock, stagingDays } = options;
  const before = new Date(clock.now().getTime() - (stagingDays ?? defaultDays) * dayLength);
  for (let removed = 0; ; ) {
    const rows = await database
      .tables<ConnectorTables>()
      .selectFrom('connector.staged_envelope as staged')
      .innerJoin('connector.connector as connector', 'connector.id', 'staged.connector')
      .select(['staged.connector', 'staged.position', 'connector.service'])
      .where('staged.reconciled_at', '<', before)
      .where('staged.cleaned_at', 'is', null)
      .limit(rowsAtOnce)
      .execute();
    if (rows.length === 0) return removed;
    await together(removalsAtOnce, rows, async ({ connector, position, service }) => {
      await removeAttachments(options, connector, position);
      await staging.remove(replacedEnvelopeName(connector, service, position));
      await staging.remove(stagedEnvelopeName(connector, service, position));
      await database
        .tables<ConnectorTables>()
        .updateTable('connector.staged_envelope')
        .set({ cleaned_at: clock.now() })
        .where('connector', '=', connector)
        .where('position', '=', position)
        .execute();
    });
    removed += rows.length;
  }
}

async function removeAttachments(
  { database, staging }: ConnectorsOptions,
  connector: Parameters<typeof stagedAttachmentNameOf>[0],
  position: bigint,
): Promise<void> {
  const tables = database.tables<ConnectorTables>();
  const attachments = await tables
    .selectFrom('connector.staged_attachment')
    .select('attachment')
    .where('connector', '=', connector)
    .where('position', '=', position)
    .execute();
  for (const { attachment } of attachments) {
    await staging.remove(stagedAttachmentNameOf(connector, attachment));
    await tables
      .deleteFrom('connector.staged_attachment')
      .where('connector', '=', connector)
      .where('attachment', '=', attachment)
      .where('position', '=', position)
      .execute();
  }
}
