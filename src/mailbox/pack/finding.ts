import { Failure, type FailureCode } from '#core/failure.ts';
import type { Sentence } from '#core/sentence.ts';

/** What a check found. An empty list is what everybody wants to see. */
export interface Finding {
  /** An error is damage or tampering; a warning is something to know. */
  readonly severity: 'error' | 'warning';
  readonly code: FindingCode;
  /** What it is about: `pack:<id>`, `pack:<id>#<index>`, `ledger:<index>`, `head:<size>`, `object:<id>`, `audit`. */
  readonly object: string;
  readonly sentence: Sentence;
}

/** Stable: `verify --json` and scripts name them. */
export type FindingCode =
  | 'pack-missing'
  | 'pack-changed'
  | 'pack-broken'
  | 'pack-without-leaf'
  | 'record-broken'
  | 'record-leaf-wrong'
  | 'key-file-missing'
  | 'key-file-broken'
  | 'ledger-leaf-wrong'
  | 'ledger-head-wrong'
  | 'ledger-signature-wrong'
  | 'ledger-file-missing'
  | 'ledger-file-wrong'
  | 'history-shortened'
  | 'history-rewritten'
  | 'head-signature-wrong'
  | 'object-missing'
  | 'object-broken'
  | 'audit-rewritten';

export function errorFinding(code: FindingCode, object: string, sentence: Sentence): Finding {
  return { severity: 'error', code, object, sentence };
}

export function warningFinding(code: FindingCode, object: string, sentence: Sentence): Finding {
  return { severity: 'warning', code, object, sentence };
}

const damage: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'blob-missing',
  'blob-broken',
  'seal-broken',
  'pack-broken',
  'key-file-broken',
  // A start with a wrong master key is refused, so here it is one file that names another.
  'key-wrong',
  'ledger-broken',
]);

/** True for what a check reports; other failures (no connection, no permission) end the check. */
export function isDamage(error: unknown): error is Failure {
  return error instanceof Failure && damage.has(error.code);
}
