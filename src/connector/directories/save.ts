import { sql, type Transaction } from 'kysely';
import type { Collected, FoundPerson } from '#connector/directories/collect.ts';
import type { Changes, Known, Mark } from '#connector/directories/compare.ts';
import type { ConnectorTables } from '#connector/tables.ts';

type Writing = Transaction<ConnectorTables>;

/** Everybody a directory has ever known. */
export async function loadKnown(transaction: Writing, directory: string): Promise<Known> {
  const people = await transaction
    .selectFrom('connector.directory_person')
    .select(['person', 'address', 'display_name as displayName', 'active', 'left_at as leftAt'])
    .where('directory', '=', directory)
    .execute();
  const marks = await transaction
    .selectFrom('connector.directory_mark')
    .select(['person', 'kind', 'value', 'valid_from as from', 'valid_until as until'])
    .where('directory', '=', directory)
    .execute();
  return { people: new Map(people.map((person) => [person.person, person])), marks };
}

/** Writes what a reading has found and changed, whole columns at a time. */
export async function saveReading(
  transaction: Writing,
  directory: string,
  reading: { readonly collected: Collected; readonly changes: Changes; readonly at: Date },
): Promise<void> {
  const { collected, changes, at } = reading;
  await savePeople(transaction, directory, [...collected.people.values()], at);
  await sql`
    update connector.directory_person set left_at = ${at}, active = false
    where directory = ${directory} and person = any(${changes.left}::text[])`.execute(transaction);
  await beginMarks(transaction, directory, changes.begun);
  await setEnd(transaction, directory, changes.ended, at);
  await setEnd(transaction, directory, changes.resumed, null);
  await transaction
    .updateTable('connector.directory')
    .set({
      read_at: at,
      tried_at: at,
      failure: null,
      failure_since: null,
      doubts: JSON.stringify(collected.doubts),
      doubt_count: collected.doubtCount,
      state: sql<bigint>`state + 1`,
    })
    .where('id', '=', directory)
    .execute();
}

async function savePeople(
  transaction: Writing,
  directory: string,
  people: readonly FoundPerson[],
  at: Date,
): Promise<void> {
  await sql`
    insert into connector.directory_person
      (directory, person, address, display_name, active, first_seen, last_seen)
    select ${directory}, u.*, ${at}::timestamptz, ${at}::timestamptz from unnest(
      ${people.map(({ id }) => id)}::text[], ${people.map(({ address }) => address)}::text[],
      ${people.map(({ displayName }) => displayName)}::text[],
      ${people.map(({ active }) => active)}::boolean[]) u
    on conflict (directory, person) do update set address = excluded.address,
      display_name = excluded.display_name, active = excluded.active, last_seen = excluded.last_seen,
      left_at = null`.execute(transaction);
}

async function beginMarks(transaction: Writing, directory: string, marks: readonly Mark[]): Promise<void> {
  await sql`
    insert into connector.directory_mark (directory, person, kind, value, valid_from, valid_until)
    select ${directory}, u.* from unnest(
      ${marks.map(({ person }) => person)}::text[], ${marks.map(({ kind }) => kind)}::text[],
      ${marks.map(({ value }) => value)}::text[],
      ${marks.map(({ from }) => from?.toISOString() ?? null)}::timestamptz[],
      ${marks.map(({ until }) => until?.toISOString() ?? null)}::timestamptz[]) u`.execute(transaction);
}

/** Of one person a kind of value has one mark at most that ends at a time. */
async function setEnd(
  transaction: Writing,
  directory: string,
  marks: readonly Mark[],
  until: Date | null,
): Promise<void> {
  await sql`
    update connector.directory_mark m set valid_until = ${until}::timestamptz from unnest(
      ${marks.map(({ person }) => person)}::text[], ${marks.map(({ kind }) => kind)}::text[],
      ${marks.map(({ value }) => value)}::text[],
      ${marks.map((mark) => mark.until?.toISOString() ?? null)}::timestamptz[]) u(person, kind, value, until)
    where m.directory = ${directory} and m.person = u.person and m.kind = u.kind and m.value = u.value
      and m.valid_until is not distinct from u.until`.execute(transaction);
}
