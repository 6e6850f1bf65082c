import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { ConnectorId, FolderId, MailboxId, RunId } from '#core/ids.ts';
import type { ContentType, ItemKind, Service } from '#core/item.ts';
import type { Sentence } from '#core/sentence.ts';

export type ConnectorState = 'active' | 'paused' | 'removed';
export type RunKind = 'scheduled' | 'manual' | 'replay' | 'redelivery';
export type RunState = 'running' | 'completed' | 'completed-with-warnings' | 'failed' | 'stopped';
export type Outcome = 'imported' | 'duplicate' | 'notImported' | 'rejected' | 'excluded';

/** What the operator leaves out of the import. */
export interface ConnectorSettings {
  readonly excludedKinds?: readonly ItemKind[];
  readonly excludedContent?: readonly ContentType[];
  /** Whose communication is imported; absent: that of all registered users. */
  readonly people?: People;
  /** Which mailboxes go to which of the connector's targets; absent: every target takes every mailbox. */
  readonly routes?: readonly Route[];
}

/**
 * The first line that fits a mailbox decides which targets it goes to; a mailbox that no line fits goes to the archive
 * alone.
 */
export interface Route {
  /** Addresses, or patterns with `*`; upper and lower case are the same. */
  readonly mailboxes: readonly string[];
  readonly targets: readonly string[];
}

/** `chosen`: only items in which one of these registered users takes part, and only for them. */
export type People =
  | { readonly whose: 'all' }
  | { readonly whose: 'chosen'; readonly users: readonly string[] };

export interface ConnectorTable {
  id: ConnectorId;
  service: Service;
  name: string;
  name_key: string;
  site_url: string;
  site_id: string;
  user_name: string;
  password: string;
  automatic_mapping: boolean;
  schedule: string;
  time_zone: string;
  state: ConnectorState;
  primary_target: string;
  targets: string[];
  settings: JSONColumnType<ConnectorSettings>;
  cursor: Generated<bigint>;
  cursor_hash: string | null;
  cursor_items: Generated<number>;
  acknowledged: Generated<bigint>;
  subscribed: Generated<boolean>;
  version: Generated<number>;
  created_at: Date;
  created_by: string;
}

export interface RunTable {
  id: RunId;
  connector: ConnectorId;
  kind: RunKind;
  state: RunState;
  /** 1 for a connector's first run, and so on: the order of runs, whatever the clock said. */
  number: number;
  started_by: string;
  started_at: Date;
  ended_at: Date | null;
  window_from: Date | null;
  window_to: Date;
  up_to: bigint | null;
  mapping_version: string | null;
  done_position: bigint;
  done_items: Generated<number>;
  progress: ColumnType<RunProgress | null, string | null, string | null>;
  warnings: Generated<string[]>;
  reconciled: boolean | null;
  failure: ColumnType<RunFailure | null, string | null, string | null>;
  counts: ColumnType<RunCounts | null, string | null | undefined, string | null>;
  request_key: ColumnType<string | null, string | null | undefined, string | null>;
}

/** Items of a run by outcome, and the mailbox entries it made. */
export interface RunCounts extends Readonly<Record<Outcome, number>> {
  readonly entries: number;
}

/** Where a run is, for whoever watches from another process. */
export interface RunProgress {
  readonly stage: string;
  readonly done: number;
  readonly total?: number;
}

/** Why a run ended before its time. */
export interface RunFailure {
  readonly code: string;
  readonly message: Sentence;
  readonly remedy: Sentence;
}

/** A target that was set up; the built-in ones have no row. */
export interface TargetTable {
  name: string;
  kind: string;
  /** The texts of the form as JSON, secrets included, sealed for the target's name. */
  settings: string;
  enabled: Generated<boolean>;
  /** Why the target as a whole takes nothing at present. */
  trouble: ColumnType<RunFailure | null, string | null | undefined, string | null>;
  trouble_since: ColumnType<Date | null, Date | null | undefined, Date | null>;
  next_attempt_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  /** When it was looked at last whether anything has vanished. */
  looked_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  /** When it took something last. */
  delivered_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  created_at: Date;
  created_by: string;
  removed: Generated<boolean>;
  /** Changes with settings and with pausing, not with trouble. */
  version: Generated<number>;
}

export type DeliveryState = 'pending' | 'done' | 'failed';

/** What a target outside the archive was sent; `done_at` is null while nobody knows whether it arrived. */
export interface ReceiptTable {
  target: string;
  mailbox: MailboxId;
  item: Buffer;
  run: RunId;
  folder: FolderId;
  begun_at: Date;
  done_at: Date | null;
  reference: string | null;
  note: string | null;
  vanished_at: Date | null;
}
/** Where it is kept who has which mailbox. */
export interface DirectoryTable {
  id: string;
  name: string;
  kind: string;
  /** The texts of the form as JSON, secrets included, sealed for the directory's id. */
  settings: string;
  enabled: Generated<boolean>;
  /** Changes with settings and with pausing. */
  version: Generated<number>;
  /** Changes with everything that mapping sees of it. */
  state: Generated<bigint>;
  read_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  tried_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  failure: ColumnType<RunFailure | null, string | null | undefined, string | null>;
  failure_since: ColumnType<Date | null, Date | null | undefined, Date | null>;
  doubts: ColumnType<readonly Sentence[], string | undefined, string>;
  doubt_count: Generated<number>;
  created_at: Date;
  created_by: string;
}

export type MarkKind = 'address' | 'alias' | 'phone';

/** The tables of schema `connector`; no other module's SQL names them. */
export interface ConnectorTables {
  'connector.connector': ConnectorTable;
  'connector.terms_acceptance': {
    connector: ConnectorId;
    version: string;
    sha256: string;
    accepted_at: Date;
    accepted_by: string;
  };
  'connector.mapping_version': {
    id: string;
    connector: ConnectorId;
    number: number;
    file_name: string;
    file_sha256: string;
    rows: number;
    problems: number;
    state: 'current' | 'superseded';
    applied_at: Date;
    applied_by: string;
  };
  'connector.mapping_row': {
    version: string;
    line: number;
    key: string;
    mailbox: string | null;
    valid_from: Date | null;
    valid_until: Date | null;
  };
  'connector.run': RunTable;
  'connector.staged_envelope': {
    connector: ConnectorId;
    position: bigint;
    envelope: string;
    items: number;
    hash: string;
    created_at: Date;
    staged_at: Date;
    reconciled_at: Date | null;
    cleaned_at: Date | null;
  };
  'connector.staged_attachment': { connector: ConnectorId; attachment: string; position: bigint };
  'connector.run_envelope': { run: RunId; position: bigint; from_item: number; until_item: number };
  'connector.item_outcome': {
    run: RunId;
    position: bigint;
    index: number;
    item: Buffer;
    kind: string;
    sent: Date;
    outcome: Outcome;
    reason: string | null;
    mailboxes: string[];
  };
  'connector.missing_delivery': {
    run: RunId;
    connector: ConnectorId;
    item: Buffer;
    native_id: string;
    who: string;
    reason: string;
    resolved_by: RunId | null;
  };
  'connector.redelivery': { run: RunId; position: bigint; index: number; item: Buffer };
  'connector.draft': {
    owner: string;
    service: Service;
    state: JSONColumnType<object>;
    mapping_name: string | null;
    mapping: Buffer | null;
    saved_at: Date;
  };
  'connector.target': TargetTable;
  'connector.directory': DirectoryTable;
  'connector.directory_person': {
    directory: string;
    person: string;
    address: string;
    display_name: string | null;
    active: boolean;
    first_seen: Date;
    last_seen: Date;
    left_at: Date | null;
  };
  'connector.directory_mark': {
    directory: string;
    person: string;
    kind: MarkKind;
    value: string;
    valid_from: Date | null;
    valid_until: Date | null;
  };
  'connector.target_delivery': {
    target: string;
    item: Buffer;
    mailbox: string;
    run: RunId;
    connector: ConnectorId;
    state: DeliveryState;
    attempts: Generated<number>;
    /** When it is tried next; of a failed one, when it failed. */
    due_at: Date;
    reason: string | null;
    number: Generated<bigint>;
    queued_at: Date;
    delivered_at: Date | null;
    placed: MailboxId | null;
    note: string | null;
  };
  'connector.receipt': ReceiptTable;
}
