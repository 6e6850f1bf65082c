import type { ConnectorRow } from '#connector/runRow.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { Failure } from '#core/failure.ts';
import { type ConnectorId, parseUuid } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { Database } from '#store/database.ts';

const longestName = 100;

/**
 * A connector's name as it is kept and compared.
 * @throws Failure `config-invalid` for an empty, overlong or many-lined name
 */
export function connectorName(text: string): { readonly name: string; readonly key: string } {
  const name = text.normalize('NFC').trim();
  if (name === '' || name.length > longestName || /\p{Cc}/u.test(name))
    throw new Failure(
      'config-invalid',
      say`A connector's name has 1 to ${longestName} characters on one line.`,
      say`Choose another name.`,
    );
  return { name, key: name.normalize('NFKC').toLowerCase() };
}

/**
 * The connector of this name or id; of removed ones the newest of the name, where no other has it.
 * @throws Failure `not-found`
 */
export async function findConnector(database: Database, nameOrId: string): Promise<ConnectorRow> {
  const id = parseUuid<ConnectorId>(nameOrId);
  const query = database.tables<ConnectorTables>().selectFrom('connector.connector').selectAll();
  const found =
    (id && (await query.where('id', '=', id).executeTakeFirst())) ??
    (await query
      .where('name_key', '=', nameOrId.normalize('NFKC').trim().toLowerCase())
      .orderBy(({ eb }) => eb('state', '=', 'removed'))
      .orderBy('created_at', 'desc')
      .limit(1)
      .executeTakeFirst());
  if (found !== undefined) return found;
  throw new Failure(
    'not-found',
    say`There is no connector "${nameOrId}".`,
    say`List the connectors and name one of them.`,
  );
}

/** @throws Failure `not-found` for a connector that has been removed */
export function refuseRemoved(connector: ConnectorRow): void {
  if (connector.state !== 'removed') return;
  throw new Failure(
    'not-found',
    say`The connector "${connector.name}" has been removed.`,
    say`Make a new one; what this one archived and its history stay.`,
  );
}

/** @throws Failure `conflict` when another connector that is not removed has the name */
export async function refuseTakenName(database: Database, name: string, own?: ConnectorId): Promise<void> {
  const taken = await database
    .tables<ConnectorTables>()
    .selectFrom('connector.connector')
    .select('id')
    .where('name_key', '=', connectorName(name).key)
    .where('state', '<>', 'removed')
    .executeTakeFirst();
  if (taken !== undefined && taken.id !== own) throw nameTaken(name);
}

export function nameTaken(name: string): Failure {
  return new Failure('conflict', say`There is a connector "${name}" already.`, say`Choose another name.`);
}
