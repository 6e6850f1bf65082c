import { queueMigration } from '#connector/delivery/migration.ts';
import { directoryMigration } from '#connector/directories/migration.ts';
import { targetMigration } from '#connector/targets/migration.ts';
import type { Migration } from '#store/migrations.ts';

/** Schema `connector`: record tables, all of them part of the truth that backups carry. */
export const migrations: readonly Migration[] = [
  {
    name: 'connector/0001-connectors',
    sql: `
create schema connector;

create table connector.connector (
  id uuid primary key,
  service text not null,
  name text not null,
  -- The name in one case and Unicode form: two connectors never differ by that alone.
  name_key text not null,
  site_url text not null,
  -- The site's own id: positions of another site would mean other envelopes.
  site_id text not null,
  user_name text not null,
  password text not null,
  automatic_mapping boolean not null,
  schedule text not null,
  time_zone text not null,
  state text not null check (state in ('active', 'paused', 'removed')),
  primary_target text not null,
  targets text[] not null,
  settings jsonb not null,
  -- The last envelope whose items are all durable in the primary target with their outcomes recorded, its hash, and
  -- how many items of the next one are.
  cursor bigint not null default 0,
  cursor_hash text,
  cursor_items integer not null default 0,
  acknowledged bigint not null default 0,
  subscribed boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by text not null
);
create unique index connector_name on connector.connector (name_key) where state <> 'removed';

create table connector.terms_acceptance (
  connector uuid not null references connector.connector,
  version text not null,
  sha256 text not null,
  accepted_at timestamptz not null,
  accepted_by text not null
);

create table connector.mapping_version (
  id uuid primary key,
  connector uuid not null references connector.connector,
  number integer not null,
  file_name text not null,
  file_sha256 text not null,
  rows integer not null,
  problems integer not null,
  state text not null check (state in ('current', 'superseded')),
  applied_at timestamptz not null,
  applied_by text not null,
  unique (connector, number)
);
create unique index mapping_version_current on connector.mapping_version (connector) where state = 'current';

create table connector.mapping_row (
  version uuid not null references connector.mapping_version,
  line integer not null,
  key text not null,
  -- Null where rows of the key contradict each other: none of them applies.
  mailbox text,
  valid_from timestamptz,
  valid_until timestamptz,
  primary key (version, line)
);
`,
  },
  {
    name: 'connector/0002-runs',
    sql: `
create table connector.run (
  id uuid primary key,
  connector uuid not null references connector.connector,
  kind text not null check (kind in ('scheduled', 'manual', 'replay', 'redelivery')),
  state text not null check (state in ('running', 'completed', 'completed-with-warnings', 'failed', 'stopped')),
  started_by text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  -- What the run covers; from is null before the first.
  window_from timestamptz,
  window_to timestamptz not null,
  -- The newest envelope at the site when the run began; null: until the site has no more.
  up_to bigint,
  mapping_version uuid references connector.mapping_version,
  -- As in connector.connector, for this run.
  done_position bigint not null,
  done_items integer not null default 0,
  progress jsonb,
  warnings text[] not null default '{}',
  reconciled boolean,
  failure jsonb
);
create index run_connector on connector.run (connector, started_at);
create unique index run_running on connector.run (connector) where state = 'running';

-- Every envelope that was ever staged; its bytes are in the staging store until cleaned_at.
create table connector.staged_envelope (
  connector uuid not null references connector.connector,
  position bigint not null,
  envelope text not null,
  items integer not null,
  hash text not null,
  created_at timestamptz not null,
  staged_at timestamptz not null,
  reconciled_at timestamptz,
  cleaned_at timestamptz,
  primary key (connector, position)
);
create index staged_envelope_created on connector.staged_envelope (connector, created_at);
create index staged_envelope_waiting on connector.staged_envelope (reconciled_at) where cleaned_at is null;

create table connector.staged_attachment (
  connector uuid not null references connector.connector,
  attachment text not null,
  -- The last envelope that names it; both are cleaned together.
  position bigint not null,
  primary key (connector, attachment)
);

-- Which items a run took on: those from from_item up to, not including, until_item.
create table connector.run_envelope (
  run uuid not null references connector.run,
  position bigint not null,
  from_item integer not null,
  until_item integer not null,
  primary key (run, position)
);

create table connector.item_outcome (
  run uuid not null,
  position bigint not null,
  index integer not null,
  item bytea not null,
  kind text not null,
  sent timestamptz not null,
  outcome text not null,
  reason text,
  mailboxes text[] not null,
  primary key (run, position, index)
);
create index item_outcome_item on connector.item_outcome (item);

create table connector.missing_delivery (
  run uuid not null,
  connector uuid not null,
  item bytea not null,
  native_id text not null,
  who text not null,
  reason text not null,
  -- The run that delivered it after all.
  resolved_by uuid,
  primary key (run, item, native_id)
);
create index missing_delivery_open on connector.missing_delivery (connector, item) where resolved_by is null;

-- What a redelivery run has taken on, in its own numbering; as positions of run_envelope.
create table connector.redelivery (
  run uuid not null references connector.run,
  position bigint not null,
  index integer not null,
  item bytea not null,
  primary key (run, position, index),
  unique (run, item)
);

-- Deliveries to targets other than the primary one.
create table connector.target_delivery (
  target text not null,
  item bytea not null,
  mailbox text not null,
  run uuid not null,
  connector uuid not null,
  state text not null check (state in ('pending', 'done', 'failed')),
  attempts integer not null default 0,
  due_at timestamptz not null,
  reason text,
  primary key (target, item, mailbox)
);
create index target_delivery_run on connector.target_delivery (run);
create index target_delivery_due on connector.target_delivery (target, due_at) where state = 'pending';
`,
  },
  {
    name: 'connector/0003-run-numbers',
    sql: `
-- Runs in the order in which they began: their times tell it only as long as no clock is set.
alter table connector.run add column number integer;
update connector.run r set number = n.number from (
  select id, row_number() over (partition by connector order by started_at, id) as number from connector.run) n
where n.id = r.id;
alter table connector.run alter column number set not null;
drop index connector.run_connector;
create unique index run_connector on connector.run (connector, number);
`,
  },
  {
    name: 'connector/0004-compliance-center',
    sql: `
-- The totals of a run that has ended: lists show many runs, and the outcomes of a large one take long to count.
alter table connector.run add column counts jsonb;
update connector.run r set counts = c.counts from (
  select r.id, jsonb_build_object(
    'imported', count(*) filter (where o.outcome = 'imported'),
    'duplicate', count(*) filter (where o.outcome = 'duplicate'),
    'notImported', count(*) filter (where o.outcome = 'notImported'),
    'rejected', count(*) filter (where o.outcome = 'rejected'),
    'excluded', count(*) filter (where o.outcome = 'excluded'),
    'entries', coalesce(sum(cardinality(o.mailboxes)), 0)) as counts
  from connector.run r left join connector.item_outcome o on o.run = r.id
  where r.state <> 'running' group by r.id) c
where c.id = r.id;
-- The key under which an operator asked for it: the same key again asks for the same run.
alter table connector.run add column request_key text;
create unique index run_request_key on connector.run (connector, request_key) where request_key is not null;
create index item_outcome_not_imported on connector.item_outcome (run, outcome, position, index)
  where outcome in ('notImported', 'rejected', 'excluded');

-- What an operator has typed into the wizard, for himself. No password is among it.
create table connector.draft (
  owner text not null,
  service text not null,
  state jsonb not null,
  mapping_name text,
  mapping bytea,
  saved_at timestamptz not null,
  primary key (owner, service)
);
`,
  },
  {
    name: 'connector/0005-sentences',
    sql: `
-- Why a run failed is a sentence, said in the language of whoever reads it; what was English text stays so.
update connector.run set failure = failure || jsonb_build_object(
  'message', jsonb_build_object('template', '{0}', 'values', jsonb_build_array(failure -> 'message')),
  'remedy', jsonb_build_object('template', '{0}', 'values', jsonb_build_array(failure -> 'remedy')))
where jsonb_typeof(failure -> 'message') = 'string';
`,
  },
  targetMigration,
  queueMigration,
  directoryMigration,
];
