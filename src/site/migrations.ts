import { scopes } from '#site/migrationScopes.ts';
import { personal } from '#site/personal/migrations.ts';
import type { Migration } from '#store/migrations.ts';

/**
 * The capture site's own database. What was captured stands here only sealed, or as HMACs under the site's secret;
 * readable is the directory of registered users, the log-ins, and how much is kept.
 */
const ground = `
  create schema site;

  create table site.identity (
    only_row          boolean primary key default true check (only_row),
    id                uuid not null,
    secret_check      bytea not null,
    directory_version bigint not null default 0,
    created_at        timestamptz not null
  );

  create table site.account (
    id         uuid primary key,
    name       text not null,
    role       text not null check (role in ('connector', 'administrator')),
    password   text not null,
    created_at timestamptz not null
  );
  create unique index account_name on site.account (lower(name));

  create table site.session (
    token_hash bytea primary key,
    account    uuid not null references site.account on delete cascade,
    expires_at timestamptz not null
  );

  create table site.failed_sign_in (
    key          bytea primary key,
    failures     integer not null,
    last_at      timestamptz not null,
    locked_until timestamptz
  );

  create table site.registered_user (
    id           uuid primary key,
    email        text not null unique,
    display_name text,
    created_at   timestamptz not null
  );

  create table site.user_identity (
    id          uuid primary key,
    user_id     uuid not null references site.registered_user on delete cascade,
    kind        text not null check (kind in ('phone', 'wecom')),
    value       text not null,
    valid_from  timestamptz,
    valid_until timestamptz,
    check (valid_from < valid_until)
  );
  create index user_identity_value on site.user_identity (kind, value);
  create index user_identity_user on site.user_identity (user_id);

  create table site.exclusion (
    id           uuid primary key,
    account_hash bytea,
    kind         text not null check (kind in ('conversation', 'phone')),
    value_hash   bytea not null,
    note         text not null,
    left_out     bigint not null default 0,
    created_at   timestamptz not null
  );
  create unique index exclusion_rule on site.exclusion (kind, value_hash, account_hash) nulls not distinct;

  create table site.stream (
    service              text primary key,
    position             bigint not null,
    hash                 bytea not null,
    acknowledged_through bigint not null default 0
  );

  create table site.envelope (
    service         text not null,
    position        bigint not null,
    id              uuid not null unique,
    key_id          text not null,
    items           integer not null,
    created_at      timestamptz not null,
    previous        bytea not null,
    hash            bytea not null,
    size            integer not null,
    sealed          bytea not null,
    acknowledged_at timestamptz,
    primary key (service, position)
  );
  alter table site.envelope alter column sealed set storage external;

  create table site.attachment (
    id       uuid primary key,
    service  text not null,
    position bigint not null,
    size     bigint not null,
    sha256   bytea not null
  );
  create index attachment_envelope on site.attachment (service, position);

  create table site.loose_attachment (
    id    uuid primary key,
    since timestamptz not null
  );

  create table site.subscription (
    connector    text primary key,
    service      text not null,
    name         text not null,
    account      uuid references site.account on delete set null,
    acknowledged bigint not null default 0,
    created_at   timestamptz not null
  );

  create table site.coverage (
    service         text not null,
    account         text not null,
    source          text not null,
    last_item_at    timestamptz,
    last_capture_at timestamptz not null,
    primary key (service, account, source)
  );

  create table site.export_account (
    account_hash bytea primary key,
    version      bigint not null
  );

  create table site.export_chat (
    id           uuid primary key,
    account_hash bytea not null references site.export_account,
    created_at   timestamptz not null
  );
  create index export_chat_account on site.export_chat (account_hash);

  create table site.export_title (
    account_hash bytea not null,
    title_hash   bytea not null,
    chat         uuid not null references site.export_chat,
    primary key (account_hash, title_hash, chat)
  );

  create table site.export_entry (
    chat        uuid not null references site.export_chat,
    native_id   uuid not null,
    order_key   bigint not null,
    mark        bytea not null,
    media_mark  bytea,
    minute      bigint not null,
    media       text not null,
    weighty     boolean not null,
    replaceable boolean not null,
    replaced    boolean not null,
    item_id     bytea not null,
    root_id     bytea not null,
    primary key (chat, native_id)
  );
  create index export_entry_order on site.export_entry (chat, order_key);
  create index export_entry_mark on site.export_entry (mark);

  create table site.who_is_who (
    owner_hash bytea not null,
    name_hash  bytea not null,
    answer     bytea not null,
    primary key (owner_hash, name_hash)
  );
`;

/** What is there already counts as shown: nothing of it is taken for the same in another order. */
const strands = `
  alter table site.export_entry add column strand integer not null default 0;
`;

/**
 * Captures that run for ever. Their settings, what they remember, and events that wait for their media stand only
 * encrypted under the site's secret; of what was observed, HMACs.
 */
const captures = `
  create table site.capture (
    id         uuid primary key,
    source     text not null,
    service    text not null,
    name       text not null,
    user_id    uuid references site.registered_user,
    settings   bytea not null,
    enabled    boolean not null,
    removed    boolean not null default false,
    generation bigint not null default 0,
    state      text not null default 'new',
    reason     text,
    state_at   timestamptz not null,
    created_at timestamptz not null
  );
  create unique index capture_name on site.capture (lower(name)) where not removed;
  create index capture_user on site.capture (user_id);

  create table site.capture_memory (
    capture   uuid not null references site.capture on delete cascade,
    name_hash bytea not null,
    value     bytea not null,
    primary key (capture, name_hash)
  );

  create table site.observation (
    capture  uuid not null references site.capture on delete cascade,
    key_hash bytea not null,
    at       timestamptz not null,
    primary key (capture, key_hash)
  );
  create index observation_age on site.observation (at);

  create table site.awaiting_media (
    id       uuid primary key,
    capture  uuid not null references site.capture on delete cascade,
    event    bytea not null,
    since    timestamptz not null,
    next_at  timestamptz not null,
    tries    integer not null default 0,
    sealed   boolean not null default false
  );
  create index awaiting_media_next on site.awaiting_media (capture, next_at);

  create table site.user_scope (
    user_id   uuid primary key references site.registered_user on delete cascade,
    mode      text not null check (mode in ('all', 'listed', 'all-but-private')),
    chosen_by text not null,
    chosen_at timestamptz not null
  );

  create table site.alarm (
    id         uuid primary key,
    capture    uuid references site.capture on delete cascade,
    code       text not null,
    account    text not null default '',
    sentence   text not null,
    raised_at  timestamptz not null,
    settled_at timestamptz
  );
  create unique index alarm_open on site.alarm (capture, code, account) nulls not distinct where settled_at is null;
  create index alarm_order on site.alarm (raised_at);
`;

export const migrations: readonly Migration[] = [
  { name: 'site/0001-ground', sql: ground },
  { name: 'site/0002-strands', sql: strands },
  { name: 'site/0003-captures', sql: captures },
  { name: 'site/0004-scopes', sql: scopes },
  { name: 'site/0005-personal', sql: personal },
];
