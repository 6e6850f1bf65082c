/** What a check found. An empty list is what everybody wants to see. */
export interface Finding {
  /** An error is damage or tampering; a warning is something to know. */
  readonly severity: 'error' | 'warning';
  readonly code: FindingCode;
  /** What it is about: `pack:<id>`, `pack:<id>#<index>`, `ledger:<index>`, `head:<size>`, `object:<id>`. */
  readonly object: string;
  readonly sentence: string;
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
  | 'object-unreferenced';

export function errorFinding(code: FindingCode, object: string, sentence: string): Finding {
  return { severity: 'error', code, object, sentence };
}

export function warningFinding(code: FindingCode, object: string, sentence: string): Finding {
  return { severity: 'warning', code, object, sentence };
}
