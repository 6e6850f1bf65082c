import { type Actor, actorName } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { makeUuid } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { SiteContext } from '#site/context.ts';
import type { LinkPurpose } from '#site/personal/tables.ts';
import { hashToken, makeToken } from '#site/personal/token.ts';

/** Hours in which a link can be used, and by which the administrator renews it. */
export const linkHours = 72;

/** How a link stands; `over`: its time has run out before it was used. */
export type LinkState = 'open' | 'started' | 'used' | 'over' | 'revoked';

/** A link to a registered user's own page, without its secret. */
export interface PersonalLink {
  readonly id: string;
  readonly userEmail: string;
  readonly purpose: LinkPurpose;
  readonly state: LinkState;
  /** BCP 47; absent: what his browser asks for. */
  readonly language?: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** When its button was first pressed. */
  readonly startedAt?: Date;
  /** When the phone was linked with it. */
  readonly usedAt?: Date;
  readonly revokedAt?: Date;
}

export interface LinkRequest {
  readonly email: string;
  readonly purpose: LinkPurpose;
  readonly language?: string;
}

/**
 * Makes a link. Its token is given out once: only a hash is kept.
 * @throws Failure `user-unknown`
 */
export async function makeLink(
  context: SiteContext,
  request: LinkRequest,
  actor: Actor,
): Promise<PersonalLink & { readonly token: string }> {
  const { purpose, language } = request;
  const user = await userOf(context, request.email);
  const [id, token, now] = [makeUuid(), makeToken(), context.clock.now()];
  const row = {
    id,
    token_hash: hashToken(token),
    user_id: user.id,
    purpose,
    language: language ?? null,
    created_by: actorName(actor),
    created_at: now,
    expires_at: inHours(now, linkHours),
    started_at: null,
    used_at: null,
    revoked_at: null,
  };
  await context.tables.transaction().execute(async (transaction) => {
    await transaction.insertInto('site.personal_link').values(row).execute();
    const details = { purpose, email: user.email };
    await context.trail.record({ actor, action: 'link.make', object: `link:${id}`, details }, transaction);
  });
  return { ...linkOf({ ...row, email: user.email }, now), token };
}

/** Newest first. @throws Failure `user-unknown` */
export async function listLinks(context: SiteContext, email: string): Promise<PersonalLink[]> {
  const user = await userOf(context, email);
  const rows = await context.tables
    .selectFrom('site.personal_link')
    .selectAll()
    .where('user_id', '=', user.id)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const now = context.clock.now();
  return rows.map((row) => linkOf({ ...row, email: user.email }, now));
}

/** Makes a link good for another 72 hours, from now. @throws Failure `not-found`; `link-over` for a revoked one */
export async function renewLink(context: SiteContext, id: string, actor: Actor): Promise<PersonalLink> {
  const expires_at = inHours(context.clock.now(), linkHours);
  return changeLink(context, { id, action: 'link.renew', set: { expires_at }, onlyOpen: true }, actor);
}

/** Ends a link with its sessions and its upload addresses. @throws Failure `not-found` */
export async function revokeLink(context: SiteContext, id: string, actor: Actor): Promise<PersonalLink> {
  const revoked_at = context.clock.now();
  return changeLink(context, { id, action: 'link.revoke', set: { revoked_at }, onlyOpen: false }, actor);
}

interface LinkChange {
  readonly id: string;
  readonly action: string;
  readonly set: { readonly expires_at?: Date; readonly revoked_at?: Date };
  /** Whether a revoked link is refused. */
  readonly onlyOpen: boolean;
}

async function changeLink(context: SiteContext, change: LinkChange, actor: Actor): Promise<PersonalLink> {
  const { id, action, set, onlyOpen } = change;
  return context.tables.transaction().execute(async (transaction) => {
    const before = await transaction
      .selectFrom('site.personal_link as link')
      .innerJoin('site.registered_user as person', 'person.id', 'link.user_id')
      .selectAll('link')
      .select('person.email')
      .where('link.id', '=', isUuid(id) ? id : null)
      .forUpdate('link')
      .executeTakeFirst();
    if (before === undefined)
      throw new Failure('not-found', say`There is no such link.`, say`List the user's links for their ids.`);
    if (onlyOpen && before.revoked_at !== null) throw linkOver();
    await transaction.updateTable('site.personal_link').set(set).where('id', '=', id).execute();
    if (set.revoked_at !== undefined) {
      await transaction.deleteFrom('site.personal_session').where('link', '=', id).execute();
      await transaction
        .updateTable('site.upload_address')
        .set({ revoked_at: set.revoked_at })
        .where('link', '=', id)
        .where('revoked_at', 'is', null)
        .execute();
    }
    await context.trail.record({ actor, action, object: `link:${id}` }, transaction);
    return linkOf({ ...before, ...set }, context.clock.now());
  });
}

/** Said of every link that does not open: nobody learns whether it ever did. */
export function linkOver(): Failure {
  return new Failure(
    'link-over',
    say`This link is not valid, or no longer.`,
    say`Ask your administrator for a new link.`,
  );
}

/** Of what stands in an address: anything else would be an error of the database. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

export function inHours(from: Date, hours: number): Date {
  return new Date(from.getTime() + hours * 3_600_000);
}

interface LinkRow {
  readonly id: string;
  readonly email: string;
  readonly purpose: LinkPurpose;
  readonly language: string | null;
  readonly created_by: string;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly started_at: Date | null;
  readonly used_at: Date | null;
  readonly revoked_at: Date | null;
}

function stateOf(row: LinkRow, now: Date): LinkState {
  if (row.revoked_at !== null) return 'revoked';
  if (row.used_at !== null) return 'used';
  if (row.expires_at <= now) return 'over';
  return row.started_at === null ? 'open' : 'started';
}

function linkOf(row: LinkRow, now: Date): PersonalLink {
  return {
    id: row.id,
    userEmail: row.email,
    purpose: row.purpose,
    state: stateOf(row, now),
    ...(row.language === null ? {} : { language: row.language }),
    createdBy: row.created_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    ...(row.started_at === null ? {} : { startedAt: row.started_at }),
    ...(row.used_at === null ? {} : { usedAt: row.used_at }),
    ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
  };
}

async function userOf({ tables }: SiteContext, text: string): Promise<{ id: string; email: string }> {
  const email = text.trim().toLowerCase();
  const user = await tables
    .selectFrom('site.registered_user')
    .select(['id', 'email'])
    .where('email', '=', email)
    .executeTakeFirst();
  if (user !== undefined) return user;
  throw new Failure(
    'user-unknown',
    say`${email} is no registered user.`,
    say`Register the user first, then name him by his address.`,
  );
}
