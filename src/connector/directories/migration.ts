import type { Migration } from '#store/migrations.ts';

/** Directories, whom they know and by what. */
export const directoryMigration: Migration = {
  name: 'connector/0008-directories',
  sql: `
-- Where it is kept who has which mailbox, which further addresses and which phone numbers.
create table connector.directory (
  id uuid primary key,
  name text not null unique,
  kind text not null,
  settings text not null,
  enabled boolean not null default true,
  version integer not null default 1,
  -- Changes with everything that mapping sees of it.
  state bigint not null default 0,
  read_at timestamptz,
  tried_at timestamptz,
  failure jsonb,
  failure_since timestamptz,
  doubts jsonb not null default '[]',
  doubt_count integer not null default 0,
  created_at timestamptz not null,
  created_by text not null
);

create table connector.directory_person (
  directory uuid not null references connector.directory on delete cascade,
  -- As the directory names the entry.
  person text not null,
  address text not null,
  display_name text,
  active boolean not null,
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  -- When the directory no longer had the entry.
  left_at timestamptz,
  primary key (directory, person)
);
create index directory_person_address on connector.directory_person (address);

-- What somebody is known by, and when it was his: open where null.
create table connector.directory_mark (
  directory uuid not null references connector.directory on delete cascade,
  person text not null,
  kind text not null check (kind in ('address', 'alias', 'phone')),
  value text not null,
  valid_from timestamptz,
  valid_until timestamptz
);
create index directory_mark_person on connector.directory_mark (directory, person);
`,
};
