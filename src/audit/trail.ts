import type { Kysely, Transaction } from 'kysely';
import { sql } from 'kysely';
import { canonicalDetails, chainStart, entryHash } from '#audit/chain.ts';
import { gapAction, gapDetails } from '#audit/gap.ts';
import type { AuditTables } from '#audit/tables.ts';
import { type AuditHead, type AuditReport, verifyTrail } from '#audit/verify.ts';
import { type Actor, actorName } from '#core/actor.ts';
import type { Clock } from '#core/clock.ts';
import { type Database, databaseFailure } from '#store/database.ts';
import { lockKey } from '#store/locks.ts';

/**
 * The audit trail: who did what to which object and when, reading of content included. Append-only and chained;
 * entry actions and objects are stable words that scripts and reports rely on. No captured text in it.
 */
export interface Trail {
  /**
   * Appends an entry. With a transaction it stands or falls with that; every other recorder then waits for its end,
   * so record late in it. Without, the entry is durable when the promise resolves.
   */
  record<Tables>(entry: NewEntry, transaction?: Transaction<Tables>): Promise<void>;
  /**
   * After a restore: says that the entries up to `lost`, a head that was signed before, are gone with the database. The
   * next number follows that head and the chain goes on from its hash, so what was signed stays true. Does nothing
   * when the trail is that long.
   */
  declareLost(lost: AuditHead, by: { actor: Actor; reason: string }): Promise<void>;
  /** Entries in order of their numbers. */
  list(options?: ListOptions): Promise<AuditEntry[]>;
  /** The actions and actors that occur, by name: to choose from. */
  words(): Promise<{ readonly actions: readonly string[]; readonly actors: readonly string[] }>;
  /** Recomputes the whole chain. `head` is one that was kept elsewhere: what it counted must still be there. */
  verify(options?: { head?: AuditHead }): Promise<AuditReport>;
  /** The newest entry's number and hash: for ledger heads, and for keeping outside. */
  head(): Promise<AuditHead>;
}

export interface NewEntry {
  readonly actor: Actor;
  /** `<what>.<verb>`, e.g. `connector.create`. */
  readonly action: string;
  /** `<kind>:<id>`, e.g. `connector:0190…`. */
  readonly object: string;
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

export interface AuditEntry {
  readonly number: bigint;
  readonly at: Date;
  /** As `actorName` prints it. */
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
  /** base64url */
  readonly hash: string;
}

export interface ListOptions {
  /** Only entries with a higher number; newest first, with a lower one. */
  readonly after?: bigint;
  /** Newest first instead of oldest first. */
  readonly newestFirst?: boolean;
  /** Inclusive. */
  readonly from?: Date;
  /** Exclusive. */
  readonly until?: Date;
  /** Most entries; 100 when absent, at most 1,000. */
  readonly limit?: number;
  /** One action, or all of a noun: `connector.*`. */
  readonly action?: string;
  readonly object?: string;
  readonly actor?: string;
}

const lock = lockKey('audit.trail');

/** @param options.key `keyring.derive('audit')`: without it nobody can forge a chain that verifies */
export function openTrail(database: Database, options: { key: Buffer; clock: Clock }): Trail {
  const tables = database.tables<AuditTables>();
  const { key, clock } = options;
  return {
    record: async (entry, transaction) => {
      if (transaction !== undefined) return append(transaction as unknown as Transaction<AuditTables>, entry);
      try {
        await tables.transaction().execute((own) => append(own, entry));
      } catch (error) {
        throw databaseFailure(error);
      }
    },
    declareLost: (lost, by) => tables.transaction().execute((own) => declareLost(own, lost, by)),
    list: (wanted = {}) => list(tables, wanted),
    words: async () => ({ actions: await distinct('action'), actors: await distinct('actor') }),
    verify: (expected = {}) => verifyTrail(tables, { key, ...expected }),
    head: () => readHead(tables),
  };

  /** Jumps from word to word in the index, however often each occurs. */
  async function distinct(column: 'action' | 'actor'): Promise<string[]> {
    const name = sql.ref(column);
    const { rows } = await sql<{ word: string }>`
      with recursive words(word) as (
        (select min(${name}) from audit.entry)
        union all
        select (select min(${name}) from audit.entry where ${name} > words.word) from words
        where words.word is not null
      ) select word from words where word is not null`.execute(tables);
    return rows.map(({ word }) => word);
  }

  async function append(transaction: Transaction<AuditTables>, entry: NewEntry): Promise<void> {
    // Held to the end of the transaction: numbers follow one another without holes, in order of commit.
    await sql`select pg_advisory_xact_lock(${lock})`.execute(transaction);
    await appendAfter(transaction, await newest(transaction), entry);
  }

  async function declareLost(
    transaction: Transaction<AuditTables>,
    lost: AuditHead,
    { actor, reason }: { actor: Actor; reason: string },
  ): Promise<void> {
    await sql`select pg_advisory_xact_lock(${lock})`.execute(transaction);
    const last = (await newest(transaction))?.number ?? 0n;
    if (last >= lost.entries) return;
    const details = gapDetails({ from: last + 1n, until: lost.entries, hash: lost.hash });
    const before = { number: lost.entries, hash: Buffer.from(lost.hash, 'base64url') };
    await appendAfter(transaction, before, {
      actor,
      action: gapAction,
      object: 'audit',
      details: { ...details, reason },
    });
  }

  async function appendAfter(
    transaction: Transaction<AuditTables>,
    last: { number: bigint; hash: Buffer } | undefined,
    entry: NewEntry,
  ): Promise<void> {
    const fields = {
      number: (last?.number ?? 0n) + 1n,
      at: clock.now(),
      actor: actorName(entry.actor),
      action: entry.action,
      object: entry.object,
      details: canonicalDetails(entry.details ?? {}),
    };
    const hash = entryHash(key, last?.hash ?? chainStart, fields);
    await transaction
      .insertInto('audit.entry')
      .values({ ...fields, hash })
      .execute();
  }
}

async function list(tables: Kysely<AuditTables>, wanted: ListOptions): Promise<AuditEntry[]> {
  const { newestFirst = false } = wanted;
  let query = tables
    .selectFrom('audit.entry')
    .selectAll()
    .orderBy('number', newestFirst ? 'desc' : 'asc');
  if (wanted.after !== undefined) query = query.where('number', newestFirst ? '<' : '>', wanted.after);
  if (wanted.from !== undefined) query = query.where('at', '>=', wanted.from);
  if (wanted.until !== undefined) query = query.where('at', '<', wanted.until);
  if (wanted.action?.endsWith('.*') === true) {
    const noun = wanted.action.slice(0, -1);
    query = query.where(sql<boolean>`starts_with(action, ${noun})`);
  } else if (wanted.action !== undefined) query = query.where('action', '=', wanted.action);
  if (wanted.object !== undefined) query = query.where('object', '=', wanted.object);
  if (wanted.actor !== undefined) query = query.where('actor', '=', wanted.actor);
  const rows = await query.limit(Math.min(wanted.limit ?? 100, 1_000)).execute();
  return rows.map((row) => ({
    ...row,
    details: JSON.parse(row.details) as AuditEntry['details'],
    hash: row.hash.toString('base64url'),
  }));
}

async function readHead(tables: Kysely<AuditTables>): Promise<AuditHead> {
  const last = await newest(tables);
  return { entries: last?.number ?? 0n, hash: (last?.hash ?? chainStart).toString('base64url') };
}

function newest(tables: Kysely<AuditTables>): Promise<{ number: bigint; hash: Buffer } | undefined> {
  return tables
    .selectFrom('audit.entry')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}
