import type { Kysely } from 'kysely';
import { type ChainedFields, chainStart, entryHash } from '#audit/chain.ts';
import type { AuditTables } from '#audit/tables.ts';

/** How long the trail is, and the hash of its newest entry (base64url). */
export interface AuditHead {
  readonly entries: bigint;
  readonly hash: string;
}

export interface AuditReport {
  /** Entries read. */
  readonly entries: bigint;
  /** One sentence each; empty when everything is in order. The first hundred. */
  readonly problems: string[];
}

const batchSize = 2_000;
const mostProblems = 100;

type Row = ChainedFields & { readonly hash: Buffer };

/**
 * Reads the trail from its first entry in batches and recomputes every hash. An altered row, a missing row and a row
 * put in are found by the chain; rows cut off at the end only against a head that was kept elsewhere.
 */
export async function verifyTrail(
  tables: Kysely<AuditTables>,
  expected: { key: Buffer; head?: AuditHead },
): Promise<AuditReport> {
  const problems: string[] = [];
  let previous: Buffer = chainStart;
  let number = 0n;
  let entries = 0n;
  let headSeen = expected.head === undefined || isStart(expected.head);
  for await (const row of rowsInOrder(tables)) {
    problems.push(...rowProblems(row, { key: expected.key, previous, number }));
    if (row.number === expected.head?.entries) {
      headSeen = true;
      if (row.hash.toString('base64url') !== expected.head.hash) {
        problems.push(
          `Entry ${row.number} is not the one that the kept head names: the history was rewritten.`,
        );
      }
    }
    // Each row is judged against the stored hash before it, so that one altered row gives one finding.
    previous = row.hash;
    number = row.number;
    entries += 1n;
  }
  if (!headSeen) {
    problems.push(
      `The trail ends at entry ${number}, but the kept head counts ${expected.head?.entries}: entries were removed.`,
    );
  }
  return { entries, problems: problems.slice(0, mostProblems) };
}

function rowProblems(row: Row, before: { key: Buffer; previous: Buffer; number: bigint }): string[] {
  const problems: string[] = [];
  if (row.number !== before.number + 1n) {
    problems.push(`Entries ${before.number + 1n} to ${row.number - 1n} are missing.`);
  }
  if (!entryHash(before.key, before.previous, row).equals(row.hash)) {
    problems.push(`Entry ${row.number} was altered, or does not follow entry ${before.number}.`);
  }
  return problems;
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

function isStart(head: AuditHead): boolean {
  return head.entries === 0n;
}
