import type { Insertable } from 'kysely';
import { checkedTimeZone, subscribeAtSite, unsubscribeAtSite } from '#connector/create.ts';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import { refuseWithoutProof } from '#connector/keptKinds.ts';
import { connectorName, nameTaken, refuseRemoved, refuseTakenName } from '#connector/names.ts';
import type { ConnectorRow } from '#connector/runRow.ts';
import { formatSchedule, parseSchedule } from '#connector/schedule.ts';
import { passwordOwner } from '#connector/session.ts';
import type { SiteLogin } from '#connector/site/connection.ts';
import type { ConnectorSettings, ConnectorTable, ConnectorTables } from '#connector/tables.ts';
import { checkedRoutes, chooseTargets } from '#connector/targets/chosen.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { openSecret, sealSecret } from '#store/secrets.ts';

/** What may be changed; what is absent stays. */
export interface ConnectorChanges {
  readonly name?: string;
  readonly site?: string;
  readonly userName?: string;
  readonly password?: string;
  readonly automaticMapping?: boolean;
  readonly schedule?: string;
  readonly timeZone?: string;
  /** Targets besides the archive. */
  readonly targets?: readonly string[];
  /** Decided when the connector is made: refused when it is another than now. */
  readonly keepInArchive?: boolean;
  readonly settings?: ConnectorSettings;
}

const uniqueViolation = '23505';

/**
 * Changes a connector. A new address or log-in is tried at the site first.
 * @param version refused with Failure `changed-meanwhile` when the connector is no longer at this version; absent: whatever it is
 */
export async function editConnector(
  options: ConnectorsOptions,
  connector: ConnectorRow,
  changes: ConnectorChanges,
  version?: number,
): Promise<ConnectorRow> {
  refuseRemoved(connector);
  refuseOtherVersion(connector, version);
  const name = changes.name === undefined ? connector.name : connectorName(changes.name).name;
  await refuseTakenName(options.database, name, connector.id);
  const targets = await targetColumns(options, connector, changes);
  const password =
    changes.password ?? openSecret(options.keyring, passwordOwner(connector.id), connector.password);
  const login = {
    url: changes.site ?? connector.site_url,
    userName: changes.userName ?? connector.user_name,
    password,
  };
  if (changes.site !== undefined || changes.userName !== undefined || changes.password !== undefined)
    await tryLogin(options, connector, login);
  return update(options, connector, {
    name,
    name_key: connectorName(name).key,
    site_url: login.url,
    user_name: login.userName,
    password: sealSecret(options.keyring, passwordOwner(connector.id), password),
    ...settingColumns(changes),
    ...targets,
  });
}

/** @throws Failure `conflict` when the address leads to another site; those of the site client */
async function tryLogin(
  options: ConnectorsOptions,
  connector: ConnectorRow,
  login: SiteLogin,
): Promise<void> {
  const { id, service, name } = connector;
  const { site } = await subscribeAtSite(options, login, { id, service, name });
  if (site === connector.site_id) return;
  await unsubscribeAtSite(options, login, id).catch(() => undefined);
  throw new Failure(
    'conflict',
    say`The new address leads to another capture site.`,
    say`Make a new connector for it: the positions of one site mean nothing at another.`,
  );
}

function settingColumns(changes: ConnectorChanges): Columns {
  const { automaticMapping, timeZone, schedule } = changes;
  return {
    ...(automaticMapping !== undefined && { automatic_mapping: automaticMapping }),
    ...(schedule !== undefined && { schedule: formatSchedule(parseSchedule(schedule)) }),
    ...(timeZone !== undefined && { time_zone: checkedTimeZone(timeZone) }),
  };
}

/**
 * The targets and the routes between them, which only together are right.
 * @throws Failure `config-invalid`; `conflict` for what is decided when a connector is made
 */
async function targetColumns(
  options: ConnectorsOptions,
  connector: ConnectorRow,
  { targets, keepInArchive, settings }: ConnectorChanges,
): Promise<Columns> {
  const kept = connector.primary_target === options.primary;
  if (keepInArchive !== undefined && keepInArchive !== kept) throw archiveDecided();
  if (settings !== undefined) refuseWithoutProof(settings);
  if (targets === undefined && settings === undefined) return {};
  const before = { primary: connector.primary_target, others: connector.targets };
  const chosen = targets === undefined ? before : await chooseTargets(options, targets, kept);
  if (chosen.primary !== connector.primary_target) throw archiveDecided();
  const wanted = checkedRoutes(settings ?? connector.settings, chosen, options.primary);
  return { targets: [...chosen.others], settings: JSON.stringify(wanted) };
}

function archiveDecided(): Failure {
  return new Failure(
    'conflict',
    say`Whether the archive keeps a copy, and which target stands in its stead, is decided when a connector is made.`,
    say`Make a new connector, and remove this one when it has caught up.`,
  );
}

/** Pauses or resumes. While paused no run starts, and the site keeps what arrives. */
export async function setConnectorState(
  options: ConnectorsOptions,
  connector: ConnectorRow,
  state: 'active' | 'paused',
): Promise<ConnectorRow> {
  refuseRemoved(connector);
  return connector.state === state ? connector : update(options, connector, { state });
}

/**
 * Removes a connector: no run starts any more, its subscription ends. What it archived, its runs, logs and mappings
 * stay. A site that cannot be reached is told later (`endSubscriptions`).
 */
export async function removeConnector(
  options: ConnectorsOptions,
  connector: ConnectorRow,
): Promise<ConnectorRow> {
  const removed =
    connector.state === 'removed' ? connector : await update(options, connector, { state: 'removed' });
  return (await endSubscription(options, removed)) ? { ...removed, subscribed: false } : removed;
}

/** Ends the subscriptions of removed connectors that are still open at their sites. */
export async function endSubscriptions(options: ConnectorsOptions): Promise<void> {
  const open = await options.database
    .tables<ConnectorTables>()
    .selectFrom('connector.connector')
    .selectAll()
    .where('state', '=', 'removed')
    .where('subscribed', '=', true)
    .execute();
  for (const connector of open) await endSubscription(options, connector);
}

async function endSubscription(options: ConnectorsOptions, connector: ConnectorRow): Promise<boolean> {
  if (!connector.subscribed) return true;
  const password = openSecret(options.keyring, passwordOwner(connector.id), connector.password);
  try {
    await unsubscribeAtSite(
      options,
      { url: connector.site_url, userName: connector.user_name, password },
      connector.id,
    );
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
  await options.database
    .tables<ConnectorTables>()
    .updateTable('connector.connector')
    .set({ subscribed: false })
    .where('id', '=', connector.id)
    .execute();
  return true;
}

type Columns = Partial<Omit<Insertable<ConnectorTable>, 'id'>>;

/** Changes the row that was read, or nothing: somebody else's edit in between is a conflict. */
async function update(
  options: ConnectorsOptions,
  connector: ConnectorRow,
  columns: Columns,
): Promise<ConnectorRow> {
  try {
    const updated = await options.database
      .tables<ConnectorTables>()
      .updateTable('connector.connector')
      .set({ ...columns, version: connector.version + 1 })
      .where('id', '=', connector.id)
      .where('version', '=', connector.version)
      .returningAll()
      .executeTakeFirst();
    if (updated !== undefined) return updated;
  } catch (error) {
    if ((error as { code?: unknown }).code === uniqueViolation)
      throw nameTaken(columns.name ?? connector.name);
    throw error;
  }
  throw changedMeanwhile(connector);
}

function refuseOtherVersion(connector: ConnectorRow, version: number | undefined): void {
  if (version !== undefined && version !== connector.version) throw changedMeanwhile(connector);
}

function changedMeanwhile(connector: ConnectorRow): Failure {
  return new Failure(
    'changed-meanwhile',
    say`The connector "${connector.name}" has been changed by somebody else meanwhile; nothing was overwritten.`,
    say`Read it again, then make your change.`,
    { details: { connector: connector.name } },
  );
}
