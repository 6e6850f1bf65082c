/** The index: a schema of its own that `rebuild` empties and refills from packs and records. Nothing here is truth. */
export const indexTables = `
CREATE SCHEMA item_index;

CREATE TABLE item_index.item (
  item bigint PRIMARY KEY,
  sent_at timestamptz NOT NULL,
  size bigint NOT NULL,
  item_order bigint NOT NULL,
  attachments smallint NOT NULL,
  segments smallint NOT NULL,
  service text NOT NULL,
  kind text NOT NULL,
  direction text NOT NULL,
  conversation text NOT NULL,
  subject text NOT NULL,
  sender text NOT NULL,
  preview text NOT NULL,
  vector tsvector NOT NULL,
  shared bigint[] NOT NULL
);
CREATE INDEX item_newest ON item_index.item (sent_at, item_order, item);
CREATE INDEX item_vector ON item_index.item USING gin (vector) WITH (fastupdate = on);
CREATE INDEX item_shared ON item_index.item USING gin (shared) WITH (fastupdate = on);

CREATE TABLE item_index.segment (
  item bigint NOT NULL,
  segment smallint NOT NULL,
  vector tsvector NOT NULL,
  PRIMARY KEY (item, segment)
);

-- Texts that many items share (who sent it, who got it, the title): indexed once, and named by their keys in item.shared.
CREATE TABLE item_index.shared_text (
  key bigint PRIMARY KEY,
  role text NOT NULL,
  vector tsvector NOT NULL
);
CREATE INDEX shared_text_vector ON item_index.shared_text USING gin (vector);

CREATE TABLE item_index.state (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  lexer_version integer NOT NULL,
  rebuilding_since timestamptz
);
`;
