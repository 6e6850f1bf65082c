import { makeUuid } from '#core/ids.ts';
import type { SiteContext } from '#site/context.ts';
import { keepText, policyHash } from '#site/personal/policy.ts';

/** Somebody has read a policy and said so. */
export interface Acknowledgement {
  readonly userId: string;
  readonly language: string;
  readonly text: string;
  /** How it was given, such as `personal-page`. */
  readonly means: string;
}

/** Records it with its time and the very text. */
export async function recordAcknowledgement(context: SiteContext, given: Acknowledgement): Promise<void> {
  const { userId, language, text, means } = given;
  await context.tables.transaction().execute(async (transaction) => {
    const hash = await keepText(transaction, text);
    const at = context.clock.now();
    await transaction
      .insertInto('site.acknowledgement')
      .values({ id: makeUuid(), user_id: userId, hash, language, means, at })
      .execute();
    const actor = { kind: 'system', part: 'personal page' } as const;
    const details = { sha256: hash.toString('hex'), means, language };
    const entry = { actor, action: 'policy.acknowledge', object: `user:${userId}`, details };
    await context.trail.record(entry, transaction);
  });
}

/** When the user acknowledged this text; undefined when he has not. */
export async function acknowledgedAt(
  { tables }: SiteContext,
  userId: string,
  text: string,
): Promise<Date | undefined> {
  const row = await tables
    .selectFrom('site.acknowledgement')
    .select('at')
    .where('user_id', '=', userId)
    .where('hash', '=', Buffer.from(policyHash(text), 'hex'))
    .orderBy('at', 'desc')
    .executeTakeFirst();
  return row?.at;
}

/** Whether he has acknowledged any text: what the phone sends on its own is taken while a new text waits for him. */
export async function hasAcknowledged({ tables }: SiteContext, userId: string): Promise<boolean> {
  const row = await tables
    .selectFrom('site.acknowledgement')
    .select('id')
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row !== undefined;
}
