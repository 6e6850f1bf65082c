/**
 * What is captured of whom, and what the site can say of it afterwards. Names, numbers and notes of other people stand
 * encrypted under the site's secret, look-ups as HMACs; of what is left out there are counts alone.
 */
export const scopes = `
  alter table site.identity add column scope_version bigint not null default 0;

  create table site.scope_change (
    id        bigint generated always as identity primary key,
    user_id   uuid not null references site.registered_user on delete cascade,
    mode      text not null check (mode in ('all', 'listed', 'all-but-private')),
    chosen_by text not null,
    chosen_at timestamptz not null
  );
  create index scope_change_user on site.scope_change (user_id, chosen_at);
  insert into site.scope_change (user_id, mode, chosen_by, chosen_at)
    select user_id, mode, chosen_by, chosen_at from site.user_scope;

  -- On a user's list of what is captured, or of what is private.
  create table site.scope_entry (
    id         uuid primary key,
    user_id    uuid not null references site.registered_user on delete cascade,
    list       text not null check (list in ('listed', 'private')),
    kind       text not null check (kind in ('contact', 'group')),
    value_hash bytea not null,
    label_hash bytea,
    -- Its value is a number or a title, which not every event tells.
    by_name    boolean not null,
    shown      bytea not null,
    state      text not null check (state in ('asked', 'approved', 'refused')),
    asked_by   text not null,
    asked_at   timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    unique (user_id, list, kind, value_hash)
  );

  -- Native ids whose number or title has been seen, and on which entry it stands; null: on none.
  create table site.scope_name (
    user_id   uuid not null references site.registered_user on delete cascade,
    name_hash bytea not null,
    entry     uuid references site.scope_entry on delete cascade,
    unique nulls not distinct (user_id, name_hash, entry)
  );

  create table site.scope_left_out (
    user_id           uuid not null references site.registered_user on delete cascade,
    month             date not null,
    conversation_hash bytea not null,
    reason            text not null check (reason in ('private', 'not-listed', 'unclear')),
    left_out          bigint not null,
    primary key (user_id, month, conversation_hash, reason)
  );

  create table site.attestation (
    id           uuid primary key,
    user_id      uuid not null references site.registered_user on delete cascade,
    text_version text not null,
    means        text not null,
    at           timestamptz not null
  );
  create index attestation_user on site.attestation (user_id, at);

  create table site.attestation_rule (
    only_row boolean primary key default true check (only_row),
    months   integer not null check (months between 0 and 12)
  );

  create table site.consent (
    id          uuid primary key,
    user_id     uuid references site.registered_user on delete set null,
    party_hash  bytea not null,
    party       bytea not null,
    state       text not null check (state in ('informed', 'agreed', 'refused', 'default')),
    means       text not null,
    note        bytea,
    at          timestamptz not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    -- The item it came from, so that the same item adds one row.
    origin      bytea unique
  );
  create index consent_user on site.consent (user_id, at);

  alter table site.coverage add column periodic boolean not null default false;
  update site.coverage set periodic = true where source in ('whatsapp-export', 'whatsapp-backup');

  create table site.coverage_day (
    service  text not null,
    account  text not null,
    source   text not null,
    day      date not null,
    items    bigint not null,
    gaps     bigint not null,
    left_out bigint not null,
    primary key (service, account, source, day)
  );

  create table site.coverage_gap (
    origin   bytea primary key,
    service  text not null,
    account  text not null,
    source   text not null,
    kind     text not null check (kind in ('hole', 'undecryptable', 'period-lost')),
    from_at  timestamptz not null,
    until_at timestamptz not null,
    reason   bytea not null,
    noted_at timestamptz not null
  );
  create index coverage_gap_account on site.coverage_gap (account, from_at);
  create index coverage_gap_noted on site.coverage_gap (noted_at);

  -- When captures were at work; also of those that have been removed.
  create table site.capture_run (
    capture  uuid not null,
    source   text not null,
    service  text not null,
    account  text not null,
    began_at timestamptz not null,
    seen_at  timestamptz not null,
    ended    text,
    primary key (capture, began_at)
  );
`;
