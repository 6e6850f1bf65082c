import { type Actor, actorName } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { makeUuid, parseUuid } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';
import { changeScopes, forgetNames } from '#site/scopes/book.ts';
import { nameHash } from '#site/scopes/judge.ts';
import { isNameOnly, scopeContact, scopeTitle } from '#site/scopes/names.ts';
import type { ScopeKind, ScopeList, SiteTables } from '#site/tables.ts';

/** A conversation on a user's list, in the words it was given. */
export interface ScopeEntry {
  readonly id: string;
  readonly email: string;
  readonly list: ScopeList;
  readonly kind: ScopeKind;
  /** A contact's number (or id, in WeCom); a group's title or native id. */
  readonly value: string;
  /** How the user calls it. */
  readonly label: string;
  /** Why the officer decided so. */
  readonly note: string;
  readonly state: 'asked' | 'approved' | 'refused';
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly decidedBy: string | undefined;
  readonly decidedAt: Date | undefined;
}

export interface ScopeEntryRequest {
  readonly kind: ScopeKind;
  readonly value: string;
  readonly label?: string | undefined;
  readonly note?: string | undefined;
}

export interface ScopeDecision {
  readonly approve: boolean;
  readonly note?: string | undefined;
}

interface Shown {
  readonly value: string;
  readonly label: string;
  readonly note: string;
}

const longest = 300;

/** All entries, or those of one user; what is asked first, then the newest. */
export async function listEntries(
  context: SiteContext,
  filter: { readonly userId?: string; readonly state?: ScopeEntry['state'] } = {},
): Promise<ScopeEntry[]> {
  let query = context.tables
    .selectFrom('site.scope_entry as entry')
    .innerJoin('site.registered_user as user', 'user.id', 'entry.user_id')
    .selectAll('entry')
    .select('user.email')
    .orderBy('entry.asked_at', 'desc')
    .orderBy('entry.id', 'desc');
  if (filter.userId !== undefined) query = query.where('entry.user_id', '=', filter.userId);
  if (filter.state !== undefined) query = query.where('entry.state', '=', filter.state);
  const rows = await query.execute();
  return rows.map((row) => ({
    ...shownOf(context, row),
    id: row.id,
    email: row.email,
    list: row.list,
    kind: row.kind,
    state: row.state,
    askedBy: row.asked_by,
    askedAt: row.asked_at,
    decidedBy: row.decided_by ?? undefined,
    decidedAt: row.decided_at ?? undefined,
  }));
}

/**
 * The user asks that a conversation be private; until an officer approves, nothing changes. What was refused may be asked
 * again. @throws Failure `usage`, `user-invalid`
 */
export async function askPrivate(
  context: SiteContext,
  userId: string,
  request: ScopeEntryRequest,
  actor: Actor,
): Promise<ScopeEntry> {
  return putEntry(context, { userId, list: 'private', state: 'asked', request }, actor);
}

/** Puts a conversation on the list of what is captured. @throws Failure `usage`, `user-invalid` */
export async function addListed(
  context: SiteContext,
  userId: string,
  request: ScopeEntryRequest,
  actor: Actor,
): Promise<ScopeEntry> {
  return putEntry(context, { userId, list: 'listed', state: 'approved', request }, actor);
}

/** An officer's word on what a user asks. @throws Failure `not-found` */
export async function decideEntry(
  context: SiteContext,
  id: string,
  { approve, note }: ScopeDecision,
  actor: Actor,
): Promise<ScopeEntry> {
  const userId = await changeScopes(context, async (transaction) => {
    const row = await requireEntry(transaction, id, 'private');
    const shown = { ...shownOf(context, row), note: checkText(note) };
    const state = approve ? ('approved' as const) : ('refused' as const);
    await transaction
      .updateTable('site.scope_entry')
      .set({
        state,
        shown: seal(context, id, shown),
        decided_by: actorName(actor),
        decided_at: context.clock.now(),
      })
      .where('id', '=', id)
      .execute();
    await forgetNames(transaction, row.user_id);
    const details = { user: row.user_id, kind: row.kind };
    const action = approve ? 'scope.approve' : 'scope.refuse';
    await context.trail.record({ actor, action, object: `scope-entry:${id}`, details }, transaction);
    return row.user_id;
  });
  return one(await listEntries(context, { userId }), id);
}

/** Takes a conversation off its list. @throws Failure `not-found` */
export async function removeEntry(context: SiteContext, id: string, actor: Actor): Promise<void> {
  await changeScopes(context, async (transaction) => {
    const row = await requireEntry(transaction, id);
    await transaction.deleteFrom('site.scope_entry').where('id', '=', id).execute();
    await forgetNames(transaction, row.user_id);
    const details = { user: row.user_id, kind: row.kind, list: row.list };
    await context.trail.record(
      { actor, action: 'scope.remove', object: `scope-entry:${id}`, details },
      transaction,
    );
  });
}

interface NewEntry {
  readonly userId: string;
  readonly list: ScopeList;
  readonly state: 'asked' | 'approved';
  readonly request: ScopeEntryRequest;
}

async function putEntry(context: SiteContext, entry: NewEntry, actor: Actor): Promise<ScopeEntry> {
  const { userId, list, state, request } = entry;
  const value = checkValue(request);
  const label = checkText(request.label);
  const shown = {
    value: request.kind === 'contact' ? value : request.value.trim(),
    label,
    note: checkText(request.note),
  };
  const valueHash = nameHash(context, userId, request.kind, value);
  const id = await changeScopes(context, async (transaction) => {
    const before = await transaction
      .selectFrom('site.scope_entry')
      .selectAll()
      .where('user_id', '=', userId)
      .where('list', '=', list)
      .where('kind', '=', request.kind)
      .where('value_hash', '=', valueHash)
      .executeTakeFirst();
    // What stands already stands; what was refused is asked anew.
    if (before !== undefined && before.state !== 'refused') return before.id;
    if (before !== undefined)
      await transaction.deleteFrom('site.scope_entry').where('id', '=', before.id).execute();
    const made = makeUuid();
    const now = context.clock.now();
    const isDecided = state === 'approved';
    await transaction
      .insertInto('site.scope_entry')
      .values({
        id: made,
        user_id: userId,
        list,
        kind: request.kind,
        value_hash: valueHash,
        label_hash:
          label === '' || request.kind !== 'contact'
            ? null
            : nameHash(context, userId, request.kind, scopeTitle(label)),
        by_name: isNameOnly(request.kind, value),
        shown: seal(context, made, shown),
        state,
        asked_by: actorName(actor),
        asked_at: now,
        decided_by: isDecided ? actorName(actor) : null,
        decided_at: isDecided ? now : null,
      })
      .execute();
    await forgetNames(transaction, userId);
    const details = { user: userId, kind: request.kind };
    const action = list === 'private' ? 'scope.ask' : 'scope.add';
    await context.trail.record({ actor, action, object: `scope-entry:${made}`, details }, transaction);
    return made;
  });
  return one(await listEntries(context, { userId }), id);
}

function checkValue({ kind, value }: ScopeEntryRequest): string {
  const text = checkText(value);
  const name = kind === 'contact' && text !== '' ? scopeContact(text) : scopeTitle(text);
  const isHidden = kind === 'contact' && name.endsWith('@lid');
  if (name !== '' && !isHidden) return name;
  throw new Failure(
    'usage',
    isHidden
      ? say`A contact of WhatsApp is known by the number, not by the id that hides it.`
      : say`The conversation has no name.`,
    say`Give a contact's number with country code, or a group's title or id.`,
  );
}

function checkText(text = ''): string {
  const trimmed = text.trim();
  if (trimmed.length <= longest) return trimmed;
  throw new Failure(
    'usage',
    say`A text about a conversation has more than ${longest} characters.`,
    say`Write it shorter.`,
  );
}

async function requireEntry(transaction: SiteTransaction, id: string, list?: ScopeList) {
  const known = parseUuid(id);
  const row =
    known === undefined
      ? undefined
      : await transaction
          .selectFrom('site.scope_entry')
          .selectAll()
          .where('id', '=', known)
          .forUpdate()
          .executeTakeFirst();
  if (row !== undefined && (list === undefined || row.list === list)) return row;
  throw new Failure(
    'not-found',
    say`There is no such conversation on a list.`,
    say`List the capture scope of the user for its ids.`,
  );
}

function one(entries: readonly ScopeEntry[], id: string): ScopeEntry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error('an entry that was just stored is not there');
  return entry;
}

function seal({ keyed }: SiteContext, id: string, { value, label, note }: Shown): Buffer {
  return keyed.encrypt(JSON.stringify([value, label, note]), Buffer.from(`scope entry ${id}`));
}

function shownOf(
  { keyed }: SiteContext,
  { id, shown }: Pick<SiteTables['site.scope_entry'], 'id' | 'shown'>,
): Shown {
  const [value = '', label = '', note = ''] = JSON.parse(
    keyed.decrypt(shown, Buffer.from(`scope entry ${id}`)),
  ) as string[];
  return { value, label, note };
}
