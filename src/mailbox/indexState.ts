import { sql } from 'kysely';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { lexerVersion } from '#mailbox/lexemes.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';

/**
 * An index that does not know every item would let a search say "nothing" where there is something. So it says whether it is whole:
 * it is in a new archive, and after every finished rebuild; it is not after a restore, while a rebuild runs, or with an older tokenizer.
 */
export async function markNewIndex({ tables }: Pick<ArchiveParts, 'tables'>): Promise<void> {
  await sql`
    insert into item_index.state (lexer_version) select ${lexerVersion}::integer
    where not exists (select from mailbox.item) on conflict do nothing`.execute(tables);
}

/** @throws Failure `index-incomplete` */
export async function requireIndex({ tables }: Pick<ArchiveParts, 'tables'>): Promise<void> {
  const state = await tables
    .selectFrom('item_index.state')
    .select(['lexer_version', 'rebuilding_since'])
    .executeTakeFirst();
  if (state?.lexer_version === lexerVersion && state.rebuilding_since === null) return;
  throw new Failure(
    'index-incomplete',
    state === undefined || state.rebuilding_since === null
      ? say`The search index has not been built for this archive.`
      : say`The search index is being rebuilt since ${state.rebuilding_since.toISOString()}.`,
    say`Run \`holdfast rebuild\` to its end, then search again.`,
  );
}

export async function markRebuilding({
  tables,
  clock,
}: Pick<ArchiveParts, 'tables' | 'clock'>): Promise<void> {
  const values = { lexer_version: lexerVersion, rebuilding_since: clock.now() };
  await tables
    .insertInto('item_index.state')
    .values(values)
    .onConflict((conflict) => conflict.column('one').doUpdateSet(values))
    .execute();
}

export async function markRebuilt({ tables }: Pick<ArchiveParts, 'tables'>): Promise<void> {
  await tables.updateTable('item_index.state').set({ rebuilding_since: null }).execute();
}
