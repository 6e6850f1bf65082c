import type { Migration } from '#store/migrations.ts';

/**
 * `content_hash` is keyed (HMAC of the content's SHA-256): whoever has only the database cannot tell known files.
 * Of several objects with one content (left by a restore) only the canonical one gets new references.
 */
export const migrations: readonly Migration[] = [
  {
    name: 'mailbox/0002-objects',
    sql: `
      create schema if not exists mailbox;
      create table mailbox.object (
        id           uuid primary key,
        content_hash bytea not null check (length(content_hash) = 32),
        canonical    boolean not null default true,
        wrapped_key  bytea not null,
        size         bigint not null check (size >= 0),
        created_at   timestamptz not null,
        touched_at   timestamptz not null
      );
      create unique index object_content on mailbox.object (content_hash) where canonical;
      create table mailbox.object_reference (
        item_id   bytea not null check (length(item_id) = 32),
        object_id uuid not null references mailbox.object,
        primary key (item_id, object_id)
      );
      create index object_reference_object on mailbox.object_reference (object_id);
    `,
  },
];
