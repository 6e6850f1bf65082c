import type { Migration } from '#store/migrations.ts';

/** The audit trail's schema: one table, append-only. */
export const migrations: readonly Migration[] = [
  {
    name: 'audit/0001-trail',
    sql: `
      create schema audit;
      create table audit.entry (
        number   bigint primary key check (number > 0),
        at       timestamptz not null,
        actor    text not null,
        action   text not null,
        object   text not null,
        details  text not null,
        hash     bytea not null check (length(hash) = 32)
      );
      comment on column audit.entry.details is 'JSON exactly as it was hashed; text, because jsonb would reorder it';
      create index entry_object on audit.entry (object, number);
      create index entry_actor on audit.entry (actor, number);
      create index entry_action on audit.entry (action, number);

      create function audit.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the audit trail is append-only' using errcode = 'insufficient_privilege';
      end $$;
      create trigger append_only before update or delete on audit.entry
        for each row execute function audit.refuse_change();
      create trigger never_truncated before truncate on audit.entry
        for each statement execute function audit.refuse_change();`,
  },
];
