import type { Migration } from '#store/migrations.ts';

/** Targets that are set up. */
export const targetMigration: Migration = {
  name: 'connector/0006-targets',
  sql: `
-- Targets that were set up. A name is never used twice: what was delivered under it belongs to it.
create table connector.target (
  name text primary key,
  kind text not null,
  settings text not null,
  enabled boolean not null default true,
  trouble jsonb,
  trouble_since timestamptz,
  next_attempt_at timestamptz,
  looked_at timestamptz,
  created_at timestamptz not null,
  created_by text not null,
  removed boolean not null default false,
  version integer not null default 1
);
`,
};
