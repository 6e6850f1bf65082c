import { type Actor, actorName } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { makeUuid } from '#core/ids.ts';
import { type Item, itemParticipants } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import { checked } from '#site/checked.ts';
import { type SiteContext, type SiteTransaction, siteItself } from '#site/context.ts';
import { parseInstant } from '#site/instant.ts';
import { requireUserRow } from '#site/scopes/modes.ts';

export const consentStates = ['informed', 'agreed', 'refused', 'default'] as const;
export type ConsentState = (typeof consentStates)[number];

/** How somebody was told or asked. */
export const consentMeans = [
  'personal-page',
  'wecom-message',
  'notice-e-mail',
  'on-paper',
  'in-person',
  'contract',
  'other',
] as const;
export type ConsentMeans = (typeof consentMeans)[number];

/** Who was told of the capture or agreed to it, when, and by which means. */
export interface Consent {
  readonly id: string;
  /** The registered user whose communication is captured. */
  readonly email: string | undefined;
  /** Who was told or asked: the user himself, or somebody he communicates with. */
  readonly party: string;
  readonly state: ConsentState;
  readonly means: string;
  readonly note: string;
  readonly at: Date;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

export interface ConsentRecord {
  /** One of both; the id goes first. */
  readonly userId?: string | undefined;
  readonly email?: string | undefined;
  /** Absent: the user himself. */
  readonly party?: string | undefined;
  readonly state: ConsentState;
  readonly means: ConsentMeans;
  readonly note?: string | undefined;
  /** A date or RFC 3339 time; absent: now. */
  readonly at?: string | undefined;
}

export interface ConsentFilter {
  readonly email?: string | undefined;
  readonly state?: ConsentState | undefined;
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
}

/** The consent register. Nothing in it is ever changed; later rows tell what is true later. */
export interface Consents {
  /** @throws Failure `user-unknown`, `usage`, `user-invalid` */
  record(record: ConsentRecord, actor?: Actor): Promise<Consent>;
  /** Newest first. */
  list(filter?: ConsentFilter): Promise<Consent[]>;
}

const longest = 1_000;

export function openConsents(context: SiteContext): Consents {
  return {
    record: checked((record, actor = siteItself) => recordConsent(context, record, actor)),
    list: checked((filter = {}) => listConsents(context, filter)),
  };
}

async function recordConsent(context: SiteContext, record: ConsentRecord, actor: Actor): Promise<Consent> {
  if (!consentStates.includes(record.state) || !consentMeans.includes(record.means))
    throw new Failure(
      'usage',
      say`There is no such state of consent, or no such means.`,
      say`States are ${[...consentStates]}; means are ${[...consentMeans]}.`,
    );
  const user = await userOf(context, record);
  const at =
    record.at === undefined ? context.clock.now() : parseInstant(record.at, say`The date of the consent`);
  const party = checkText(record.party) || user.email;
  const id = makeUuid();
  await context.tables.transaction().execute(async (transaction) => {
    await insert(context, transaction, {
      id,
      userId: user.id,
      party,
      note: checkText(record.note),
      state: record.state,
      means: record.means,
      at,
      by: actorName(actor),
    });
    const details = { state: record.state, means: record.means, user: user.email };
    await context.trail.record(
      { actor, action: 'consent.record', object: `consent:${id}`, details },
      transaction,
    );
  });
  const found = (await listConsents(context, { email: user.email })).find((row) => row.id === id);
  if (found === undefined) throw new Error('a consent that was just stored is not there');
  return found;
}

async function userOf(context: SiteContext, { userId, email }: ConsentRecord) {
  if (userId === undefined) return requireUserRow(context.tables, email ?? '');
  const row = await context.tables
    .selectFrom('site.registered_user')
    .select('email')
    .where('id', '=', userId)
    .executeTakeFirst();
  return requireUserRow(context.tables, row?.email ?? userId);
}

/** What messages themselves say: items of kind `consent`, in the transaction that takes them in; each item once. */
export async function recordConsents(
  context: SiteContext,
  transaction: SiteTransaction,
  items: readonly Item[],
): Promise<void> {
  for (const item of items) {
    if (item.kind !== 'consent' || item.consent === undefined) continue;
    const user = await transaction
      .selectFrom('site.registered_user')
      .select('id')
      .where('email', '=', item.account.userEmail ?? internalOf(item) ?? '')
      .executeTakeFirst();
    await insert(context, transaction, {
      id: makeUuid(),
      userId: user?.id,
      party: partyOf(item),
      note: item.consent.text?.slice(0, longest) ?? '',
      state: item.consent.state,
      means: item.platform === 'wecom' ? 'wecom-message' : 'other',
      at: new Date(item.occurredAt),
      by: `source:${item.source.name}`,
      origin: context.keyed.lookup('consent item', item.id),
    });
  }
}

function internalOf(item: Item): string | undefined {
  return itemParticipants(item).find(({ internal }) => internal)?.email;
}

/** Whose word it is: the sender, or the outsider of the conversation. */
function partyOf(item: Item): string {
  const outsider = itemParticipants(item).find(({ internal }) => !internal);
  const party = item.sender?.internal === false ? item.sender : (outsider ?? item.sender);
  if (party === undefined) return item.conversation.id;
  return party.displayName === undefined ? party.nativeId : `${party.displayName} (${party.nativeId})`;
}

interface NewConsent extends Omit<Consent, 'email' | 'recordedAt' | 'recordedBy'> {
  readonly userId: string | undefined;
  readonly by: string;
  readonly origin?: Buffer;
}

async function insert(context: SiteContext, transaction: SiteTransaction, row: NewConsent): Promise<void> {
  const { id, note, party } = row;
  await transaction
    .insertInto('site.consent')
    .values({
      id,
      user_id: row.userId ?? null,
      party_hash: context.keyed.lookup('consent party', party.toLowerCase()),
      party: context.keyed.encrypt(party, contextOf(id, 'party')),
      state: row.state,
      means: row.means,
      note: note === '' ? null : context.keyed.encrypt(note, contextOf(id, 'note')),
      at: row.at,
      recorded_by: row.by,
      recorded_at: context.clock.now(),
      origin: row.origin ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function listConsents(context: SiteContext, filter: ConsentFilter): Promise<Consent[]> {
  let query = context.tables
    .selectFrom('site.consent as consent')
    .leftJoin('site.registered_user as user', 'user.id', 'consent.user_id')
    .selectAll('consent')
    .select('user.email')
    .orderBy('consent.at', 'desc')
    .orderBy('consent.id', 'desc');
  if (filter.email !== undefined) query = query.where('user.email', '=', filter.email.trim().toLowerCase());
  if (filter.state !== undefined) query = query.where('consent.state', '=', filter.state);
  if (filter.from !== undefined) query = query.where('consent.at', '>=', filter.from);
  if (filter.until !== undefined) query = query.where('consent.at', '<', filter.until);
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    email: row.email ?? undefined,
    party: context.keyed.decrypt(row.party, contextOf(row.id, 'party')),
    state: row.state,
    means: row.means,
    note: row.note === null ? '' : context.keyed.decrypt(row.note, contextOf(row.id, 'note')),
    at: row.at,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
  }));
}

function contextOf(id: string, part: 'party' | 'note'): Buffer {
  return Buffer.from(`consent ${part} ${id}`);
}

function checkText(text = ''): string {
  const trimmed = text.trim();
  if (trimmed.length <= longest) return trimmed;
  throw new Failure(
    'usage',
    say`A text of the consent register has more than ${longest} characters.`,
    say`Write it shorter.`,
  );
}
