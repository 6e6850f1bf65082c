import type pg from 'pg';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/**
 * Tables as lines of JSON, one row a line, for backup and restore. The text comes from PostgreSQL's own `row_to_json`
 * and goes back through `json_populate_recordset`, so every column type survives as PostgreSQL writes it (bytea as hex,
 * 64-bit numbers as digits), and a backup is readable without Holdfast.
 */

const batchRows = 2_000;

/** The tables of these schemas, referenced tables before those that refer to them. */
export async function tablesOf(client: pg.ClientBase, schemas: readonly string[]): Promise<string[]> {
  const tables = await client.query<{ oid: string; name: string }>(
    `select c.oid::text as oid, format('%I.%I', n.nspname, c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind = 'r' order by 2`,
    [schemas],
  );
  const references = await client.query<{ from: string; to: string }>(
    `select conrelid::text as "from", confrelid::text as "to" from (
       select conrelid::oid::text as conrelid, confrelid::oid::text as confrelid from pg_constraint
       where contype = 'f' and conrelid <> confrelid) as keys`,
  );
  return referencedFirst(tables.rows, references.rows);
}

function referencedFirst(
  tables: readonly { oid: string; name: string }[],
  references: readonly { from: string; to: string }[],
): string[] {
  const ordered: string[] = [];
  const visited = new Set<string>();
  const nameOf = new Map(tables.map((table) => [table.oid, table.name]));
  const visit = (oid: string): void => {
    const name = nameOf.get(oid);
    if (name === undefined || visited.has(oid)) return;
    visited.add(oid);
    for (const reference of references) if (reference.from === oid) visit(reference.to);
    ordered.push(name);
  };
  for (const table of tables) visit(table.oid);
  return ordered;
}

/**
 * Reads one table within the client's transaction (REPEATABLE READ, so that all tables show one instant).
 * @param table a name that `tablesOf` gave
 */
export async function* dumpTable(client: pg.ClientBase, table: string): AsyncGenerator<string> {
  await client.query(`declare dump no scroll cursor for select row_to_json(t)::text as line from ${table} t`);
  try {
    for (;;) {
      const batch = await client.query<{ line: string }>(`fetch ${batchRows} from dump`);
      for (const row of batch.rows) yield row.line;
      if (batch.rows.length < batchRows) return;
    }
  } finally {
    await client.query('close dump');
  }
}

/**
 * Fills one empty table with the lines of `dumpTable`, and sets its sequences past the highest value.
 * @returns the number of rows
 */
export async function loadTable(
  client: pg.ClientBase,
  table: string,
  lines: AsyncIterable<string>,
): Promise<number> {
  const columns = await client.query<{ columns: string }>(
    `select string_agg(format('%I', attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  const list = columns.rows[0]?.columns;
  if (!list)
    throw new Failure(
      'backup-invalid',
      say`The table ${table} has no columns here.`,
      say`Restore with the version of Holdfast that made the backup.`,
    );
  const insert = `insert into ${table} (${list}) overriding system value
    select ${list} from json_populate_recordset(null::${table}, $1::json)`;
  let rows = 0;
  let batch: string[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    await client.query(insert, [`[${batch.join(',')}]`]);
    rows += batch.length;
    batch = [];
  };
  for await (const line of lines) {
    batch.push(line);
    if (batch.length === batchRows) await flush();
  }
  await flush();
  await advanceSequences(client, table);
  return rows;
}

async function advanceSequences(client: pg.ClientBase, table: string): Promise<void> {
  const owned = await client.query<{ sequence: string; column: string }>(
    `select pg_get_serial_sequence($1, attname) as sequence, format('%I', attname) as column
     from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
       and pg_get_serial_sequence($1, attname) is not null`,
    [table],
  );
  for (const { sequence, column } of owned.rows) {
    await client.query(`select setval($1, coalesce((select max(${column}) from ${table}), 0) + 1, false)`, [
      sequence,
    ]);
  }
}
