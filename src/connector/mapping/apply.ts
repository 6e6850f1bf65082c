import type { ConnectorsOptions } from '#connector/dependencies.ts';
import {
  checkContext,
  checkMappingFile,
  type MappingCheck,
  type PreviewRow,
  previewRows,
  refuseBadMapping,
} from '#connector/mapping/check.ts';
import { saveMapping } from '#connector/mapping/versions.ts';
import type { ConnectorRow } from '#connector/runRow.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { type Actor, actorName } from '#core/actor.ts';

interface Upload {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** What a file would do, asked of the target that decides; dates are read in UTC, as no connector is named. */
export async function previewMapping(
  options: ConnectorsOptions,
  upload: Upload,
  { rows = 0, target: name = options.primary }: PreviewRequest = {},
): Promise<MappingPreview> {
  const target = await options.cabinet.get(name);
  const checked = await checkMappingFile(upload, await checkContext(options, target, 'UTC'));
  return { ...checked.check, preview: previewRows(checked, rows) };
}

export interface PreviewRequest {
  /** How many rows are shown. */
  readonly rows?: number;
  /** The built-in archive when absent. */
  readonly target?: string | undefined;
}

export interface MappingPreview extends MappingCheck {
  /** The first rows of the file, as they are understood. */
  readonly preview: readonly PreviewRow[];
}

/**
 * Makes a file the connector's mapping, as a new version; the next run uses it.
 * @throws Failure `mapping-invalid` for a file with bad rows, unless partial application is accepted
 */
export async function applyMapping(
  options: ConnectorsOptions,
  connector: ConnectorRow,
  upload: Upload,
  how: { readonly acceptPartial: boolean; readonly actor: Actor },
): Promise<MappingCheck & { readonly version: number }> {
  const target = await options.cabinet.get(connector.primary_target);
  const checked = await checkMappingFile(upload, await checkContext(options, target, connector.time_zone));
  refuseBadMapping(checked, how.acceptPartial);
  const applied = { fileName: checked.check.file, at: options.clock.now(), by: actorName(how.actor) };
  const version = await options.database
    .tables<ConnectorTables>()
    .transaction()
    .execute(async (transaction) => {
      // Two files at once: one after the other, so that each gets a number of its own.
      await transaction
        .selectFrom('connector.connector')
        .select('id')
        .where('id', '=', connector.id)
        .forUpdate()
        .execute();
      return saveMapping(transaction, connector.id, checked.file, applied);
    });
  return { ...checked.check, version };
}
