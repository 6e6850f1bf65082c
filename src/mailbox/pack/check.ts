import { createHash } from 'node:crypto';
import { type Failure, isFailure } from '#core/failure.ts';
import type { PackId } from '#core/ids.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { type KeyFile, slotKey } from '#mailbox/keyfile/keyFile.ts';
import { readKeyFile } from '#mailbox/keyfile/readKeyFile.ts';
import { merkleRoot } from '#mailbox/ledger/merkle.ts';
import { errorFinding, type Finding, isDamage } from '#mailbox/pack/finding.ts';
import { headerLength } from '#mailbox/pack/format.ts';
import { type PackLayout, readLayout } from '#mailbox/pack/layout.ts';
import { packName } from '#mailbox/pack/names.ts';
import { openRecord } from '#mailbox/pack/openRecord.ts';
import { cutSlices } from '#mailbox/pack/slices.ts';
import type { PackDeps } from '#mailbox/pack/write.ts';

export interface CheckedPack {
  readonly findings: readonly Finding[];
  /** Records that were decrypted and fit their leaf. */
  readonly good: number;
  /** Records whose key was destroyed: only their place in the tree can be checked. */
  readonly shredded: number;
  readonly bytes: number;
}

/** What the ledger says of the pack. */
export interface ExpectedPack {
  readonly fileSha256: string;
  readonly merkleRoot: string;
  readonly count: number;
  readonly size: number;
}

/**
 * Checks one pack and its key file in one pass, and says all that is wrong; never throws for damage.
 * @param expected its leaf in the ledger, where there is one
 */
export async function checkPack(
  packId: PackId,
  deps: PackDeps,
  expected?: ExpectedPack,
): Promise<CheckedPack> {
  const findings: Finding[] = [];
  const note = (code: Finding['code'], sentence: Sentence, index?: number) =>
    findings.push(
      errorFinding(code, index === undefined ? `pack:${packId}` : `pack:${packId}#${index}`, sentence),
    );
  const none = { findings, good: 0, shredded: 0, bytes: 0 };
  const head = await deps.packs.head(packName(packId));
  if (head === undefined) {
    note('pack-missing', say`The pack is not in its place.`);
    return none;
  }
  const keyFile = await attempt(readKeyFile(packId, deps.keyFiles, deps.keyring), (failure) =>
    note(failure.code === 'blob-missing' ? 'key-file-missing' : 'key-file-broken', failure.sentence),
  );
  const layout = await attempt(readLayout(packId, deps.packs), (failure) =>
    note('pack-broken', failure.sentence),
  );
  if (layout && !merkleRoot(layout.rows.map((row) => row.leaf)).equals(layout.root))
    note('pack-broken', say`The root in the footer is not the root of its leaves.`);
  if (expected && layout) noteDifferences(layout, expected, note);
  const pass = await readOnce(packId, deps, layout, keyFile, note);
  if (expected && pass.sha256 !== expected.fileSha256)
    note('pack-changed', say`The file is not the one that the ledger has: its SHA-256 is another.`);
  return { findings, good: pass.good, shredded: pass.shredded, bytes: head.size };
}

type Note = (code: Finding['code'], sentence: Sentence, index?: number) => void;

function noteDifferences(layout: PackLayout, expected: ExpectedPack, note: Note): void {
  if (layout.root.toString('hex') !== expected.merkleRoot)
    note('pack-changed', say`The root of its records is not the one that the ledger has.`);
  if (layout.rows.length !== expected.count)
    note('pack-changed', say`It has ${layout.rows.length} records; the ledger says ${expected.count}.`);
}

/** Damage becomes a finding; what is no damage (no connection, no permission) goes on to the caller. */
async function attempt<T>(work: Promise<T>, damaged: (failure: Failure) => void): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!isDamage(error)) throw error;
    damaged(error);
    return undefined;
  }
}

/** Hashes the whole file and, where layout and keys are known, opens every record on the way. */
async function readOnce(
  packId: PackId,
  deps: PackDeps,
  layout: PackLayout | undefined,
  keyFile: KeyFile | undefined,
  note: Note,
): Promise<{ sha256: string; good: number; shredded: number }> {
  const digest = createHash('sha256');
  const stream = await deps.packs.open(packName(packId));
  if (layout === undefined) {
    for await (const chunk of stream) digest.update(chunk);
    return { sha256: digest.digest('hex'), good: 0, shredded: 0 };
  }
  const lengths = [headerLength, ...layout.rows.map((row) => row.length), layout.size - layout.footerAt];
  const outcomes = { good: 0, shredded: 0, broken: 0, unread: 0 };
  let index = -1;
  for await (const slice of cutSlices(stream, lengths)) {
    digest.update(slice);
    if (index >= 0 && index < layout.rows.length)
      outcomes[keyFile ? checkRecord(layout, keyFile, index, slice, note) : 'unread'] += 1;
    index += 1;
  }
  return { sha256: digest.digest('hex'), good: outcomes.good, shredded: outcomes.shredded };
}

function checkRecord(
  layout: PackLayout,
  keyFile: KeyFile,
  index: number,
  sealed: Buffer,
  note: Note,
): 'good' | 'shredded' | 'broken' {
  const row = layout.rows[index];
  try {
    const key = slotKey(keyFile, index);
    if (key === undefined || row === undefined) return 'shredded';
    const opened = openRecord({ ...row, packId: layout.packId, index }, sealed, key, layout.dictionary);
    if (opened.leaf().equals(row.leaf)) return 'good';
    note('record-leaf-wrong', say`The record is not the one that its leaf stands for.`, index);
  } catch (error) {
    if (!isFailure(error, 'pack-broken') && !isFailure(error, 'key-file-broken')) throw error;
    note('record-broken', error.sentence, index);
  }
  return 'broken';
}
