import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/**
 * The handle on PostgreSQL: the embedded server or a customer's (`DATABASE_URL`), 15 or newer.
 * Each module types its own tables: `database.tables<MailboxTables>()`. 64-bit integers come as `bigint`, `timestamptz`
 * as Date, `date` as text.
 */
export interface Database {
  /** Query builder over the pool; `T` names only the tables of the calling module. */
  tables<T>(): Kysely<T>;
  readonly pool: pg.Pool;
  /** A connection outside the pool, for session locks and LISTEN; the caller ends it. */
  connect(): Promise<pg.Client>;
  /** Ends the pool. Harmless when repeated. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly connection: string | pg.ClientConfig;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName?: string;
  /** Most connections of the pool; 10 when absent. */
  readonly poolSize?: number;
}

const oldestVersion = 150_000;
/** For a connection, new or from the pool, in milliseconds. */
const longestWait = 60_000;

/**
 * Named prepared statements would switch to a generic plan after five executions and then walk a date index for
 * every rare word: 0.1 ms becomes 270 ms.
 */
const session = "set plan_cache_mode = force_custom_plan; set timezone = 'UTC'; set client_encoding = 'UTF8'";

const int8 = 20;
const int8Array = 1016;
const date = 1082;
const textArray = pg.types.getTypeParser(1009 as number, 'text') as (text: string) => unknown;

const parsers: Record<number, (text: string) => unknown> = {
  [int8]: BigInt,
  [int8Array]: (text) => (textArray(text) as (string | null)[]).map(bigintOrNull),
  [date]: (text) => text,
};

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[oid]) ||
    pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/** Makes the handle; connects on first use. Every way to a connection throws the failures of `openConnection`. */
export function connectDatabase(options: DatabaseOptions): Database {
  const config = clientConfig(options);
  const pool = new CheckedPool({
    ...config,
    max: options.poolSize ?? 10,
    idleTimeoutMillis: 60_000,
    onConnect: (client) => prepareSession(client) as unknown as undefined,
  });
  // A server that goes away ends idle connections: the next use gets a new one or a Failure. A connection that is in use
  // tells its user by the query that fails; without a listener its error event would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  return {
    tables: <T>() => kysely as unknown as Kysely<T>,
    pool,
    connect: () => openConnection(config),
    close: async () => {
      if (!pool.ending) await pool.end();
    },
  };
}

const diskFullState = '53100';

/**
 * Turns an error of a broken or refused connection into Failure `database-unreachable`, and of a server without room
 * into `disk-full`; gives others back.
 */
export function databaseFailure(error: unknown): unknown {
  if (error instanceof Failure) return error;
  if (error instanceof pg.DatabaseError && error.code === diskFullState)
    return new Failure(
      'disk-full',
      say`The disk of the database is full, or one of its server's limits is reached.`,
      say`Make room or enlarge the disk; the work goes on where it stopped.`,
      { cause: error },
    );
  if (!isConnectionTrouble(error)) return error;
  return new Failure(
    'database-unreachable',
    say`The database cannot be reached: ${(error as Error).message || ((error as { code?: string }).code ?? '')}.`,
    say`Check that PostgreSQL runs and that DATABASE_URL names it with a valid role and password; it is tried again.`,
    { cause: error },
  );
}

type ConnectCallback = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: unknown) => void,
) => void;

/** The pool, with connection errors as Failures; `pool.query` and Kysely both come through `connect`. */
class CheckedPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: ConnectCallback): void;
  override connect(callback?: ConnectCallback): Promise<pg.PoolClient> | undefined {
    const connecting = super.connect().catch((error) => {
      throw databaseFailure(error);
    });
    if (callback === undefined) return connecting;
    connecting.then(
      (client) => callback(undefined, client, (release) => client.release(release as Error | undefined)),
      (error: Error) => callback(error, undefined, () => {}),
    );
    return undefined;
  }
}

function clientConfig(options: DatabaseOptions): pg.ClientConfig {
  const given =
    typeof options.connection === 'string' ? { connectionString: options.connection } : options.connection;
  return {
    connectionTimeoutMillis: longestWait,
    keepAlive: true,
    ...given,
    application_name: options.applicationName ?? 'holdfast',
    types,
  };
}

async function openConnection(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(config);
  client.on('error', () => {});
  try {
    await client.connect();
    await prepareSession(client);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw databaseFailure(error);
  }
}

async function prepareSession(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
  const found = Number(rows[0]?.server_version_num);
  if (found < oldestVersion) {
    throw new Failure(
      'database-version',
      say`The database server is PostgreSQL ${Math.floor(found / 10_000)}; Holdfast needs 15 or newer.`,
      say`Update the server, or unset DATABASE_URL to use the PostgreSQL that Holdfast brings.`,
      { details: { found } },
    );
  }
  await client.query(session);
}

/** Codes of Node's sockets, and the SQLSTATE classes 08 (connection), 28 (log-in), 57P (shutdown), 3D000, 53300. */
const troubleCodes =
  /^(ECONN|ENOENT|EPIPE|EHOST|ENET|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EACCES|08...|28...|57P0[1-5]|3D000|53300)/;
const troubleWords =
  /Connection terminated|timeout exceeded when trying to connect|timeout expired|server closed|not queryable|SSL|SASL/;

function isConnectionTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && troubleCodes.test(code)) return true;
  return (
    troubleWords.test(error.message) ||
    (error instanceof AggregateError && error.errors.some(isConnectionTrouble))
  );
}

function bigintOrNull(text: string | null): bigint | null {
  return text === null ? null : BigInt(text);
}
