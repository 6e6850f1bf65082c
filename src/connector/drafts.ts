import type { ConnectorTables } from '#connector/tables.ts';
import type { Service } from '#core/item.ts';
import type { Database } from '#store/database.ts';

/** What an operator has typed into the wizard of a service so far; never a password. */
export interface Draft {
  readonly state: object;
  readonly mapping: { readonly fileName: string; readonly bytes: Buffer } | null;
  readonly savedAt: Date | null;
}

/** Whose draft it is: as `actorName` names him. */
export interface DraftOwner {
  readonly owner: string;
  readonly service: Service;
}

/** Days after which a draft that nobody went on with is forgotten. */
const keptDays = 90;

export async function readDraft(database: Database, { owner, service }: DraftOwner): Promise<Draft> {
  const row = await database
    .tables<ConnectorTables>()
    .selectFrom('connector.draft')
    .selectAll()
    .where('owner', '=', owner)
    .where('service', '=', service)
    .executeTakeFirst();
  if (row === undefined) return { state: {}, mapping: null, savedAt: null };
  const { mapping, mapping_name: fileName } = row;
  return {
    state: row.state,
    mapping: mapping === null || fileName === null ? null : { fileName, bytes: mapping },
    savedAt: row.saved_at,
  };
}

/** Keeps what is given; a mapping of null takes the file out, an absent one leaves it. */
export async function saveDraft(
  database: Database,
  { owner, service }: DraftOwner,
  draft: { readonly state?: object; readonly mapping?: Draft['mapping'] },
  now: Date,
): Promise<void> {
  const columns = {
    ...(draft.state === undefined ? {} : { state: JSON.stringify(draft.state) }),
    ...(draft.mapping === undefined
      ? {}
      : { mapping: draft.mapping?.bytes ?? null, mapping_name: draft.mapping?.fileName ?? null }),
    saved_at: now,
  };
  await database
    .tables<ConnectorTables>()
    .insertInto('connector.draft')
    .values({ owner, service, state: '{}', mapping: null, mapping_name: null, ...columns })
    .onConflict((conflict) => conflict.columns(['owner', 'service']).doUpdateSet(columns))
    .execute();
}

export async function dropDraft(database: Database, { owner, service }: DraftOwner): Promise<void> {
  await database
    .tables<ConnectorTables>()
    .deleteFrom('connector.draft')
    .where('owner', '=', owner)
    .where('service', '=', service)
    .execute();
}

export async function forgetOldDrafts(database: Database, now: Date): Promise<void> {
  await database
    .tables<ConnectorTables>()
    .deleteFrom('connector.draft')
    .where('saved_at', '<', new Date(now.getTime() - keptDays * 86_400_000))
    .execute();
}
