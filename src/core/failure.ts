/**
 * The one error class. Every failure has a code of the catalogue below; `docs/errors.md` describes each,
 * and a test compares the two, both ways. An error that is not a Failure is a bug: stop, keep the record.
 */

import { english, type Sentence } from '#core/sentence.ts';

/** What the caller should do: try again later, leave this one thing out, stop the job, or change a setting. */
export type FailureAction = 'retry' | 'skip' | 'stop' | 'fix-config';

/** The catalogue: code to action. Codes are stable: problem documents, logs and scripts name them. */
export const failureCatalogue = {
  internal: 'stop',
  usage: 'fix-config',
  'not-found': 'fix-config',
  conflict: 'fix-config',
  'changed-meanwhile': 'fix-config',
  forbidden: 'fix-config',
  'not-signed-in': 'fix-config',
  'sign-in-locked': 'retry',
  'password-change-required': 'fix-config',
  'password-wrong': 'fix-config',
  'second-factor-wrong': 'fix-config',
  'single-sign-on-refused': 'fix-config',
  'provider-unreachable': 'retry',
  'alert-refused': 'retry',
  'config-invalid': 'fix-config',
  'port-taken': 'fix-config',
  'cleartext-refused': 'fix-config',
  'data-folder-unusable': 'fix-config',
  'disk-full': 'stop',
  'database-unreachable': 'retry',
  'database-version': 'fix-config',
  'database-start': 'stop',
  'schema-newer': 'fix-config',
  'lock-held': 'retry',
  'key-missing': 'fix-config',
  'key-wrong': 'fix-config',
  'seal-broken': 'stop',
  'blob-exists': 'stop',
  'blob-missing': 'stop',
  'blob-broken': 'stop',
  'store-unreachable': 'retry',
  'store-refused': 'fix-config',
  'blob-immutable': 'stop',
  'item-invalid': 'skip',
  'item-unknown-version': 'stop',
  'item-shredded': 'skip',
  'envelope-broken': 'stop',
  'envelope-hole': 'stop',
  'pack-broken': 'stop',
  'key-file-broken': 'stop',
  'ledger-broken': 'stop',
  'index-incomplete': 'fix-config',
  'audit-broken': 'stop',
  'export-not-a-chat': 'fix-config',
  'export-empty': 'fix-config',
  'export-encoding': 'fix-config',
  'export-ambiguous-dates': 'fix-config',
  'export-authors-unknown': 'fix-config',
  'export-zip': 'fix-config',
  'upload-limit': 'fix-config',
  'capture-settings': 'fix-config',
  'capture-unreachable': 'retry',
  'capture-refused': 'fix-config',
  'capture-unlinked': 'fix-config',
  'capture-broken': 'skip',
  'media-missing': 'retry',
  'request-forged': 'fix-config',
  'scope-not-chosen': 'fix-config',
  'link-over': 'fix-config',
  'site-unreachable': 'retry',
  'site-refused': 'fix-config',
  'site-answer': 'stop',
  'user-unknown': 'fix-config',
  'user-invalid': 'fix-config',
  'mapping-invalid': 'fix-config',
  'mailbox-unknown': 'fix-config',
  'terms-not-accepted': 'fix-config',
  'connector-paused': 'fix-config',
  'run-not-reconciled': 'stop',
  'target-refused': 'retry',
  'target-settings': 'fix-config',
  'target-unreachable': 'retry',
  'target-sign-in': 'fix-config',
  'target-throttled': 'retry',
  'target-answer': 'retry',
  'item-too-large': 'skip',
  'mailbox-full': 'retry',
  'directory-settings': 'fix-config',
  'directory-unreachable': 'retry',
  'directory-refused': 'fix-config',
  'directory-shrunk': 'fix-config',
  'backup-invalid': 'fix-config',
  'export-target-exists': 'fix-config',
  'query-invalid': 'fix-config',
} as const satisfies Record<string, FailureAction>;

export type FailureCode = keyof typeof failureCatalogue;

/** Facts about a failure that logs and `--json` may show: ids, file names, line numbers. Never captured text. */
export type FailureDetails = Readonly<Record<string, string | number | boolean>>;

export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  /** What is wrong, for the reader's language; `message` is the same in English, for logs. */
  readonly sentence: Sentence;
  /** What to do about it, for the reader's language. */
  readonly remedySentence: Sentence;
  readonly details: FailureDetails;

  /**
   * @param code one of the catalogue
   * @param sentence what is wrong and where
   * @param remedy what to do
   */
  constructor(
    code: FailureCode,
    sentence: Sentence,
    remedy: Sentence,
    options: { details?: FailureDetails; cause?: unknown } = {},
  ) {
    super(english(sentence), options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.sentence = sentence;
    this.remedySentence = remedy;
    this.details = options.details ?? {};
  }

  /** What to do about it, in English. */
  get remedy(): string {
    return english(this.remedySentence);
  }

  get action(): FailureAction {
    return failureCatalogue[this.code];
  }
}

/** True for a Failure of this code. */
export function isFailure(error: unknown, code?: FailureCode): error is Failure {
  return error instanceof Failure && (code === undefined || error.code === code);
}
