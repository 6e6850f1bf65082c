import type { Migration } from '#store/migrations.ts';

/**
 * A leaf stands for ever: rows are inserted, never changed. `ledger_head` has one row, locked last by every
 * transaction that appends; `ledger_publication` has one row, locked while files are written.
 */
export const migrations: readonly Migration[] = [
  {
    name: 'mailbox/0001-ledger',
    sql: `
      create schema if not exists mailbox;
      create table mailbox.ledger_leaf (
        index     bigint primary key check (index >= 0),
        pack_id   uuid not null unique,
        leaf_hash bytea not null check (length(leaf_hash) = 32),
        leaf      jsonb not null,
        head      jsonb not null
      );
      create table mailbox.ledger_head (
        one      boolean primary key default true check (one),
        size     bigint not null check (size >= 0),
        root     bytea not null check (length(root) = 32),
        frontier bytea not null check (length(frontier) % 32 = 0)
      );
      insert into mailbox.ledger_head (size, root, frontier)
        values (0, '\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '');
      create table mailbox.ledger_publication (
        one       boolean primary key default true check (one),
        published bigint not null check (published >= 0)
      );
      insert into mailbox.ledger_publication (published) values (0);

      create function mailbox.refuse_ledger_change() returns trigger language plpgsql as $$
        begin raise exception 'the ledger is append-only'; end $$;
      create trigger ledger_leaf_append_only before update or delete or truncate on mailbox.ledger_leaf
        for each statement execute function mailbox.refuse_ledger_change();
    `,
  },
];
