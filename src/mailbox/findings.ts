import type { Sentence } from '#core/sentence.ts';
import type { Finding } from '#mailbox/pack/finding.ts';

/** What comparing packs, rows and index can find, besides the damage that packs, key files and ledger show themselves. */
export type RowFindingCode =
  /** The database lacks a row that a pack tells of: `rebuild` brings it back. */
  | 'row-missing'
  /** A row says something else than its pack. */
  | 'row-changed'
  /** A row that no pack tells of. */
  | 'row-without-pack'
  /** Content that a row calls destroyed can still be read. */
  | 'destroyed-but-readable'
  /** The key was destroyed, but no row says so. */
  | 'destroyed-unrecorded'
  /** The search index differs: `rebuild` mends it. */
  | 'index-wrong';

export interface VerifyFinding extends Omit<Finding, 'code'> {
  readonly code: Finding['code'] | RowFindingCode;
}

export function rowFinding(code: RowFindingCode, object: string, sentence: Sentence): VerifyFinding {
  return { severity: 'error', code, object, sentence };
}
