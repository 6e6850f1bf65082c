import pg from 'pg';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

const nameForm = /^[a-z][a-z0-9_]{0,62}$/;
/** ASCII "database" as a number. */
const makingKey = '7233183901389648741';

export interface WantedDatabase {
  readonly database: string;
  readonly role: string;
  readonly password: string;
}

/**
 * Makes the role and the database that it owns when they are missing, sets the role's password, and lets nobody else
 * connect. Harmless when repeated, also at the same moment by several processes.
 * @param owner a connection of the owner role to the database `postgres`
 */
export async function ensureDatabase(owner: pg.ClientConfig, wanted: WantedDatabase): Promise<void> {
  const { database, role } = wanted;
  for (const name of [database, role]) checkName(name);
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [makingKey]);
    const known = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    const verb = known.rowCount === 0 ? 'create' : 'alter';
    const password = client.escapeLiteral(wanted.password);
    await client.query(
      `${verb} role ${role} login nosuperuser nocreatedb nocreaterole noreplication password ${password}`,
    );
    const existing = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (existing.rowCount === 0) {
      await client.query(`create database ${database} owner ${role} template template0`);
    }
    await client.query(`revoke connect, temporary on database ${database} from public`);
  } finally {
    await client.end();
  }
}

/** Takes the right to connect to the cluster's own databases from everybody but the owner role. */
export async function closeToPublic(client: pg.Client): Promise<void> {
  await client.query('revoke connect, temporary on database postgres, template1 from public');
}

function checkName(name: string): void {
  if (nameForm.test(name) && name !== 'holdfast' && name !== 'postgres') return;
  throw new Failure(
    'usage',
    say`"${name}" cannot be the name of a database or role of the embedded server.`,
    say`Use lower-case letters, digits and underscores, at most 63, and neither "holdfast" nor "postgres".`,
  );
}
