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
];
