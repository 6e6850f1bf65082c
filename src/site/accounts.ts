import type { Actor } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { makeUuid } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { SiteContext } from '#site/context.ts';
import type { AccountRole } from '#site/tables.ts';
import { hashPassword } from '#store/passwords.ts';

/** A log-in of the site. */
export interface SiteAccount {
  readonly id: string;
  readonly name: string;
  readonly role: AccountRole;
  readonly createdAt: Date;
}

export const shortestPassword = 12;

/**
 * Adds a log-in.
 * @throws Failure `conflict` when the name is taken, `usage` for an odd name or a short password
 */
export async function addAccount(
  context: SiteContext,
  account: { readonly name: string; readonly password: string; readonly role: AccountRole },
  actor: Actor,
): Promise<SiteAccount> {
  const name = account.name.normalize('NFC').trim();
  checkName(name);
  checkNewPassword(account.password);
  const row = {
    id: makeUuid(),
    name,
    role: account.role,
    password: await hashPassword(account.password),
    created_at: context.clock.now(),
  };
  await context.tables.transaction().execute(async (transaction) => {
    const added = await transaction
      .insertInto('site.account')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) throw nameTaken(name);
    const details = { role: row.role };
    await context.trail.record(
      { actor, action: 'account.add', object: `account:${name}`, details },
      transaction,
    );
  });
  return { id: row.id, name, role: row.role, createdAt: row.created_at };
}

export async function listAccounts(context: SiteContext): Promise<SiteAccount[]> {
  const rows = await context.tables
    .selectFrom('site.account')
    .select(['id', 'name', 'role', 'created_at as createdAt'])
    .orderBy('name')
    .execute();
  return rows;
}

/** Removes a log-in and ends its sessions; its subscriptions stay and keep what they have not acknowledged. */
export async function removeAccount(context: SiteContext, name: string, actor: Actor): Promise<void> {
  await context.tables.transaction().execute(async (transaction) => {
    const removed = await transaction
      .deleteFrom('site.account')
      .where((where) => where(where.fn('lower', ['name']), '=', name.normalize('NFC').trim().toLowerCase()))
      .executeTakeFirst();
    if (removed.numDeletedRows === 0n) {
      throw new Failure(
        'not-found',
        say`There is no log-in "${name}".`,
        say`See Capture site > Log-ins, or \`holdfast site account list\`.`,
      );
    }
    await context.trail.record({ actor, action: 'account.remove', object: `account:${name}` }, transaction);
  });
}

function checkName(name: string): void {
  if (/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,99}$/u.test(name)) return;
  throw new Failure(
    'usage',
    say`That is no name for a log-in.`,
    say`Use up to 100 letters, digits, spaces and . _ @ - and begin with a letter or digit.`,
  );
}

function checkNewPassword(password: string): void {
  if (password.length >= shortestPassword && password.length <= 1_000) return;
  throw new Failure(
    'usage',
    say`The password must have ${shortestPassword} to 1,000 characters.`,
    say`Take a long random one: nobody has to type it.`,
  );
}

function nameTaken(name: string): Failure {
  return new Failure(
    'conflict',
    say`There is a log-in "${name}" already.`,
    say`Choose another name, or remove that log-in first.`,
  );
}
