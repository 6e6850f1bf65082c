import { timingSafeEqual } from 'node:crypto';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { SiteContext } from '#site/context.ts';
import { readUsers } from '#site/directory.ts';
import { inHours, linkOver } from '#site/personal/links.ts';
import type { LinkPurpose } from '#site/personal/tables.ts';
import { hashToken, makeToken } from '#site/personal/token.ts';
import { isValidAt } from '#site/validity.ts';
import { openLockout } from '#store/lockout.ts';

/** Somebody has opened a personal link. */
export interface Visit {
  readonly link: string;
  readonly purpose: LinkPurpose;
  readonly language: string | undefined;
  readonly expiresAt: Date;
  readonly used: boolean;
  readonly user: Visitor;
  /** Whether the button was pressed in this browser; without it nothing can be done but that. */
  readonly started: boolean;
  /** Goes with every form of the page, and comes back with it: a form of another page does not have it. */
  readonly proof: string;
}

export interface Visitor {
  readonly id: string;
  readonly email: string;
  readonly displayName: string | undefined;
  /** Valid now, E.164. */
  readonly phones: readonly string[];
}

/** How a browser comes. */
export interface Caller {
  readonly token: string;
  /** Of the cookie. */
  readonly session: string | undefined;
  readonly address: string;
}

/** Of an installed app: as long as browsers keep a cookie (RFC 6265bis section 5.5). */
const appDays = 400;
/** Unknown tokens from one address, and actions of one link, before each further one has to wait. */
const freeGuesses = 30;
const freeActions = 60;

/**
 * Who opens a link, and what he may. Changes nothing: mail scanners open links too.
 * @throws Failure `link-over`; `sign-in-locked` for an address that has tried many
 */
export async function visit(context: SiteContext, caller: Caller): Promise<Visit> {
  const now = context.clock.now();
  const row = await context.tables
    .selectFrom('site.personal_link')
    .selectAll()
    .where('token_hash', '=', hashToken(caller.token))
    .executeTakeFirst();
  if (row === undefined) {
    await countGuess(context, caller.address);
    throw linkOver();
  }
  const started = await hasSession(context, row.id, caller.session);
  // An installed app outlives the link that it was installed with.
  const isApp = row.purpose === 'phone-archiver' && started;
  if (row.revoked_at !== null || (row.expires_at <= now && !isApp)) throw linkOver();
  if (row.used_at !== null && !started) throw linkOver();
  const user = await visitorOf(context, row.user_id);
  return {
    link: row.id,
    purpose: row.purpose,
    language: row.language ?? undefined,
    expiresAt: row.expires_at,
    used: row.used_at !== null,
    user,
    started,
    proof: proofOf(context, row.id, started ? caller.session : undefined),
  };
}

/** Counts a token that is unknown. @throws Failure `sign-in-locked` */
export async function countGuess(context: SiteContext, address: string): Promise<void> {
  const key = context.keyed.lookup('personal address', address);
  await lockoutOf(context).begin([{ key, free: freeGuesses, forgives: 'this' }]);
}

/** Counts something that a link is used for. @throws Failure `sign-in-locked` */
export async function countAction(context: SiteContext, link: string): Promise<void> {
  const key = context.keyed.lookup('personal action', link);
  await lockoutOf(context).begin([{ key, free: freeActions, forgives: 'all' }]);
}

/** @throws Failure `forbidden` for a form that is not of this page and browser */
export function checkProof({ proof }: Visit, given: string): void {
  const [one, other] = [Buffer.from(proof), Buffer.from(given)];
  if (one.length === other.length && timingSafeEqual(one, other)) return;
  throw new Failure(
    'forbidden',
    say`The form is not of this page, or its session is over.`,
    say`Open the page anew and try again.`,
  );
}

/**
 * The button of the link was pressed: begins a session of this browser.
 * @returns the cookie's value and its age in seconds
 */
export async function startSession(
  context: SiteContext,
  { link, purpose, expiresAt }: Visit,
): Promise<{ session: string; seconds: number }> {
  await countAction(context, link);
  const session = makeToken();
  const now = context.clock.now();
  const expires_at = purpose === 'phone-archiver' ? inHours(now, appDays * 24) : expiresAt;
  await context.tables.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('site.personal_session')
      .values({ token_hash: hashToken(session), link, expires_at })
      .execute();
    await transaction
      .updateTable('site.personal_link')
      .set({ started_at: now })
      .where('id', '=', link)
      .where('started_at', 'is', null)
      .execute();
    const actor = { kind: 'system', part: 'personal page' } as const;
    await context.trail.record({ actor, action: 'link.start', object: `link:${link}` }, transaction);
  });
  return { session, seconds: Math.ceil((expires_at.getTime() - now.getTime()) / 1_000) };
}

/** The user of a page or an upload address. @throws Failure `link-over` */
export async function visitorOf(context: SiteContext, id: string): Promise<Visitor> {
  const [user] = await readUsers(context, [id]);
  if (user === undefined) throw linkOver();
  const now = context.clock.now();
  const phones = user.identities
    .filter(({ kind }) => kind === 'phone')
    .filter(({ from, until }) =>
      isValidAt({ from: from ? new Date(from) : undefined, until: until ? new Date(until) : undefined }, now),
    )
    .map(({ value }) => value);
  const { email, displayName } = user;
  return { id, email, displayName, phones: [...new Set(phones)] };
}

/** Ends sessions that are over. */
export async function cleanVisits({ tables, clock }: SiteContext): Promise<void> {
  await tables.deleteFrom('site.personal_session').where('expires_at', '<=', clock.now()).execute();
}

async function hasSession(
  { tables, clock }: SiteContext,
  link: string,
  session: string | undefined,
): Promise<boolean> {
  if (session === undefined) return false;
  const row = await tables
    .selectFrom('site.personal_session')
    .select('link')
    .where('token_hash', '=', hashToken(session))
    .where('link', '=', link)
    .where('expires_at', '>', clock.now())
    .executeTakeFirst();
  return row !== undefined;
}

function proofOf({ keyed }: SiteContext, link: string, session: string | undefined): string {
  return keyed.lookup('personal form', link, session ?? '').toString('base64url');
}

function lockoutOf({ database, clock }: SiteContext) {
  return openLockout(database.tables(), { table: 'site.failed_sign_in', clock });
}
