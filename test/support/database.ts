import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { connectDatabase, type Database } from '#store/database.ts';
import { type Migration, migrate } from '#store/migrations.ts';

/** A database of its own for one test or file. */
export type TemporaryDatabase = Database & {
  /** Closes the handle and removes the database. */
  drop(): Promise<void>;
  /** For a handle of one's own, or for another process. */
  readonly connection: pg.ClientConfig;
};

/** Makes an empty database in the run's server and migrates it. Call `drop` in `afterAll`. */
export async function temporaryDatabase(migrations: readonly Migration[]): Promise<TemporaryDatabase> {
  const owner = inject('postgres');
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`;
  await asOwner(owner, `create database ${name} template template0`);
  const connection: pg.ClientConfig = { ...owner, database: name };
  const database = connectDatabase({ connection, applicationName: 'holdfast-test', poolSize: 5 });
  if (migrations.length > 0) await migrate(database, migrations);
  return {
    ...database,
    connection,
    drop: async () => {
      await database.close();
      await asOwner(owner, `drop database ${name} with (force)`);
    },
  };
}

async function asOwner(owner: pg.ClientConfig, sql: string): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
