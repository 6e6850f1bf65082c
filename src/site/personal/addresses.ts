import { Failure } from '#core/failure.ts';
import { makeUuid } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { SiteContext } from '#site/context.ts';
import { isUuid, linkOver } from '#site/personal/links.ts';
import { hashToken, makeToken } from '#site/personal/token.ts';
import { countGuess, type Visit, type Visitor, visitorOf } from '#site/personal/visits.ts';

/** An address to which a program of the user's sends files, without its secret. */
export interface UploadAddress {
  readonly id: string;
  readonly createdAt: Date;
  readonly usedAt?: Date;
}

const mostAddresses = 10;
const actor = { kind: 'system', part: 'personal page' } as const;

/** @returns the token, given out once @throws Failure `upload-limit` */
export async function makeAddress(context: SiteContext, { link, user }: Visit): Promise<string> {
  if ((await listAddresses(context, user.id)).length >= mostAddresses)
    throw new Failure(
      'upload-limit',
      say`There are ${mostAddresses} upload addresses already.`,
      say`Revoke one that is not used any more.`,
    );
  const [id, token] = [makeUuid(), makeToken()];
  const now = context.clock.now();
  await context.tables.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('site.upload_address')
      .values({ id, link, user_id: user.id, token_hash: hashToken(token), created_at: now })
      .execute();
    const entry = { actor, action: 'upload-address.make', object: `user:${user.id}` };
    await context.trail.record(entry, transaction);
  });
  return token;
}

export async function listAddresses({ tables }: SiteContext, userId: string): Promise<UploadAddress[]> {
  const rows = await tables
    .selectFrom('site.upload_address')
    .select(['id', 'created_at', 'used_at'])
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .orderBy('created_at')
    .execute();
  return rows.map(({ id, created_at, used_at }) => ({
    id,
    createdAt: created_at,
    ...(used_at === null ? {} : { usedAt: used_at }),
  }));
}

/** Harmless when repeated. */
export async function revokeAddress(context: SiteContext, user: Visitor, id: string): Promise<void> {
  if (!isUuid(id)) return;
  await context.tables.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('site.upload_address')
      .set({ revoked_at: context.clock.now() })
      .where('id', '=', id)
      .where('user_id', '=', user.id)
      .where('revoked_at', 'is', null)
      .execute();
    const entry = { actor, action: 'upload-address.revoke', object: `user:${user.id}` };
    await context.trail.record(entry, transaction);
  });
}

/**
 * Whose upload address it is.
 * @throws Failure `link-over`; `sign-in-locked` for somebody who has tried many
 */
export async function addressVisitor(
  context: SiteContext,
  { token, address }: { readonly token: string; readonly address: string },
): Promise<Visitor> {
  const row = await context.tables
    .updateTable('site.upload_address')
    .set({ used_at: context.clock.now() })
    .where('token_hash', '=', hashToken(token))
    .where('revoked_at', 'is', null)
    .returning('user_id')
    .executeTakeFirst();
  if (row !== undefined) return visitorOf(context, row.user_id);
  await countGuess(context, address);
  throw linkOver();
}
