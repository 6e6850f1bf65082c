import { createHash } from 'node:crypto';
import type pg from 'pg';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { Database } from '#store/database.ts';
import { withLock } from '#store/locks.ts';

/** One step of a module's schema. Forward only: what has run somewhere is never edited. */
export interface Migration {
  /** `<module>/<nnnn>-what`, e.g. `audit/0001-trail`. */
  readonly name: string;
  /** One or more statements; runs in a transaction of its own. */
  readonly sql: string;
}

const lockName = 'store.migrations';

const bookkeeping = `
  create schema if not exists store;
  create table if not exists store.migration (
    name       text primary key,
    sha256     bytea not null,
    applied_at timestamptz not null default now()
  )`;

/**
 * Brings the database to the newest schema, in the order given. Several processes may call it at once.
 * @throws Failure `schema-newer` when the database knows migrations that this program does not
 */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<void> {
  checkNames(migrations);
  await withLock(database, lockName, async () => {
    const client = await database.connect();
    try {
      await client.query(bookkeeping);
      const applied = await appliedMigrations(client);
      refuseNewer(applied, migrations);
      for (const migration of migrations) {
        const known = applied.get(migration.name);
        if (known === undefined) await apply(client, migration);
        else refuseEdited(migration, known);
      }
    } finally {
      await client.end();
    }
  });
}

async function appliedMigrations(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; sha256: Buffer }>(
    'select name, sha256 from store.migration',
  );
  return new Map(rows.map((row) => [row.name, row.sha256.toString('hex')]));
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query('insert into store.migration (name, sha256) values ($1, $2)', [
      migration.name,
      Buffer.from(digest(migration), 'hex'),
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

function refuseNewer(applied: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  const ours = new Set(migrations.map(({ name }) => name));
  const unknown = [...applied.keys()].filter((name) => !ours.has(name));
  if (unknown.length === 0) return;
  throw new Failure(
    'schema-newer',
    say`The database was used by a newer Holdfast: it has ${unknown}, which this one does not know.`,
    say`Use that newer Holdfast, or restore a backup made by this one into a new data folder.`,
    { details: { unknown: unknown.join(', ') } },
  );
}

function refuseEdited(migration: Migration, applied: string): void {
  if (applied === digest(migration)) return;
  throw new Failure(
    'internal',
    say`The migration ${migration.name} has been edited after it ran on this database.`,
    say`Put the migration back as it was and add a new one.`,
  );
}

function checkNames(migrations: readonly Migration[]): void {
  const names = migrations.map(({ name }) => name);
  const odd = names.find((name) => !/^[a-z][a-z_-]*\/\d{4}-[a-z0-9-]+$/.test(name));
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (odd === undefined && repeated === undefined) return;
  throw new Failure(
    'internal',
    odd === undefined
      ? say`Two migrations are called ${repeated ?? ''}.`
      : say`"${odd}" is no name for a migration.`,
    say`Name migrations <module>/<nnnn>-what, each once.`,
  );
}

function digest(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex');
}
