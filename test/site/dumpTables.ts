import type { TemporaryDatabase } from '../support/database.ts';

/** Every row of every table of these schemas, bytes both as hex and as text. */
export async function dumpTables(
  { pool }: Pick<TemporaryDatabase, 'pool'>,
  schemas: readonly string[],
): Promise<string> {
  const { rows: tables } = await pool.query(
    "select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname = any($1) order by 1",
    [schemas],
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await pool.query(`select * from ${name} t order by t::text`);
    for (const row of rows) {
      for (const value of Object.values(row)) {
        const text = Buffer.isBuffer(value)
          ? `${value.toString('hex')} ${value.toString('latin1')}`
          : JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? one.toString() : one));
        parts.push(text ?? '');
      }
    }
  }
  return parts.join('\n');
}
