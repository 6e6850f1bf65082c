/**
 * The registered users' own pages. Of links, sessions and upload addresses only hashes stand here; uploads lie in the
 * blob store, sealed in parts under a key that stands here encrypted until they are taken in, and nowhere afterwards.
 * Names of files, what is asked about them and what is answered stand only encrypted.
 */
export const personal = `
  create table site.personal_link (
    id         uuid primary key,
    token_hash bytea not null unique,
    user_id    uuid not null references site.registered_user on delete cascade,
    purpose    text not null check (purpose in ('link-device', 'phone-archiver')),
    language   text,
    created_by text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    started_at timestamptz,
    used_at    timestamptz,
    revoked_at timestamptz
  );
  create index personal_link_user on site.personal_link (user_id);

  create table site.personal_session (
    token_hash bytea primary key,
    link       uuid not null references site.personal_link on delete cascade,
    expires_at timestamptz not null
  );
  create index personal_session_link on site.personal_session (link);

  create table site.upload_address (
    id         uuid primary key,
    link       uuid not null references site.personal_link on delete cascade,
    user_id    uuid not null references site.registered_user on delete cascade,
    token_hash bytea not null unique,
    created_at timestamptz not null,
    used_at    timestamptz,
    revoked_at timestamptz
  );
  create index upload_address_user on site.upload_address (user_id);

  create table site.policy_text (
    hash   bytea primary key,
    text   text not null
  );
  create table site.policy (
    language text primary key,
    hash     bytea not null references site.policy_text,
    set_by   text not null,
    set_at   timestamptz not null
  );
  create table site.acknowledgement (
    id        uuid primary key,
    user_id   uuid not null references site.registered_user on delete cascade,
    hash      bytea not null references site.policy_text,
    language  text not null,
    means     text not null,
    at        timestamptz not null
  );
  create index acknowledgement_user on site.acknowledgement (user_id, at);

  create table site.upload (
    id         uuid primary key,
    user_id    uuid not null references site.registered_user on delete cascade,
    way        text not null check (way in ('page', 'share', 'address')),
    name       bytea not null,
    key        bytea,
    size       bigint,
    received   bigint not null default 0,
    state      text not null,
    about      bytea,
    answers    bytea,
    done       bigint not null default 0,
    result     jsonb,
    failure    bytea,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    expires_at timestamptz not null
  );
  create index upload_user on site.upload (user_id, created_at);
  create index upload_state on site.upload (state) where key is not null;

  create table site.upload_part (
    upload uuid not null references site.upload on delete cascade,
    start  bigint not null,
    size   integer not null,
    primary key (upload, start)
  );
`;
