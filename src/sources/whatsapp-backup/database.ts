import { DatabaseSync } from 'node:sqlite';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { BackupLimits } from '#sources/whatsapp-backup/limits.ts';
import type { Cell, Row } from '#sources/whatsapp-backup/row.ts';

/**
 * A backup's database, in memory and read-only (`docs/decisions/0032`). Only tables are read, never views, and of each
 * the columns that it has: WhatsApp changes them from version to version.
 */
export interface BackupDatabase {
  has(table: string, column?: string): boolean;
  /** Names of the tables that have this column. */
  tablesWith(column: string): readonly string[];
  /** The columns of a table for a SELECT, what is too long replaced. */
  columns(table: string, alias?: string): string;
  /** All rows of a small table; none where there is no such column. */
  all(table: string, column: string): Row[];
  /** Rows of a SELECT. @throws Failure `capture-broken` */
  rows(sql: string, ...values: number[]): Row[];
  /**
   * The condition that finds rows by a column of whole numbers, which may have no index.
   * @param which what follows the column, such as `BETWEEN ? AND ?`
   */
  where(table: string, column: string, which: string): string;
  close(): void;
}

/**
 * @param bytes of an SQLite database; changed where SQLite needs that
 * @param file its name, for errors
 * @throws Failure `capture-broken` for what is no database or damaged
 */
export function openDatabase(bytes: Buffer, file: string, limits: BackupLimits): BackupDatabase {
  const fail = (): Failure =>
    new Failure(
      'capture-broken',
      say`The database in ${file} is damaged.`,
      say`What was read before the damage is kept. Copy the backup again, or let WhatsApp make a new one.`,
      { details: { file } },
    );
  // sqlite3_deserialize: a database in memory cannot be in WAL mode (sqlite.org/fileformat2, bytes 18 and 19).
  if (bytes.length > 100) bytes.fill(1, 18, 20);
  const database = new DatabaseSync(':memory:', { defensive: true, allowExtension: false });
  try {
    database.deserialize(bytes);
    // Sorting must not spill to a file.
    database.exec("PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF; ATTACH ':memory:' AS found");
    return new MemoryDatabase(database, limits, fail);
  } catch {
    database.close();
    throw fail();
  }
}

class MemoryDatabase implements BackupDatabase {
  readonly #database: DatabaseSync;
  readonly #limits: BackupLimits;
  readonly #fail: () => Failure;
  /** Columns by table; the one that is the row's own id is marked. */
  readonly #tables = new Map<string, readonly { readonly name: string; readonly isRowId: boolean }[]>();
  readonly #indexes = new Map<string, string>();

  constructor(database: DatabaseSync, limits: BackupLimits, fail: () => Failure) {
    this.#database = database;
    this.#limits = limits;
    this.#fail = fail;
    const tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'";
    for (const { name } of database.prepare(tables).all()) if (typeof name === 'string') this.#describe(name);
  }

  #describe(table: string): void {
    // Hidden and generated columns are not in table_info.
    const columns = this.#database.prepare('SELECT name, type, pk FROM pragma_table_info(?)').all(table);
    this.#tables.set(
      table,
      columns.map(({ name, type, pk }) => ({
        name: String(name),
        isRowId: pk === 1 && String(type).toUpperCase() === 'INTEGER',
      })),
    );
  }

  has(table: string, column?: string): boolean {
    const columns = this.#tables.get(table);
    return columns !== undefined && (column === undefined || columns.some(({ name }) => name === column));
  }

  tablesWith(column: string): string[] {
    return [...this.#tables.keys()].filter((table) => this.has(table, column));
  }

  columns(table: string, alias = table): string {
    const { textBytes, blobBytes } = this.#limits;
    const shown = (this.#tables.get(table) ?? []).map(({ name }) => {
      const column = `${quoted(alias)}.${quoted(name)}`;
      const tooLong = `octet_length(${column}) > iif(typeof(${column}) = 'blob', ${blobBytes}, ${textBytes})`;
      return `iif(${tooLong}, '${omitted}' || octet_length(${column}), ${column}) AS ${quoted(name)}`;
    });
    return shown.join(', ');
  }

  all(table: string, column: string): Row[] {
    if (!this.has(table, column)) return [];
    this.#check(table);
    return this.rows(`SELECT ${this.columns(table)} FROM main.${quoted(table)}`);
  }

  rows(sql: string, ...values: number[]): Row[] {
    try {
      const statement = this.#database.prepare(sql);
      statement.setReadBigInts(true);
      return statement.all(...values).map(rowOf);
    } catch (error) {
      throw error instanceof TypeError ? error : this.#fail();
    }
  }

  where(table: string, column: string, which: string): string {
    const known = this.#indexes.get(`${table}.${column}`);
    const index = known ?? this.#findable(table, column);
    this.#indexes.set(`${table}.${column}`, index);
    return index === '' ? `rowid ${which}` : `rowid IN (SELECT row FROM ${index} WHERE value ${which})`;
  }

  /** The name of what finds its rows; empty where that is the table itself. */
  #findable(table: string, column: string): string {
    this.#check(table);
    const isRowId = this.#tables.get(table)?.find(({ name }) => name === column)?.isRowId === true;
    return isRowId ? '' : this.#index(table, column);
  }

  /** Every page of the table is reached once: what follows cannot run in circles. */
  #check(table: string): void {
    try {
      const [found] = this.#database.prepare(`PRAGMA main.quick_check(${quoted(table)})`).all();
      const verdict = String(Object.values(found ?? {})[0]);
      // Constraints that rows break are WhatsApp's own affair.
      if (verdict !== 'ok' && /page|tree|cell|rowid|free/i.test(verdict)) throw this.#fail();
    } catch {
      throw this.#fail();
    }
  }

  /** Not in the database itself: SQLite lets one in memory grow to 1 GB only. */
  #index(table: string, column: string): string {
    const index = `found.${quoted(`${table}.${column}`)}`;
    try {
      this.#database.exec(
        `CREATE TABLE ${index} (value INTEGER, row INTEGER, PRIMARY KEY (value, row)) WITHOUT ROWID;
         INSERT OR IGNORE INTO ${index}
           SELECT ${quoted(column)}, rowid FROM main.${quoted(table)} WHERE typeof(${quoted(column)}) = 'integer'`,
      );
    } catch {
      throw this.#fail();
    }
    return index;
  }

  close(): void {
    this.#database.close();
  }
}

const omitted = 'holdfast:omitted-bytes:';

function rowOf(row: Record<string, unknown>): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellOf(value)]));
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value.toString();
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') };
  if (typeof value !== 'string') return null;
  return value.startsWith(omitted) ? { omittedBytes: Number(value.slice(omitted.length)) } : value;
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
