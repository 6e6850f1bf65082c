import { sql } from 'kysely';
import { type DirectoriesOptions, requireRow } from '#connector/directories/rows.ts';
import type { Page, Paged } from '#connector/runs.ts';
import type { ConnectorTables, MarkKind } from '#connector/tables.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** Somebody whom a directory knows or knew. */
export interface DirectoryMember {
  readonly id: string;
  readonly address: string;
  readonly displayName: string | null;
  readonly aliases: readonly Held[];
  readonly phones: readonly Held[];
  readonly active: boolean;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  readonly leftAt: Date | null;
}

/** A value and the time in which it was somebody's; open where null. */
export interface Held {
  readonly value: string;
  readonly from: Date | null;
  readonly until: Date | null;
}

export interface PeoplePage extends Page {
  /** Part of an address, alias, name or number. */
  readonly search?: string;
}

interface Row {
  readonly person: string;
  readonly address: string;
  readonly display_name: string | null;
  readonly active: boolean;
  readonly first_seen: Date;
  readonly last_seen: Date;
  readonly left_at: Date | null;
}

/**
 * The people of a directory in the order of their addresses.
 * @throws Failure `not-found`
 */
export async function listPeople(
  options: DirectoriesOptions,
  name: string,
  { search = '', after, limit }: PeoplePage,
): Promise<Paged<DirectoryMember>> {
  const { id } = await requireRow(options, name);
  const tables = options.database.tables<ConnectorTables>();
  const [address, person] = placeOf(after);
  const part = `%${search
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`;
  const digits = search.replace(/\D/g, '');
  const number = digits === '' ? null : `%${digits}%`;
  const { rows } = await sql<Row>`
    select * from connector.directory_person p
    where directory = ${id} and (address, person) > (${address}, ${person})
      and (address like ${part} or lower(display_name) like ${part} or exists (
        select from connector.directory_mark m where m.directory = p.directory and m.person = p.person
          and (m.value like ${part} or m.kind = 'phone' and m.value like ${number}::text)))
    order by address, person limit ${limit + 1}`.execute(tables);
  const page = rows.slice(0, limit);
  const marks = await marksOf(options, id, page);
  const last = page.at(-1);
  return {
    items: page.map((row) => memberOf(row, marks.get(row.person) ?? [])),
    next:
      rows.length > limit && last !== undefined
        ? Buffer.from(JSON.stringify([last.address, last.person])).toString('base64url')
        : null,
  };
}

interface PersonMark extends Held {
  readonly person: string;
  readonly kind: MarkKind;
}

async function marksOf(
  { database }: DirectoriesOptions,
  directory: string,
  people: readonly Row[],
): Promise<ReadonlyMap<string, readonly PersonMark[]>> {
  const { rows } = await sql<PersonMark>`
    select person, kind, value, valid_from as "from", valid_until as until from connector.directory_mark
    where directory = ${directory} and person = any(${people.map(({ person }) => person)}::text[])
    order by value, valid_from nulls first`.execute(database.tables<ConnectorTables>());
  return Map.groupBy(rows, ({ person }) => person);
}

function memberOf(row: Row, marks: readonly PersonMark[]): DirectoryMember {
  const held = (wanted: MarkKind): Held[] =>
    marks.flatMap(({ kind, value, from, until }) => (kind === wanted ? { value, from, until } : []));
  return {
    id: row.person,
    address: row.address,
    displayName: row.display_name,
    // An address that was his own once is one of those that lead to him.
    aliases: [...held('alias'), ...held('address').filter(({ value }) => value !== row.address)],
    phones: held('phone'),
    active: row.active,
    firstSeenAt: row.first_seen,
    lastSeenAt: row.last_seen,
    leftAt: row.left_at,
  };
}

function placeOf(after: string | undefined): readonly [address: string, person: string] {
  if (after === undefined) return ['', ''];
  try {
    const place: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (Array.isArray(place) && typeof place[0] === 'string' && typeof place[1] === 'string')
      return [place[0], place[1]];
  } catch {
    // Said below.
  }
  throw new Failure('usage', say`The place in the list cannot be read.`, say`Begin at the beginning.`);
}
