import type { Migration } from '#store/migrations.ts';

/** The queues of targets, and the receipts of those outside the archive. */
export const queueMigration: Migration = {
  name: 'connector/0007-target-queue',
  sql: `
-- The order of queueing; of several things that are due at one time the first queued is delivered first.
alter table connector.target_delivery add column number bigint generated always as identity;
alter table connector.target_delivery add column queued_at timestamptz;
update connector.target_delivery set queued_at = due_at;
alter table connector.target_delivery alter column queued_at set default now(), alter column queued_at set not null;
alter table connector.target_delivery add column delivered_at timestamptz;
-- The mailbox as the target names it, and a sentence where it got less than the mail.
alter table connector.target_delivery add column placed text;
alter table connector.target_delivery add column note text;
create index target_delivery_lane on connector.target_delivery (target, mailbox, due_at, number)
  where state = 'pending';
create index target_delivery_state on connector.target_delivery (target, state, number);
create index target_delivery_failed on connector.target_delivery (target, due_at) where state = 'failed';
create index target_delivery_noted on connector.target_delivery (target, number) where note is not null;
create index target_delivery_connector on connector.target_delivery (connector, target) where state = 'failed';
drop index connector.target_delivery_run;
create index target_delivery_run on connector.target_delivery (run, item);

-- The memory of targets outside the archive: a delivery is written down before it is sent.
create table connector.receipt (
  target text not null,
  mailbox text not null,
  item bytea not null,
  run uuid not null,
  folder text not null,
  begun_at timestamptz not null,
  done_at timestamptz,
  reference text,
  note text,
  -- Since when the mailbox was seen not to have it any more.
  vanished_at timestamptz,
  primary key (target, mailbox, item)
);
create index receipt_vanished on connector.receipt (target, mailbox, item) where vanished_at is not null;

alter table connector.target add column delivered_at timestamptz;
`,
};
