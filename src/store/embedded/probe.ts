import { realpath } from 'node:fs/promises';
import pg from 'pg';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** Is there a server? `busy` is one that starts up, recovers or shuts down. */
export type Probe =
  | { readonly state: 'alive'; readonly client: pg.Client }
  | { readonly state: 'busy' }
  | { readonly state: 'absent' };

const cannotConnectNow = '57P03';
const tooManyConnections = '53300';
const wrongPassword = '28P01';

/**
 * Connects as the owner role.
 * @param cluster the folder the server must serve: a copied data folder names its original's socket
 * @throws Failure `key-wrong` when the server does not take our password
 */
export async function probe(connection: pg.ClientConfig, cluster: string): Promise<Probe> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 30_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    if ((await realpath(rows[0]?.data_directory ?? '')) === (await realpath(cluster))) {
      return { state: 'alive', client };
    }
    await client.end();
    return { state: 'absent' };
  } catch (error) {
    await client.end().catch(() => {});
    const code = (error as { code?: string }).code;
    if (code === cannotConnectNow || code === tooManyConnections) return { state: 'busy' };
    if (code === wrongPassword) throw passwordRefused(error);
    return { state: 'absent' };
  }
}

function passwordRefused(cause: unknown): Failure {
  return new Failure(
    'key-wrong',
    say`The database does not take the password in DATA/keys/postgres.password.`,
    say`Put the file of this data folder back.`,
    { cause },
  );
}
