import { sql } from 'kysely';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { sealSettings, type TargetValues, withoutEmpty } from '#connector/targets/settings.ts';
import { connectorsByTarget, targetRow } from '#connector/targets/show.ts';
import { mergedValues, trySettings } from '#connector/targets/trial.ts';
import { type Actor, actorName } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

export interface TargetRequest {
  readonly name: string;
  readonly kind: string;
  readonly values: TargetValues;
  /** Whether the server is asked before anything is kept; asked when absent. */
  readonly check?: boolean;
}

export interface TargetChange {
  /** Those that change; an empty text takes one away. Secrets that are not named stay. */
  readonly values?: TargetValues;
  readonly enabled?: boolean;
  /** Whether the server is asked before changed settings are kept; asked when absent. */
  readonly check?: boolean;
  /** Only while the target is still as it was read. */
  readonly version?: number;
}

const nameRule = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** @throws Failure `target-settings`, `conflict` (name); those of the target's check */
export async function addTarget(
  options: ConnectorsOptions,
  request: TargetRequest,
  actor: Actor,
): Promise<void> {
  const { name, kind } = request;
  refuseBadName(options, name);
  await refuseUsedName(options, name);
  const values = withoutEmpty(request.values);
  await trySettings(options, { name, kind }, values, request.check !== false);
  const added = await tablesOf(options)
    .insertInto('connector.target')
    .values({
      name,
      kind,
      settings: sealSettings(options.keyring, name, values),
      created_at: options.clock.now(),
      created_by: actorName(actor),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n) throw nameUsed(name);
}

/**
 * A change ends the trouble the target was in: it is tried at once.
 * @throws Failure `not-found`, `changed-meanwhile`, `target-settings`; those of the target's check
 */
export async function changeTarget(
  options: ConnectorsOptions,
  name: string,
  change: TargetChange,
): Promise<void> {
  const row = await targetRow(options, name);
  if (change.version !== undefined && change.version !== row.version) throw changedMeanwhile(name);
  const values = change.values && mergedValues(options, row, change.values);
  if (values !== undefined) await trySettings(options, row, values, change.check !== false);
  const changed = await tablesOf(options)
    .updateTable('connector.target')
    .set({
      enabled: change.enabled ?? row.enabled,
      ...(values !== undefined && { settings: sealSettings(options.keyring, name, values) }),
      trouble: null,
      trouble_since: null,
      next_attempt_at: null,
      version: row.version + 1,
    })
    .where('name', '=', name)
    .where('removed', '=', false)
    .where('version', '=', row.version)
    .executeTakeFirst();
  if (changed.numUpdatedRows !== 1n) throw changedMeanwhile(name);
}

/**
 * Its settings are forgotten; what was delivered and its history stay, and so nobody else gets the name.
 * @param force although deliveries wait: they are given up
 * @throws Failure `not-found`; `conflict` while a connector delivers to it or, unless forced, deliveries wait
 */
export async function removeTarget(options: ConnectorsOptions, name: string, force: boolean): Promise<void> {
  await targetRow(options, name);
  await tablesOf(options)
    .transaction()
    .execute(async (transaction) => {
      await transaction
        .updateTable('connector.target')
        .set({
          removed: true,
          enabled: false,
          settings: sealSettings(options.keyring, name, {}),
          version: sql<number>`version + 1`,
        })
        .where('name', '=', name)
        .execute();
      const users = (await connectorsByTarget(options)).get(name) ?? [];
      if (users.length > 0) throw inUse(name, users);
      const waiting = await transaction
        .updateTable('connector.target_delivery')
        .set({ state: 'failed', reason: 'not-found', due_at: options.clock.now() })
        .where('target', '=', name)
        .where('state', '=', 'pending')
        .executeTakeFirst();
      if (waiting.numUpdatedRows > 0n && !force) throw deliveriesWait(name, waiting.numUpdatedRows);
    });
}

function tablesOf({ database }: ConnectorsOptions) {
  return database.tables<ConnectorTables>();
}

function refuseBadName({ targets }: ConnectorsOptions, name: string): void {
  if (!nameRule.test(name))
    throw new Failure(
      'target-settings',
      say`A target's name has 1 to 40 small letters, digits and hyphens, the first of them no hyphen.`,
      say`Choose another name.`,
    );
  if (targets.has(name) || name === 'archive')
    throw new Failure(
      'target-settings',
      say`The name "${name}" is that of a built-in target.`,
      say`Choose another name.`,
    );
}

async function refuseUsedName(options: ConnectorsOptions, name: string): Promise<void> {
  const used = await tablesOf(options)
    .selectFrom('connector.target')
    .select('name')
    .where('name', '=', name)
    .executeTakeFirst();
  if (used !== undefined) throw nameUsed(name);
}

function nameUsed(name: string): Failure {
  return new Failure(
    'conflict',
    say`There is or was a target "${name}"; a removed one keeps its name with what it delivered.`,
    say`Choose another name.`,
  );
}

function changedMeanwhile(name: string): Failure {
  return new Failure(
    'changed-meanwhile',
    say`The target "${name}" has been changed by somebody else meanwhile; nothing was overwritten.`,
    say`Read it again, then make your change.`,
  );
}

function inUse(name: string, connectors: readonly string[]): Failure {
  return new Failure(
    'conflict',
    say`The target "${name}" is used by: ${connectors}.`,
    say`Take it from these connectors first.`,
  );
}

function deliveriesWait(name: string, waiting: bigint): Failure {
  return new Failure(
    'conflict',
    say`${waiting} deliveries to "${name}" wait.`,
    say`Let them be delivered first, or remove the target with force: they are then given up, and counted as failed.`,
  );
}
