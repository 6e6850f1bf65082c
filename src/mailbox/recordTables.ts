/**
 * The record tables: truth, with packs and key files. Mailboxes, folders and packs have a UUID for the world and a number for the
 * big tables, whose rows stay narrow. The big ones carry no foreign keys (a trigger per row would halve the import); `verify`
 * compares them with the packs instead.
 */
export const recordTables = `
CREATE SCHEMA IF NOT EXISTS mailbox;

CREATE TABLE mailbox.mailbox (
  number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  address text NOT NULL UNIQUE CHECK (address = lower(address)),
  display_name text,
  kind text NOT NULL CHECK (kind IN ('user', 'quarantine')),
  state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'inactive')),
  created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX mailbox_one_quarantine ON mailbox.mailbox (kind) WHERE kind = 'quarantine';

CREATE TABLE mailbox.folder (
  number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  mailbox integer NOT NULL REFERENCES mailbox.mailbox,
  name text NOT NULL,
  next_uid bigint NOT NULL DEFAULT 1,
  UNIQUE (mailbox, name)
);

CREATE TABLE mailbox.domain (
  name text PRIMARY KEY CHECK (name = lower(name)),
  added_at timestamptz NOT NULL
);

CREATE TABLE mailbox.pack (
  number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  run text NOT NULL,
  connector text NOT NULL,
  created_at timestamptz NOT NULL,
  delivered_at timestamptz NOT NULL,
  records integer NOT NULL
);

CREATE SEQUENCE mailbox.item_number AS bigint CACHE 100;
CREATE TABLE mailbox.item (
  number bigint PRIMARY KEY,
  id bytea NOT NULL UNIQUE,
  "offset" bigint NOT NULL,
  length integer NOT NULL,
  pack integer NOT NULL,
  record integer NOT NULL,
  destroyed_at timestamptz
);
ALTER SEQUENCE mailbox.item_number OWNED BY mailbox.item.number;

-- Further records of an item: a pack that a crash left without rows was adopted after the item had been delivered anew.
CREATE TABLE mailbox.item_copy (
  item bigint NOT NULL,
  pack integer NOT NULL,
  record integer NOT NULL,
  PRIMARY KEY (item, pack, record)
);

-- Items whose destruction is decided; a row goes when every key of the item is destroyed.
CREATE TABLE mailbox.destruction (
  item bigint PRIMARY KEY
);

CREATE TABLE mailbox.entry (
  item bigint NOT NULL,
  uid bigint NOT NULL,
  mailbox integer NOT NULL,
  folder integer NOT NULL,
  pack integer NOT NULL,
  PRIMARY KEY (folder, uid),
  UNIQUE (item, mailbox)
);

CREATE TABLE mailbox.quarantine (
  item bigint PRIMARY KEY,
  reason text NOT NULL,
  detail text NOT NULL,
  released_at timestamptz,
  released_by_run text
);
CREATE INDEX quarantine_waiting ON mailbox.quarantine (item) WHERE released_at IS NULL;

CREATE TABLE mailbox.observation (
  item_id bytea NOT NULL,
  run text NOT NULL,
  position bigint NOT NULL,
  index integer NOT NULL,
  connector text NOT NULL,
  captured_at timestamptz NOT NULL,
  account jsonb NOT NULL,
  source jsonb NOT NULL,
  participants jsonb NOT NULL,
  PRIMARY KEY (item_id, run, position, index)
);
`;
