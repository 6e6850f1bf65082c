import { hole } from '#connector/chain.ts';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import { loadMailboxDirectory } from '#connector/directories/mailboxDirectory.ts';
import { type Directory, openDirectory } from '#connector/directory.ts';
import { type Mailboxes, openMailboxes } from '#connector/mailboxes.ts';
import type { MappingRules } from '#connector/map.ts';
import { loadMapping } from '#connector/mapping/versions.ts';
import { type Notices, openNotices } from '#connector/notices.ts';
import { peopleOf } from '#connector/people.ts';
import type { ConnectorRow, RunRow } from '#connector/runRow.ts';
import { openSiteClient, type SiteClient } from '#connector/site/client.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { Failure } from '#core/failure.ts';
import { serviceFolder } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import type { Target } from '#core/target.ts';
import { openSecret } from '#store/secrets.ts';

/** The stages of a run, as progress names them. */
export type RunStage = 'pull' | 'stage' | 'convert' | 'map' | 'import' | 'reconcile';

/** Told while a run works: envelopes for `pull` and `stage`, items for the others. */
export type ProgressListener = (stage: RunStage, done: number, total?: number) => void;

/** Everything a run works with. */
export interface RunSession {
  readonly options: ConnectorsOptions;
  readonly connector: ConnectorRow;
  readonly run: RunRow;
  readonly client: SiteClient;
  /** The target that decides the run. */
  readonly target: Target;
  /** The archive, whatever decides the run: nothing that waits for somebody leaves the house. */
  readonly quarantineTarget: Target;
  readonly mailboxes: Mailboxes;
  readonly rules: MappingRules;
  readonly signal: AbortSignal;
  readonly progress: ProgressListener;
  /** Sentences of the run so far; written with each batch. */
  readonly warnings: Notices;
}

/** Owner of a connector's password among the wrapped secrets. */
export function passwordOwner(connector: string): string {
  return `connector/${connector}/password`;
}

export function openConnectorClient(
  options: ConnectorsOptions,
  connector: ConnectorRow,
  signal: AbortSignal,
): SiteClient {
  const password = openSecret(options.keyring, passwordOwner(connector.id), connector.password);
  return openSiteClient(
    { url: connector.site_url, userName: connector.user_name, password },
    { signal, ...(options.patience && { patience: options.patience }) },
  );
}

/** Signs in at the site and gets what the run needs from it; sets the run's end of the feed. */
export async function openRunSession(
  options: ConnectorsOptions,
  connector: ConnectorRow,
  run: RunRow,
  watch: { readonly signal: AbortSignal; readonly progress: ProgressListener },
): Promise<RunSession> {
  const client = openConnectorClient(options, connector, watch.signal);
  const target = await options.cabinet.get(connector.primary_target);
  const quarantineTarget = await options.cabinet.get(options.primary);
  const site = await client.site();
  if (site.site !== connector.site_id)
    throw new Failure(
      'site-refused',
      say`The address of the capture site leads to another site than the one the connector was made for.`,
      say`Correct the address, or make a new connector for the other site.`,
    );
  const newest = site.newest[connector.service];
  const upTo = run.up_to ?? (newest === undefined ? null : BigInt(newest));
  const alongFeed = run.kind === 'scheduled' || run.kind === 'manual';
  // A site set back to an older state would give new envelopes the positions of old ones.
  if (alongFeed && upTo !== null && upTo < run.done_position) throw hole(upTo, undefined);
  if (run.up_to !== upTo) await setUpTo(options, run, upTo);
  const directory: Directory = openDirectory(await client.users());
  const custom = await loadMapping(options.database, run.mapping_version);
  return {
    options,
    connector,
    run: { ...run, up_to: upTo },
    client,
    target,
    quarantineTarget,
    mailboxes: openMailboxes({
      target,
      quarantineTarget,
      folder: serviceFolder[connector.service],
      // Mailboxes are made in the archive only.
      autoMailbox: target === quarantineTarget ? options.autoMailbox : undefined,
    }),
    rules: {
      custom,
      directory,
      mailboxes: await loadMailboxDirectory(options.database),
      automatic: connector.automatic_mapping,
      ...peopleOf(connector.settings),
    },
    signal: watch.signal,
    progress: watch.progress,
    warnings: openNotices(run.warnings),
  };
}

async function setUpTo(options: ConnectorsOptions, run: RunRow, upTo: bigint | null): Promise<void> {
  await options.database
    .tables<ConnectorTables>()
    .updateTable('connector.run')
    .set({ up_to: upTo })
    .where('id', '=', run.id)
    .execute();
}
