import { sql } from 'kysely';
import type { SourceMemory } from '#core/source.ts';
import type { SiteContext } from '#site/context.ts';

/**
 * What a capture remembers. The name of an entry may be a phone number, its value a device key: the table has an HMAC
 * of the one and the other encrypted, bound to its capture and name.
 */
export function openMemory(context: SiteContext, capture: string): SourceMemory {
  const { keyed, tables } = context;
  const hashOf = (name: string): Buffer => keyed.lookup('capture memory', capture, name);
  return {
    get: async (names) => {
      if (names.length === 0) return new Map();
      const byHash = new Map(names.map((name) => [hashOf(name).toString('hex'), name]));
      const rows = await tables
        .selectFrom('site.capture_memory')
        .select(['name_hash', 'value'])
        .where('capture', '=', capture)
        .where('name_hash', '=', sql<Buffer>`any(${names.map(hashOf)}::bytea[])`)
        .execute();
      return new Map(
        rows.map(({ name_hash, value }) => [
          byHash.get(name_hash.toString('hex')) ?? '',
          keyed.decryptBytes(value, name_hash),
        ]),
      );
    },
    set: async (entries) => {
      const kept = [...entries].flatMap(([name, value]) => {
        const name_hash = hashOf(name);
        return value === undefined ? [] : [{ capture, name_hash, value: keyed.encrypt(value, name_hash) }];
      });
      const gone = [...entries].flatMap(([name, value]) => (value === undefined ? [hashOf(name)] : []));
      await tables.transaction().execute(async (transaction) => {
        await sql`set local synchronous_commit = on`.execute(transaction);
        if (gone.length > 0)
          await transaction
            .deleteFrom('site.capture_memory')
            .where('capture', '=', capture)
            .where('name_hash', '=', sql<Buffer>`any(${gone}::bytea[])`)
            .execute();
        for (let from = 0; from < kept.length; from += rowsAtOnce)
          await transaction
            .insertInto('site.capture_memory')
            .values(kept.slice(from, from + rowsAtOnce))
            .onConflict((conflict) =>
              conflict.columns(['capture', 'name_hash']).doUpdateSet({ value: sql<Buffer>`excluded.value` }),
            )
            .execute();
      });
    },
    clear: async () => {
      await tables.deleteFrom('site.capture_memory').where('capture', '=', capture).execute();
    },
  };
}

/** PostgreSQL takes 65,535 parameters a statement. */
const rowsAtOnce = 1_000;
