import type { Migration } from '#store/migrations.ts';

export const migrations: readonly Migration[] = [
  {
    name: 'access/0001-operators',
    sql: `
      create schema access;

      create table access.operator (
        id                 uuid primary key,
        -- The sign-in name: an e-mail address in lower case.
        email              text not null unique check (email = lower(email)),
        display_name       text,
        password_hash      text not null,
        -- A generated password was shown once and is to be changed at the first sign-in.
        password_generated boolean not null,
        created_at         timestamptz not null,
        signed_in_at       timestamptz,
        disabled_at        timestamptz
      );

      -- Role groups of one's own; the shipped ones stand in the program.
      create table access.role_group (
        name       text primary key,
        created_at timestamptz not null
      );
      create unique index role_group_name on access.role_group (lower(name));

      -- Roles added to a shipped group, and all roles of one's own groups.
      create table access.role_assignment (
        role_group text not null,
        role       text not null,
        created_at timestamptz not null,
        primary key (role_group, role)
      );

      create table access.role_member (
        role_group  text not null,
        operator_id uuid not null references access.operator,
        created_at  timestamptz not null,
        primary key (role_group, operator_id)
      );
      create index role_member_operator on access.role_member (operator_id);

      create table access.token (
        id           uuid primary key,
        operator_id  uuid not null references access.operator,
        name         text not null,
        -- SHA-256 of the token; the token has 256 random bits, so a slow hash would add nothing.
        hash         bytea not null unique check (length(hash) = 32),
        scopes       text[] not null,
        created_at   timestamptz not null,
        expires_at   timestamptz,
        last_used_at timestamptz,
        revoked_at   timestamptz
      );
      create index token_operator on access.token (operator_id);
    `,
  },
  {
    name: 'access/0002-sign-in',
    sql: `
      alter table access.operator
        add column language  text,
        add column time_zone text,
        add column theme     text not null default 'system'
          check (theme in ('system', 'light', 'dark', 'high-contrast'));

      -- Of the compliance center. SHA-256 of the token, as with API tokens.
      create table access.session (
        token_hash  bytea primary key check (length(token_hash) = 32),
        operator_id uuid not null references access.operator,
        created_at  timestamptz not null,
        used_at     timestamptz not null,
        expires_at  timestamptz not null
      );
      create index session_operator on access.session (operator_id);

      -- The password was right, the second factor is awaited.
      create table access.challenge (
        hash        bytea primary key check (length(hash) = 32),
        operator_id uuid not null references access.operator,
        failures    integer not null default 0,
        expires_at  timestamptz not null
      );

      -- Keys are HMACs: what is typed as a name may be a password.
      create table access.failed_sign_in (
        key          bytea primary key check (length(key) = 32),
        failures     integer not null,
        last_at      timestamptz not null,
        locked_until timestamptz
      );
    `,
  },
  {
    name: 'access/0003-second-factor',
    sql: `
      create table access.second_factor (
        operator_id  uuid primary key references access.operator,
        -- TOTP (RFC 6238), sealed by the master key.
        secret       text not null,
        created_at   timestamptz not null,
        -- Null until a first code has shown that the app has it.
        confirmed_at timestamptz,
        -- The time step of the last code: each is good once.
        last_step    bigint not null default 0
      );

      create table access.recovery_code (
        operator_id uuid not null references access.operator,
        -- HMAC under a key of the master key: the codes are short.
        hash        bytea not null check (length(hash) = 32),
        used_at     timestamptz,
        primary key (operator_id, hash)
      );
    `,
  },
  {
    name: 'access/0004-role-group-descriptions',
    sql: `alter table access.role_group add column description text not null default ''`,
  },
  {
    name: 'access/0005-single-sign-on',
    sql: `
      -- One row once somebody has set it up.
      create table access.single_sign_on (
        only_row           boolean primary key default true check (only_row),
        enabled            boolean not null,
        name               text not null,
        issuer             text not null,
        client_id          text not null,
        -- Sealed by the master key; null for a public client.
        client_secret      text,
        -- Where browsers reach the compliance center.
        address            text not null,
        auto_create        boolean not null,
        local_sign_in      boolean not null,
        emergency_operator uuid references access.operator,
        version            integer not null,
        check (local_sign_in or (enabled and emergency_operator is not null))
      );

      -- Who somebody is at the identity provider.
      create table access.identity (
        issuer      text not null,
        subject     text not null,
        operator_id uuid not null references access.operator,
        linked_at   timestamptz not null,
        primary key (issuer, subject),
        unique (issuer, operator_id)
      );
      create index identity_operator on access.identity (operator_id);

      -- Browsers sent to the provider; what is checked at their return is made anew from the value in their cookie.
      create table access.single_sign_on_attempt (
        hash       bytea primary key check (length(hash) = 32),
        expires_at timestamptz not null
      );

      alter table access.session add column single_sign_on boolean not null default false;
    `,
  },
];
