import type { CountryCode } from 'libphonenumber-js/min';
import { collectPeople } from '#connector/directories/collect.ts';
import { comparePeople, type Known } from '#connector/directories/compare.ts';
import { type DirectoriesOptions, type DirectoryRow, requireRow } from '#connector/directories/rows.ts';
import { loadKnown, saveReading } from '#connector/directories/save.ts';
import { adapterOf, openSettings, openSource, regionOf } from '#connector/directories/settings.ts';
import type { ConnectorTables, RunFailure } from '#connector/tables.ts';
import type { DirectorySource } from '#core/directory.ts';
import { Failure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { tryLock } from '#store/locks.ts';

/** What a reading has found. */
export interface DirectoryReading {
  readonly people: number;
  readonly added: number;
  readonly changed: number;
  readonly left: number;
  readonly doubts: readonly Sentence[];
  readonly doubtCount: number;
}

export interface ReadRequest {
  /** Although less than half of the people that are known are still there. */
  readonly acceptFewer: boolean;
  readonly signal: AbortSignal;
}

/**
 * Reads a directory and takes over what it says, all or nothing: a reading that breaks off changes nothing but the
 * state of failure.
 * @throws Failure `not-found`, `lock-held` while it is being read, `directory-shrunk`, `changed-meanwhile`; those of
 * the directory
 */
export async function readDirectory(
  options: DirectoriesOptions,
  name: string,
  request: ReadRequest,
): Promise<DirectoryReading> {
  const row = await requireRow(options, name);
  const outcome = await tryLock(options.database, `directory ${row.id}`, async (held) => {
    const signal = AbortSignal.any([held, request.signal]);
    try {
      return await takeOver(options, row, { ...request, signal });
    } catch (error) {
      if (error instanceof Failure && !signal.aborted) await keepFailure(options, row, error);
      throw error;
    }
  });
  if (outcome.held) return outcome.result;
  throw new Failure('lock-held', say`The directory "${name}" is being read.`, say`Wait until that is done.`);
}

async function takeOver(
  options: DirectoriesOptions,
  row: DirectoryRow,
  { acceptFewer, signal }: ReadRequest,
): Promise<DirectoryReading> {
  const { source, region } = openRow(options, row);
  const collected = await collectPeople(source, region, signal);
  const at = options.clock.now();
  const changes = await options.database
    .tables<ConnectorTables>()
    .transaction()
    .execute(async (transaction) => {
      const now = await transaction
        .selectFrom('connector.directory')
        .select('version')
        .where('id', '=', row.id)
        .forUpdate()
        .executeTakeFirst();
      // What was read with settings that are no longer these says nothing.
      if (now?.version !== row.version) throw changedMeanwhile(row.name);
      const known = await loadKnown(transaction, row.id);
      if (!acceptFewer) refuseShrunk(row.name, known, collected.people);
      const found = comparePeople(known, collected.people, at);
      await saveReading(transaction, row.id, { collected, changes: found, at });
      return found;
    });
  const { doubts, doubtCount } = collected;
  return {
    people: collected.people.size,
    added: changes.added.length,
    changed: changes.changed.length,
    left: changes.left.length,
    doubts,
    doubtCount,
  };
}

/** The directory of a row, with the country of its numbers. */
function openRow(
  { adapters, keyring }: DirectoriesOptions,
  { id, kind, settings }: DirectoryRow,
): { readonly source: DirectorySource; readonly region: CountryCode | undefined } {
  const values = openSettings(keyring, id, settings);
  return { source: openSource(adapterOf(adapters, kind), values), region: regionOf(values) };
}

/** A wrong base, a filter, a right that was taken away look like a company that has gone home. */
function refuseShrunk(name: string, known: Known, found: ReadonlyMap<string, unknown>): void {
  const there = [...known.people.values()].filter(({ leftAt }) => leftAt === null);
  const still = there.filter(({ person }) => found.has(person)).length;
  if (still * 2 >= there.length) return;
  throw new Failure(
    'directory-shrunk',
    say`Of the ${there.length} people whom "${name}" knows, the reading finds ${still}; nothing of it was taken over.`,
    say`Look at settings and rights of the directory. If it is so, read it again and accept that there are fewer (on the command line \`holdfast directory read --accept-fewer\`).`,
    { details: { known: there.length, found: still } },
  );
}

function changedMeanwhile(name: string): Failure {
  return new Failure(
    'changed-meanwhile',
    say`The directory "${name}" has been changed while it was read; nothing of the reading was taken over.`,
    say`Read it again.`,
  );
}

/** What was known stays in force; since when reading fails is kept. */
async function keepFailure(options: DirectoriesOptions, { id }: DirectoryRow, error: Failure): Promise<void> {
  const { code, sentence: message, remedySentence: remedy } = error;
  const failure: RunFailure = { code, message, remedy };
  const at = options.clock.now();
  await options.database
    .tables<ConnectorTables>()
    .updateTable('connector.directory')
    .set((eb) => ({
      tried_at: at,
      failure: JSON.stringify(failure),
      failure_since: eb.fn.coalesce('failure_since', eb.val(at)),
    }))
    .where('id', '=', id)
    .execute();
}
