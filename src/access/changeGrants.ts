import { type Kysely, sql, type Transaction } from 'kysely';
import { operatorsRule } from '#access/grants.ts';
import { refuseHelpless } from '#access/singleSignOn/settings.ts';
import type { AccessTables } from '#access/tables.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/**
 * Runs a change of operators, groups or members alone, and refuses one after which nobody could manage roles any more:
 * nobody could repair that, and the data folder's owner would silently get everything back.
 * @throws Failure `conflict`
 */
export async function changeGrants<Result>(
  tables: Kysely<AccessTables>,
  work: (transaction: Transaction<AccessTables>) => Promise<Result>,
): Promise<Result> {
  return tables.transaction().execute(async (transaction) => {
    await sql`lock table access.role_group in share row exclusive mode`.execute(transaction);
    const ruledBefore = await operatorsRule(transaction);
    const result = await work(transaction);
    if (ruledBefore && !(await operatorsRule(transaction))) {
      throw new Failure(
        'conflict',
        say`After this change nobody who has signed in could manage roles.`,
        say`Give another operator the role group Organization Management and let them sign in first.`,
      );
    }
    await refuseHelpless(transaction);
    return result;
  });
}
