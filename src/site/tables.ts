import type { Generated } from 'kysely';
import type { Service } from '#core/item.ts';
import type { CaptureState } from '#core/source.ts';
import type { PersonalTables } from '#site/personal/tables.ts';

/** The site's tables as the query builder knows them; `migrations.ts` makes them. */
export interface SiteTables extends PersonalTables {
  'site.identity': {
    only_row: Generated<boolean>;
    id: string;
    secret_check: Buffer;
    directory_version: Generated<bigint>;
    scope_version: Generated<bigint>;
    created_at: Date;
  };
  'site.account': { id: string; name: string; role: AccountRole; password: string; created_at: Date };
  'site.session': { token_hash: Buffer; account: string; expires_at: Date };
  'site.registered_user': { id: string; email: string; display_name: string | null; created_at: Date };
  'site.user_identity': {
    id: string;
    user_id: string;
    kind: IdentityKind;
    value: string;
    valid_from: Date | null;
    valid_until: Date | null;
  };
  'site.exclusion': {
    id: string;
    account_hash: Buffer | null;
    kind: 'conversation' | 'phone';
    value_hash: Buffer;
    note: string;
    left_out: Generated<bigint>;
    created_at: Date;
  };
  'site.stream': {
    service: Service;
    position: bigint;
    hash: Buffer;
    acknowledged_through: Generated<bigint>;
  };
  'site.envelope': {
    service: Service;
    position: bigint;
    id: string;
    key_id: string;
    items: number;
    created_at: Date;
    previous: Buffer;
    hash: Buffer;
    size: number;
    sealed: Buffer;
    acknowledged_at: Date | null;
  };
  'site.attachment': { id: string; service: Service; position: bigint; size: bigint; sha256: Buffer };
  'site.loose_attachment': { id: string; since: Date };
  'site.subscription': {
    connector: string;
    service: Service;
    name: string;
    account: string | null;
    acknowledged: Generated<bigint>;
    created_at: Date;
  };
  'site.coverage': {
    service: Service;
    account: string;
    source: string;
    last_item_at: Date | null;
    last_capture_at: Date;
    periodic: Generated<boolean>;
  };
  'site.export_account': { account_hash: Buffer; version: bigint };
  'site.export_chat': { id: string; account_hash: Buffer; created_at: Date };
  'site.export_title': { account_hash: Buffer; title_hash: Buffer; chat: string };
  'site.export_entry': {
    chat: string;
    native_id: string;
    order_key: bigint;
    mark: Buffer;
    media_mark: Buffer | null;
    minute: bigint;
    media: 'none' | 'present' | 'absent';
    weighty: boolean;
    replaceable: boolean;
    replaced: boolean;
    item_id: Buffer;
    root_id: Buffer;
    strand: Generated<number>;
  };
  'site.capture': {
    id: string;
    source: string;
    service: Service;
    name: string;
    user_id: string | null;
    settings: Buffer;
    enabled: boolean;
    removed: Generated<boolean>;
    generation: Generated<bigint>;
    state: Generated<CaptureStanding>;
    reason: string | null;
    state_at: Date;
    created_at: Date;
  };
  'site.capture_memory': { capture: string; name_hash: Buffer; value: Buffer };
  'site.observation': { capture: string; key_hash: Buffer; at: Date };
  'site.awaiting_media': {
    id: string;
    capture: string;
    event: Buffer;
    since: Date;
    next_at: Date;
    tries: Generated<number>;
    sealed: Generated<boolean>;
  };
  'site.user_scope': { user_id: string; mode: ScopeMode; chosen_by: string; chosen_at: Date };
  'site.scope_change': {
    id: Generated<bigint>;
    user_id: string;
    mode: ScopeMode;
    chosen_by: string;
    chosen_at: Date;
  };
  'site.scope_entry': {
    id: string;
    user_id: string;
    list: ScopeList;
    kind: ScopeKind;
    value_hash: Buffer;
    label_hash: Buffer | null;
    by_name: boolean;
    shown: Buffer;
    state: 'asked' | 'approved' | 'refused';
    asked_by: string;
    asked_at: Date;
    decided_by: string | null;
    decided_at: Date | null;
  };
  'site.scope_name': { user_id: string; name_hash: Buffer; entry: string | null };
  'site.scope_left_out': {
    user_id: string;
    month: string;
    conversation_hash: Buffer;
    reason: LeftOutReason;
    left_out: bigint;
  };
  'site.attestation': { id: string; user_id: string; text_version: string; means: string; at: Date };
  'site.attestation_rule': { only_row: Generated<boolean>; months: number };
  'site.consent': {
    id: string;
    user_id: string | null;
    party_hash: Buffer;
    party: Buffer;
    state: 'informed' | 'agreed' | 'refused' | 'default';
    means: string;
    note: Buffer | null;
    at: Date;
    recorded_by: string;
    recorded_at: Date;
    origin: Buffer | null;
  };
  'site.coverage_day': {
    service: Service;
    account: string;
    source: string;
    day: string;
    items: bigint;
    gaps: bigint;
    left_out: bigint;
  };
  'site.coverage_gap': {
    origin: Buffer;
    service: Service;
    account: string;
    source: string;
    kind: GapKind;
    from_at: Date;
    until_at: Date;
    reason: Buffer;
    noted_at: Date;
  };
  'site.capture_run': {
    capture: string;
    source: string;
    service: Service;
    account: string;
    began_at: Date;
    seen_at: Date;
    ended: string | null;
  };
  'site.alarm': {
    id: string;
    capture: string | null;
    code: string;
    account: Generated<string>;
    sentence: string;
    raised_at: Date;
    settled_at: Date | null;
  };
  'site.who_is_who': { owner_hash: Buffer; name_hash: Buffer; answer: Buffer };
}

/** A connector reads the feed; an administrator also changes log-ins, users and what is captured. */
export type AccountRole = 'connector' | 'administrator';
export type IdentityKind = 'phone' | 'wecom';

/** How a capture stands: `new` until it has been started once, `failing` while it is tried again. */
export type CaptureStanding = CaptureState['state'] | 'new' | 'failing' | 'paused';

/** What of a person's phone is captured: everything, only what is listed, or everything but what is marked private. */
export type ScopeMode = 'all' | 'listed' | 'all-but-private';

/** Of a user's two lists: what is captured, and what is private. */
export type ScopeList = 'listed' | 'private';
export type ScopeKind = 'contact' | 'group';

/** `unclear`: an event did not tell the number or title by which the user's private conversations are known. */
export type LeftOutReason = 'private' | 'not-listed' | 'unclear';

/** `period-lost`: the capture did not run. */
export type GapKind = 'hole' | 'undecryptable' | 'period-lost';
