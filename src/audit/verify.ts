import type { Kysely } from 'kysely';
import { type ChainedFields, chainStart, entryHash } from '#audit/chain.ts';
import { type AuditGap, gapOf } from '#audit/gap.ts';
import type { AuditTables } from '#audit/tables.ts';
import { type Sentence, say } from '#core/sentence.ts';

/** How long the trail is, and the hash of its newest entry (base64url). */
export interface AuditHead {
  readonly entries: bigint;
  readonly hash: string;
}

export interface AuditReport {
  /** Entries read. */
  readonly entries: bigint;
  /** One sentence each; empty when everything is in order. The first hundred. */
  readonly problems: Sentence[];
  /** Entries that were lost with a database and declared at its restore. */
  readonly gaps: readonly AuditGap[];
}

const batchSize = 2_000;
const mostProblems = 100;

type Row = ChainedFields & { readonly hash: Buffer };

/**
 * Reads the trail from its first entry in batches and recomputes every hash. An altered row, a missing row and a row
 * put in are found by the chain; rows cut off at the end only against a head that was kept elsewhere. Entries that were
 * declared lost at a restore are no problem, but told.
 */
export async function verifyTrail(
  tables: Kysely<AuditTables>,
  expected: { key: Buffer; head?: AuditHead },
): Promise<AuditReport> {
  const { key, head } = expected;
  const problems: Sentence[] = [];
  const gaps: AuditGap[] = [];
  let last: Link = { number: 0n, hash: chainStart };
  let entries = 0n;
  let headSeen = head === undefined || head.entries === 0n;
  for await (const row of rowsInOrder(tables)) {
    const gap = gapOf(row);
    if (gap !== undefined) {
      gaps.push(gap);
      problems.push(...gapProblems(gap, last));
      if (head !== undefined && !headSeen) {
        const judged = judgeInGap(head, gap);
        headSeen = judged !== undefined;
        problems.push(...(judged ?? []));
      }
      last = { number: gap.until, hash: Buffer.from(gap.hash, 'base64url') };
    }
    problems.push(...rowProblems(row, key, last));
    if (row.number === head?.entries) {
      headSeen = true;
      if (row.hash.toString('base64url') !== head.hash) problems.push(notTheSame(row.number));
    }
    // Each row is judged against the stored hash before it, so that one altered row gives one finding.
    last = row;
    entries += 1n;
  }
  if (!headSeen) {
    problems.push(
      say`The trail ends at entry ${last.number}, but the kept head counts ${head?.entries ?? 0n}: entries were removed.`,
    );
  }
  return { entries, problems: problems.slice(0, mostProblems), gaps };
}

/** What the next row has to follow. */
interface Link {
  readonly number: bigint;
  readonly hash: Buffer;
}

function rowProblems(row: Row, key: Buffer, before: Link): Sentence[] {
  const problems: Sentence[] = [];
  if (row.number !== before.number + 1n) {
    problems.push(say`Entries ${before.number + 1n} to ${row.number - 1n} are missing.`);
  }
  if (!entryHash(key, before.hash, row).equals(row.hash)) {
    problems.push(say`Entry ${row.number} was altered, or does not follow entry ${before.number}.`);
  }
  return problems;
}

function gapProblems(gap: AuditGap, before: Link): Sentence[] {
  if (gap.from === before.number + 1n && gap.until >= gap.from) return [];
  return [
    say`Entries ${gap.from} to ${gap.until} were declared lost, but the trail ended at entry ${before.number}.`,
  ];
}

/** @returns what is wrong with the head, where the gap can tell; undefined where it lies outside */
function judgeInGap(head: AuditHead, gap: AuditGap): Sentence[] | undefined {
  if (head.entries < gap.from || head.entries > gap.until) return undefined;
  if (head.entries === gap.until) return head.hash === gap.hash ? [] : [notTheSame(gap.until)];
  return [
    say`The kept head counts ${head.entries} entries; entries ${gap.from} to ${gap.until} were lost with a database, so it cannot be checked. Use a newer head.`,
  ];
}

function notTheSame(number: bigint): Sentence {
  return say`Entry ${number} is not the one that the kept head names: the history was rewritten.`;
}

async function* rowsInOrder(tables: Kysely<AuditTables>): AsyncGenerator<Row> {
  let after = 0n;
  for (;;) {
    const rows = await tables
      .selectFrom('audit.entry')
      .selectAll()
      .where('number', '>', after)
      .orderBy('number')
      .limit(batchSize)
      .execute();
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < batchSize) return;
    after = last.number;
  }
}
