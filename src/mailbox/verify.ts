import type { PackId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import { type ReadPack, readIfWhole } from '#mailbox/adopt.ts';
import { compareIndex, surplusInIndex } from '#mailbox/compareIndex.ts';
import { comparePack } from '#mailbox/compareRows.ts';
import { compareTotals, type PackTotals } from '#mailbox/compareTotals.ts';
import { rowFinding, type VerifyFinding } from '#mailbox/findings.ts';
import type { VerifyHistory } from '#mailbox/ledger/verify.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';
import type { Progress } from '#mailbox/rebuild.ts';

export interface VerifyOptions {
  /** Content of a file with signed heads kept outside: shows a history rewritten by somebody who owns everything inside. */
  readonly since?: string;
}

export interface VerifyReport {
  readonly packs: number;
  /** Items and mailbox entries whose rows agree with their packs. */
  readonly items: number;
  readonly entries: number;
  /** Records whose key was destroyed. */
  readonly shredded: number;
  readonly objects: number;
  readonly bytes: number;
  readonly ledger: VerifyHistory['ledger'];
  /** No finding is an error. */
  readonly ok: boolean;
  readonly findings: readonly VerifyFinding[];
}

/** Findings that are listed; beyond it more of them say nothing. */
const mostFindings = 1_000;

/**
 * Compares everything with everything: packs, key files, objects, ledger and heads among each other, then every item and entry of every
 * pack with the rows, the rows with the packs, and the index with both. Reads only; imports may go on.
 * @throws Failure `usage` for a head that is none
 */
export async function verify(
  parts: ArchiveParts,
  options: VerifyOptions,
  progress: Progress,
): Promise<VerifyReport> {
  const history = await parts.verifyHistory({
    since: options.since === undefined ? [] : [options.since],
    onProgress: ({ packs, of }) => progress('packs', packs, of),
  });
  const findings: VerifyFinding[] = [...history.findings];
  const totals = new Map<string, PackTotals>();
  const packs = await packRows(parts);
  let [items, entries] = [0, 0];
  for (const [done, { id, number, leafed }] of packs.entries()) {
    progress('rows', done, packs.length);
    if (!leafed)
      findings.push(
        rowFinding(
          'row-without-pack',
          `pack:${id}`,
          say`The database has rows of it, but the ledger has no leaf.`,
        ),
      );
    const pack = await readIfWhole(parts, id);
    if (pack === undefined) continue;
    const compared = await compare(parts, pack, number);
    findings.push(...compared.findings);
    totals.set(id, compared.totals);
    items += compared.totals.itemRows;
    entries += compared.totals.entryRows;
  }
  progress('rows', packs.length, packs.length);
  findings.push(...(await missingPackRows(parts, packs, history.ledger.size)));
  findings.push(...(await compareTotals(parts, totals)), ...(await surplusInIndex(parts)));
  const { shredded, objects, bytes, ledger } = history;
  const ok = findings.every(({ severity }) => severity !== 'error');
  const listed = findings.slice(0, mostFindings);
  return { packs: history.packs, items, entries, shredded, objects, bytes, ledger, ok, findings: listed };
}

interface PackRow {
  readonly id: PackId;
  readonly number: number;
  readonly leafed: boolean;
}

/** Read once, at the beginning: what is imported from here on is not looked at. */
async function packRows(parts: ArchiveParts): Promise<PackRow[]> {
  const rows = await parts.tables
    .selectFrom('mailbox.pack')
    .select(['id', 'number'])
    .orderBy('number')
    .execute();
  const leafed = await parts.ledger.has(rows.map((row) => row.id as PackId));
  return rows.map(({ id, number }) => ({ id: id as PackId, number, leafed: leafed.has(id as PackId) }));
}

/** @param size leaves to look at: those that there were before the rows were read */
async function missingPackRows(
  parts: ArchiveParts,
  packs: readonly PackRow[],
  size: number,
): Promise<VerifyFinding[]> {
  const known = new Set(packs.map(({ id }) => id));
  const findings: VerifyFinding[] = [];
  let index = 0;
  for await (const { packId } of parts.ledger.leaves()) {
    if (index >= size) break;
    index += 1;
    if (known.has(packId)) continue;
    findings.push(
      rowFinding('row-missing', `pack:${packId}`, say`The ledger has it, but the database has no row of it.`),
    );
  }
  return findings;
}

async function compare(
  parts: ArchiveParts,
  pack: ReadPack,
  number: number,
): Promise<{ findings: VerifyFinding[]; totals: PackTotals }> {
  const rows = await comparePack(parts, pack);
  const index = await compareIndex(parts, pack, rows.items);
  return {
    findings: [...rows.findings, ...index],
    totals: { number, itemRows: rows.itemRows, entryRows: rows.entryRows },
  };
}
