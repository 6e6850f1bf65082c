import { createHash } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import { refuseWithoutProof } from '#connector/keptKinds.ts';
import {
  type CheckedMapping,
  checkContext,
  checkMappingFile,
  refuseBadMapping,
} from '#connector/mapping/check.ts';
import { saveMapping } from '#connector/mapping/versions.ts';
import { connectorName, nameTaken, refuseTakenName } from '#connector/names.ts';
import { formatSchedule, parseSchedule } from '#connector/schedule.ts';
import { passwordOwner } from '#connector/session.ts';
import type { SiteLogin } from '#connector/site/connection.ts';
import { impatientClient, refuseOtherArchive } from '#connector/siteCheck.ts';
import type { ConnectorSettings, ConnectorTable, ConnectorTables } from '#connector/tables.ts';
import { type ChosenTargets, checkedRoutes, chooseTargets } from '#connector/targets/chosen.ts';
import { isTimeZone } from '#connector/zone.ts';
import { type Actor, actorName } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { type ConnectorId, makeUuid } from '#core/ids.ts';
import type { Service } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import { sealSecret } from '#store/secrets.ts';

export interface MappingUpload {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

export interface CreateConnector {
  readonly service: Service;
  readonly name: string;
  /** Address of the site's private listener. */
  readonly site: string;
  readonly userName: string;
  readonly password: string;
  readonly automaticMapping: boolean;
  readonly acceptTerms: boolean;
  readonly mapping?: MappingUpload;
  readonly acceptPartial?: boolean;
  /** As `parseSchedule` reads it; `daily@02:00` when absent. */
  readonly schedule?: string;
  /** `UTC` when absent. */
  readonly timeZone?: string;
  /** Targets besides the archive; all that is mapped goes to them too, or what `settings.routes` says. */
  readonly targets?: readonly string[];
  /** False: the archive keeps no copy of what is delivered, and the one target decides runs. */
  readonly keepInArchive?: boolean;
  readonly settings?: ConnectorSettings;
  readonly actor: Actor;
}

const defaultSchedule = 'daily@02:00';
const uniqueViolation = '23505';

/**
 * Makes a connector: terms accepted, name free, settings valid, mapping good, signed in at the site and subscribed;
 * only then it is saved, with all of it or nothing.
 * @throws Failure `terms-not-accepted`, `conflict` (name), `config-invalid`, `mapping-invalid`, `cleartext-refused`,
 * `site-unreachable`, `site-refused`, `site-answer`
 */
export async function createConnector(
  options: ConnectorsOptions,
  request: CreateConnector,
): Promise<ConnectorId> {
  refuseWithoutTerms(request);
  refuseWithoutProof(request.settings ?? {});
  const { name } = connectorName(request.name);
  await refuseTakenName(options.database, name);
  const schedule = formatSchedule(parseSchedule(request.schedule ?? defaultSchedule));
  const timeZone = checkedTimeZone(request.timeZone ?? 'UTC');
  const chosen = await chooseTargets(options, request.targets ?? [], request.keepInArchive !== false);
  const settings = checkedRoutes(request.settings ?? {}, chosen, options.primary);
  const target = await options.cabinet.get(chosen.primary);
  const mapping =
    request.mapping &&
    (await checkMappingFile(request.mapping, await checkContext(options, target, timeZone)));
  if (mapping) refuseBadMapping(mapping, request.acceptPartial === true);
  const id = makeUuid<ConnectorId>(options.clock.now().getTime());
  const login = { url: request.site, userName: request.userName, password: request.password };
  const { site } = await subscribeAtSite(options, login, { id, service: request.service, name });
  try {
    await save(options, request, { id, name, schedule, timeZone, site, mapping, chosen, settings });
  } catch (error) {
    await unsubscribeAtSite(options, login, id).catch(() => undefined);
    if ((error as { code?: unknown }).code === uniqueViolation) throw nameTaken(name);
    throw error;
  }
  return id;
}

function refuseWithoutTerms({ acceptTerms }: CreateConnector): void {
  if (acceptTerms) return;
  throw new Failure(
    'terms-not-accepted',
    say`The terms of service have not been accepted.`,
    say`Read and accept them in the wizard; on the command line read \`holdfast connector terms\`, then give \`--accept-terms\`.`,
  );
}

/** @throws Failure `config-invalid` */
export function checkedTimeZone(name: string): string {
  if (isTimeZone(name)) return name;
  throw new Failure(
    'config-invalid',
    say`The time zone is not known.`,
    say`Name it as Europe/London, America/New_York or UTC.`,
  );
}

/** Signs in and makes the subscription; what the site keeps from here on waits for this connector. */
export async function subscribeAtSite(
  options: ConnectorsOptions,
  login: SiteLogin,
  subscription: { readonly id: ConnectorId; readonly service: Service; readonly name: string },
): Promise<{ readonly site: string }> {
  const client = impatientClient(options, login);
  const answer = await client.site();
  refuseOtherArchive(options, answer);
  await client.subscribe(subscription.id, subscription.service, subscription.name);
  return { site: answer.site };
}

export async function unsubscribeAtSite(
  options: ConnectorsOptions,
  login: SiteLogin,
  id: ConnectorId,
): Promise<void> {
  await impatientClient(options, login).unsubscribe(id);
}

interface Checked {
  readonly id: ConnectorId;
  readonly name: string;
  readonly schedule: string;
  readonly timeZone: string;
  readonly site: string;
  readonly mapping: CheckedMapping | undefined;
  readonly chosen: ChosenTargets;
  readonly settings: ConnectorSettings;
}

async function save(options: ConnectorsOptions, request: CreateConnector, checked: Checked): Promise<void> {
  const { id, mapping } = checked;
  const { terms, trail } = options;
  const at = options.clock.now();
  const by = actorName(request.actor);
  const sha256 = createHash('sha256').update(terms.text).digest('hex');
  await options.database
    .tables<ConnectorTables>()
    .transaction()
    .execute(async (transaction) => {
      await transaction
        .insertInto('connector.connector')
        .values(connectorRow(options, request, checked, at))
        .execute();
      await transaction
        .insertInto('connector.terms_acceptance')
        .values({ connector: id, version: terms.version, sha256, accepted_at: at, accepted_by: by })
        .execute();
      if (mapping !== undefined)
        await saveMapping(transaction, id, mapping.file, { fileName: mapping.check.file, at, by });
      const details = { version: terms.version, sha256 };
      await trail.record(
        { actor: request.actor, action: 'terms.accept', object: `connector:${id}`, details },
        transaction,
      );
    });
}

function connectorRow(
  options: ConnectorsOptions,
  request: CreateConnector,
  checked: Checked,
  now: Date,
): Insertable<ConnectorTable> {
  const { id, name } = checked;
  return {
    id,
    service: request.service,
    name,
    name_key: connectorName(name).key,
    site_url: request.site,
    site_id: checked.site,
    user_name: request.userName,
    password: sealSecret(options.keyring, passwordOwner(id), request.password),
    automatic_mapping: request.automaticMapping,
    schedule: checked.schedule,
    time_zone: checked.timeZone,
    state: 'active',
    primary_target: checked.chosen.primary,
    targets: [...checked.chosen.others],
    settings: JSON.stringify(checked.settings),
    cursor_hash: null,
    created_at: now,
    created_by: actorName(request.actor),
  };
}
