import { type Kysely, sql } from 'kysely';
import { type ItemId, makeUuid } from '#core/ids.ts';
import type { FoundRecord } from '#mailbox/pack/read.ts';
import type { PackEntry } from '#mailbox/pack/record.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';
import { insertEntries, type NewEntry } from '#mailbox/rows.ts';
import type { MailboxTables } from '#mailbox/tables.ts';

/** The pack that is being taken in. */
export interface AdoptedPack {
  readonly number: number;
  readonly records: readonly FoundRecord[];
  /** Numbers of items; grows with those that are made. */
  readonly known: Map<ItemId, bigint>;
}

/**
 * Makes the entries that a pack tells of and the database lacks, with their mailboxes and folders.
 * @returns those that were missing
 */
export async function makeEntries(
  parts: ArchiveParts,
  transaction: Kysely<MailboxTables>,
  { number, records, known }: AdoptedPack,
): Promise<NewEntry[]> {
  const told = records.flatMap(({ itemId, record }) =>
    (record?.entries ?? []).map((entry) => ({ item: known.get(itemId), entry })),
  );
  const places = await makePlaces(
    parts,
    transaction,
    told.map(({ entry }) => entry),
  );
  const wanted = told.flatMap(({ item, entry }): NewEntry[] => {
    const place = places.get(placeKey(entry));
    if (item === undefined || place === undefined) return [];
    const { quarantine } = entry;
    return [{ item, ...place, uid: BigInt(entry.uid), ...(quarantine === undefined ? {} : { quarantine }) }];
  });
  const missing = await missingEntries(transaction, wanted);
  const added = await insertEntries(transaction, number, missing);
  await raiseUids(transaction, missing);
  // A uid that was given away a second time, after a restore without a rebuild: the entry gets the next one.
  if (added < missing.length) {
    for (const entry of await missingEntries(transaction, missing))
      await insertWithNextUid(transaction, number, entry);
  }
  return missing;
}

async function missingEntries<T>(tables: Kysely<T>, entries: readonly NewEntry[]): Promise<NewEntry[]> {
  if (entries.length === 0) return [];
  const { rows } = await sql<{ place: bigint }>`
    select place from unnest(${entries.map((entry) => entry.item)}::bigint[],
      ${entries.map((entry) => entry.mailbox)}::integer[]) with ordinality as t(item, mailbox, place)
    where not exists (select from mailbox.entry e where e.item = t.item and e.mailbox = t.mailbox)
    order by place`.execute(tables);
  return rows.flatMap(({ place }) => entries[Number(place) - 1] ?? []);
}

async function insertWithNextUid<T>(tables: Kysely<T>, pack: number, entry: NewEntry): Promise<void> {
  const { rows } = await sql<{ uid: bigint }>`
    update mailbox.folder set next_uid = next_uid + 1 where number = ${entry.folder}
    returning next_uid - 1 as uid`.execute(tables);
  await insertEntries(tables, pack, [{ ...entry, uid: rows[0]?.uid ?? entry.uid }]);
}

async function raiseUids<T>(tables: Kysely<T>, entries: readonly NewEntry[]): Promise<void> {
  await sql`
    update mailbox.folder f set next_uid = greatest(f.next_uid, t.highest + 1)
    from (select folder, max(uid) as highest from unnest(${entries.map((entry) => entry.folder)}::integer[],
      ${entries.map((entry) => entry.uid)}::bigint[]) as e(folder, uid) group by folder) t
    where f.number = t.folder`.execute(tables);
}

function placeKey({ mailbox, folder }: PackEntry): string {
  return `${mailbox}\n${folder}`;
}

/** Finds or makes the mailboxes and folders that entries name. */
async function makePlaces(
  parts: ArchiveParts,
  transaction: Kysely<MailboxTables>,
  entries: readonly PackEntry[],
): Promise<Map<string, { mailbox: number; folder: number }>> {
  const wanted = [...new Map(entries.map((entry) => [placeKey(entry), entry])).values()];
  if (wanted.length === 0) return new Map();
  const addresses = [...new Set(wanted.map((entry) => entry.mailbox))];
  const now = parts.clock.now();
  await sql`
    insert into mailbox.mailbox (id, address, kind, created_at)
    select id, address, case when address = ${parts.quarantine} then 'quarantine' else 'user' end, ${now}
    from unnest(${addresses.map(() => makeUuid(now.getTime()))}::uuid[], ${addresses}::text[]) as t(id, address)
    where not exists (select from mailbox.mailbox m where m.address = t.address)
    on conflict do nothing`.execute(transaction);
  await sql`
    insert into mailbox.folder (id, mailbox, name)
    select t.id, m.number, t.name
    from unnest(${wanted.map(() => makeUuid(now.getTime()))}::uuid[], ${wanted.map((entry) => entry.mailbox)}::text[],
      ${wanted.map((entry) => entry.folder)}::text[]) as t(id, address, name)
    join mailbox.mailbox m on m.address = t.address
    where not exists (select from mailbox.folder f where f.mailbox = m.number and f.name = t.name)
    on conflict do nothing`.execute(transaction);
  const { rows } = await sql<{ address: string; name: string; mailbox: number; folder: number }>`
    select m.address, f.name, m.number as mailbox, f.number as folder
    from mailbox.mailbox m join mailbox.folder f on f.mailbox = m.number
    where m.address = any(${addresses}::text[])`.execute(transaction);
  return new Map(rows.map(({ address, name, ...place }) => [`${address}\n${name}`, place]));
}
