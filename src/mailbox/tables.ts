import type { Generated } from 'kysely';

/** The tables this module asks row by row; the bulk statements of `rows.ts` and `indexRows.ts` are plain SQL. */
export interface MailboxTables {
  'mailbox.mailbox': {
    number: Generated<number>;
    id: string;
    address: string;
    display_name: string | null;
    kind: 'user' | 'quarantine';
    state: Generated<'active' | 'inactive'>;
    created_at: Date;
  };
  'mailbox.folder': {
    number: Generated<number>;
    id: string;
    mailbox: number;
    name: string;
    next_uid: Generated<bigint>;
  };
  'mailbox.domain': { name: string; added_at: Date };
  'mailbox.pack': {
    number: Generated<number>;
    id: string;
    run: string;
    connector: string;
    created_at: Date;
    delivered_at: Date;
    records: number;
  };
  'mailbox.item': {
    number: bigint;
    id: Buffer;
    pack: number;
    record: number;
    offset: bigint;
    length: number;
    destroyed_at: Date | null;
  };
  'mailbox.entry': { item: bigint; uid: bigint; mailbox: number; folder: number; pack: number };
  'mailbox.quarantine': {
    item: bigint;
    reason: string;
    detail: string;
    released_at: Date | null;
    released_by_run: string | null;
  };
  'mailbox.item_copy': { item: bigint; pack: number; record: number };
  'mailbox.destruction': { item: bigint };
  'item_index.state': { one: Generated<boolean>; lexer_version: number; rebuilding_since: Date | null };
}
