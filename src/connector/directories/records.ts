import { sql } from 'kysely';
import { type DirectoriesOptions, type DirectoryRow, requireRow } from '#connector/directories/rows.ts';
import {
  adapterOf,
  type DirectoryValues,
  openSettings,
  openSource,
  sealSettings,
  withoutEmpty,
} from '#connector/directories/settings.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { type Actor, actorName } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { makeUuid } from '#core/ids.ts';
import { say } from '#core/sentence.ts';

export interface DirectoryRequest {
  readonly name: string;
  readonly kind: string;
  readonly values: DirectoryValues;
}

export interface DirectoryChange {
  /** Those that change; an empty text takes one away. Secrets and files that are not named stay. */
  readonly values?: DirectoryValues;
  readonly enabled?: boolean;
  /** Only while the directory is still as it was read. */
  readonly version?: number;
}

/** Settings of a directory that is to be set up, or of one that is there with what would change. */
export type DirectoryCheck = { readonly values: DirectoryValues } & (
  | { readonly kind: string }
  | { readonly name: string }
);

const nameRule = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** @throws Failure `directory-settings`, `conflict` (name) */
export async function addDirectory(
  options: DirectoriesOptions,
  { name, kind, values }: DirectoryRequest,
  actor: Actor,
): Promise<void> {
  if (!nameRule.test(name))
    throw new Failure(
      'directory-settings',
      say`A directory's name has 1 to 40 small letters, digits and hyphens, the first of them no hyphen.`,
      say`Choose another name.`,
      { details: { field: 'name' } },
    );
  const set = withoutEmpty(values);
  openSource(adapterOf(options.adapters, kind), set);
  const id = makeUuid();
  const added = await tablesOf(options)
    .insertInto('connector.directory')
    .values({
      id,
      name,
      kind,
      settings: sealSettings(options.keyring, id, set),
      created_at: options.clock.now(),
      created_by: actorName(actor),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 1n) return;
  throw new Failure('conflict', say`There is a directory "${name}" already.`, say`Choose another name.`);
}

/**
 * While it is switched off it is neither read nor asked.
 * @throws Failure `not-found`, `changed-meanwhile`, `directory-settings`
 */
export async function changeDirectory(
  options: DirectoriesOptions,
  name: string,
  { values, enabled, version }: DirectoryChange,
): Promise<void> {
  const row = await requireRow(options, name);
  if (version !== undefined && version !== row.version) throw changedMeanwhile(name);
  const merged = values && mergedValues(options, row, values);
  if (merged !== undefined) openSource(adapterOf(options.adapters, row.kind), merged);
  const changed = await tablesOf(options)
    .updateTable('connector.directory')
    .set({
      enabled: enabled ?? row.enabled,
      ...(merged !== undefined && {
        settings: sealSettings(options.keyring, row.id, merged),
        tried_at: null,
      }),
      version: row.version + 1,
      state: sql<bigint>`state + 1`,
    })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .executeTakeFirst();
  if (changed.numUpdatedRows !== 1n) throw changedMeanwhile(name);
}

/**
 * It is gone with everything that was known by it; what was delivered stays where it is.
 * @throws Failure `not-found`
 */
export async function removeDirectory(options: DirectoriesOptions, name: string): Promise<void> {
  const { id } = await requireRow(options, name);
  await tablesOf(options).deleteFrom('connector.directory').where('id', '=', id).execute();
}

/**
 * Asks the directory whether settings work; nothing is kept.
 * @throws Failure `not-found`, `directory-settings`; those of the directory
 */
export async function checkDirectory(
  options: DirectoriesOptions,
  asked: DirectoryCheck,
  signal: AbortSignal,
): Promise<void> {
  const row = 'name' in asked ? await requireRow(options, asked.name) : undefined;
  const kind = 'kind' in asked ? asked.kind : (row?.kind ?? '');
  const values = row === undefined ? withoutEmpty(asked.values) : mergedValues(options, row, asked.values);
  await openSource(adapterOf(options.adapters, kind), values).check(signal);
}

/** The settings that are kept, with those that change. */
function mergedValues(
  { keyring }: DirectoriesOptions,
  { id, settings }: DirectoryRow,
  values: DirectoryValues,
): DirectoryValues {
  return withoutEmpty({ ...openSettings(keyring, id, settings), ...values });
}

function tablesOf({ database }: DirectoriesOptions) {
  return database.tables<ConnectorTables>();
}

function changedMeanwhile(name: string): Failure {
  return new Failure(
    'changed-meanwhile',
    say`The directory "${name}" has been changed by somebody else meanwhile; nothing was overwritten.`,
    say`Read it again, then make your change.`,
  );
}
