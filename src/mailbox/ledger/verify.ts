import type { PackId } from '#core/ids.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { allLeaves } from '#mailbox/ledger/rows.ts';
import { type AuditHead, parseHeads } from '#mailbox/ledger/signedHead.ts';
import { type LedgerChecks, verifyLedger } from '#mailbox/ledger/verifyLedger.ts';
import { verifyObjects } from '#mailbox/objects/verifyObjects.ts';
import { checkPack } from '#mailbox/pack/check.ts';
import { errorFinding, type Finding, warningFinding } from '#mailbox/pack/finding.ts';
import { packIdTime } from '#mailbox/pack/names.ts';
import { openPacks } from '#mailbox/pack/packs.ts';
import type { PackDeps } from '#mailbox/pack/write.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import type { Database } from '#store/database.ts';

export interface VerifyDeps extends PackDeps {
  readonly database: Database;
  readonly objects: BlobStore;
}

export interface VerifyOptions {
  /** The content of files with heads kept outside: the only proof against somebody who owns all that is inside. */
  readonly since?: readonly string[];
  /** Checks the audit trail against the one in a head kept outside; gives sentences. `trail.verify({ head })` does it. */
  readonly checkAudit?: (head: AuditHead) => Promise<readonly Sentence[]>;
  readonly onProgress?: (progress: VerifyProgress) => void;
}

export interface VerifyProgress {
  /** Packs checked, and packs in all. */
  readonly packs: number;
  readonly of: number;
  readonly records: number;
  readonly bytes: number;
}

export interface VerifyHistory {
  readonly findings: readonly Finding[];
  readonly packs: number;
  /** Decrypted, and equal to their leaf. */
  readonly records: number;
  /** Their keys were destroyed; their leaves are in place. */
  readonly shredded: number;
  readonly objects: number;
  readonly bytes: number;
  /** Of the ledger when the check began, recomputed from its leaves. */
  readonly ledger: { readonly size: number; readonly root: string };
  /** Heads kept outside that were checked. */
  readonly heads: number;
}

/** Findings kept; beyond it something is so wrong that more of them say nothing. */
const findingLimit = 10_000;

/**
 * Recomputes everything: leaves, roots, signatures, ledger files, outside heads; every pack byte by byte, every record
 * that has a key, every object. Reads each file once, holds one pack's footer and one record.
 * @throws Failure `usage` for a head that is none; failures that are no damage (no connection)
 */
export async function verifyHistory(deps: VerifyDeps, options: VerifyOptions = {}): Promise<VerifyHistory> {
  const startedAt = new Date();
  const findings: Finding[] = [];
  const note = (finding: Finding) => {
    if (findings.length < findingLimit) findings.push(finding);
  };
  const heads = (options.since ?? []).flatMap(parseHeads);
  const checks: LedgerChecks = { heads, note };
  const ledger = await verifyLedger(deps, checks);
  const audited = heads.toSorted((one, other) => Number(other.size) - Number(one.size))[0];
  if (audited !== undefined && options.checkAudit !== undefined) {
    const head = { entries: BigInt(audited.audit.entries), hash: audited.audit.hash };
    for (const sentence of await options.checkAudit(head))
      note(errorFinding('audit-rewritten', 'audit', sentence));
  }
  const totals = { packs: 0, records: 0, shredded: 0, objects: 0, bytes: 0 };
  const known = new Set<PackId>();
  for await (const { leaf } of allLeaves(deps.database.tables(), ledger.size)) {
    known.add(leaf.packId);
    const pack = await checkPack(leaf.packId, deps, leaf);
    pack.findings.forEach(note);
    totals.packs += 1;
    totals.records += pack.good;
    totals.shredded += pack.shredded;
    totals.bytes += pack.bytes;
    options.onProgress?.({
      packs: totals.packs,
      of: ledger.size,
      records: totals.records,
      bytes: totals.bytes,
    });
  }
  await noteStrays(deps, (packId) => known.has(packId) || packIdTime(packId) >= startedAt, note);
  const objects = verifyObjects({ ...deps, blobs: deps.objects }, (bytes) => {
    totals.objects += 1;
    totals.bytes += bytes;
  });
  for await (const finding of objects) note(finding);
  return { findings, ...totals, ledger, heads: heads.length };
}

async function noteStrays(
  deps: VerifyDeps,
  expected: (packId: PackId) => boolean,
  note: (finding: Finding) => void,
): Promise<void> {
  for await (const packId of openPacks({ ...deps, clock: { now: () => new Date() } }).ids()) {
    if (expected(packId)) continue;
    const sentence = say`The pack is in no leaf of the ledger: left by a crash, or put there. The next start takes it in.`;
    note(warningFinding('pack-without-leaf', `pack:${packId}`, sentence));
  }
}
