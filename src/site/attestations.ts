import type { Actor } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { makeUuid } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import { checked } from '#site/checked.ts';
import { type SiteContext, siteItself } from '#site/context.ts';

/** A user's word that he does no business outside of what is captured. */
export interface Attestation {
  readonly userId: string;
  readonly email: string;
  /** Which text he has agreed to. */
  readonly textVersion: string;
  readonly means: string;
  readonly at: Date;
}

/** How a user stands who has to attest: everybody whose capture scope is chosen. */
export interface AttestationState {
  readonly userId: string;
  readonly email: string;
  readonly lastAt: Date | undefined;
  /** Undefined while nobody has to. */
  readonly dueAt: Date | undefined;
  readonly overdue: boolean;
}

export interface Attestations {
  /** @param means such as `personal-page` or `on-paper`. @throws Failure `user-unknown` */
  attest(
    userId: string,
    word: { readonly textVersion: string; readonly at?: Date; readonly means: string },
    actor?: Actor,
  ): Promise<Attestation>;
  /** Newest first. */
  list(email?: string): Promise<Attestation[]>;
  states(): Promise<AttestationState[]>;
  overdue(): Promise<AttestationState[]>;
  /** Months between two; 0: nobody has to. */
  months(): Promise<number>;
  /** @throws Failure `usage` */
  setMonths(months: number, actor?: Actor): Promise<void>;
}

const usualMonths = 1;

export function openAttestations(context: SiteContext): Attestations {
  return {
    attest: checked((userId, word, actor = siteItself) => attest(context, userId, word, actor)),
    list: checked((email) => listAttestations(context, email)),
    states: checked(() => attestationStates(context)),
    overdue: checked(async () => (await attestationStates(context)).filter(({ overdue }) => overdue)),
    months: checked(() => readMonths(context)),
    setMonths: checked((months, actor = siteItself) => setMonths(context, months, actor)),
  };
}

async function attest(
  context: SiteContext,
  userId: string,
  word: Parameters<Attestations['attest']>[1],
  actor: Actor,
): Promise<Attestation> {
  const user = await context.tables
    .selectFrom('site.registered_user')
    .select(['id', 'email'])
    .where('id', '=', userId)
    .executeTakeFirst();
  if (user === undefined)
    throw new Failure(
      'user-unknown',
      say`Whoever attests is no registered user.`,
      say`Register the user first, then name him by his address.`,
    );
  const { textVersion, means, at = context.clock.now() } = word;
  await context.tables.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('site.attestation')
      .values({ id: makeUuid(), user_id: user.id, text_version: textVersion, means, at })
      .execute();
    const details = { text: textVersion, means };
    await context.trail.record(
      { actor, action: 'attestation.record', object: `user:${user.email}`, details },
      transaction,
    );
  });
  return { userId: user.id, email: user.email, textVersion, means, at };
}

async function listAttestations(context: SiteContext, email?: string): Promise<Attestation[]> {
  let query = context.tables
    .selectFrom('site.attestation as attestation')
    .innerJoin('site.registered_user as user', 'user.id', 'attestation.user_id')
    .selectAll('attestation')
    .select('user.email')
    .orderBy('attestation.at', 'desc');
  if (email !== undefined) query = query.where('user.email', '=', email.trim().toLowerCase());
  const rows = await query.execute();
  return rows.map(({ user_id: userId, email: address, text_version: textVersion, means, at }) => ({
    userId,
    email: address,
    textVersion,
    means,
    at,
  }));
}

/** A user who has not attested yet is due a period after his scope was chosen first. */
async function attestationStates(context: SiteContext): Promise<AttestationState[]> {
  const months = await readMonths(context);
  const { rows } = await context.database.pool.query<{
    id: string;
    email: string;
    last_at: Date | null;
    due_at: Date;
  }>(
    `select u.id, u.email, a.last_at,
       coalesce(a.last_at, (select min(c.chosen_at) from site.scope_change c where c.user_id = u.id), s.chosen_at)
         + make_interval(months => $1) as due_at
     from site.user_scope s join site.registered_user u on u.id = s.user_id
     left join lateral (select max(at) as last_at from site.attestation where user_id = u.id) a on true
     order by u.email`,
    [months],
  );
  const now = context.clock.now();
  return rows.map(({ id, email, last_at, due_at }) => ({
    userId: id,
    email,
    lastAt: last_at ?? undefined,
    dueAt: months === 0 ? undefined : due_at,
    overdue: months > 0 && due_at <= now,
  }));
}

async function readMonths({ tables }: SiteContext): Promise<number> {
  const row = await tables.selectFrom('site.attestation_rule').select('months').executeTakeFirst();
  return row?.months ?? usualMonths;
}

async function setMonths(context: SiteContext, months: number, actor: Actor): Promise<void> {
  if (!Number.isInteger(months) || months < 0 || months > 12)
    throw new Failure(
      'usage',
      say`The months between two attestations are not a number from 0 to 12.`,
      say`Give such a number; 0 asks nobody to attest.`,
    );
  await context.tables.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('site.attestation_rule')
      .values({ months })
      .onConflict((conflict) => conflict.column('only_row').doUpdateSet({ months }))
      .execute();
    const details = { months };
    await context.trail.record({ actor, action: 'attestation.rule', object: 'site', details }, transaction);
  });
}
