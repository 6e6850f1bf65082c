import { addOnEvents, addOnRows, addRow, editAddOns, parentOf } from '#sources/whatsapp-backup/addOns.ts';
import {
  type BackupReader,
  type Block,
  type MediaClaim,
  type ReadEvent,
  ranges,
} from '#sources/whatsapp-backup/blocks.ts';
import { androidChats, type Chats } from '#sources/whatsapp-backup/chats.ts';
import type { BackupDatabase } from '#sources/whatsapp-backup/database.ts';
import { legacyRows } from '#sources/whatsapp-backup/legacy.ts';
import type { Known, Schema } from '#sources/whatsapp-backup/native.ts';
import { androidPeople, type People } from '#sources/whatsapp-backup/people.ts';
import { idCell, numberCell, type Row, type Rows, textCell } from '#sources/whatsapp-backup/row.ts';

/**
 * `msgstore.db`. Tables and codes: `KnugiHK/WhatsApp-Chat-Exporter` and other public readers, described; what is
 * uncertain is marked in `docs/sources/whatsapp-backup.md`.
 */
export function androidReader(database: BackupDatabase, schema: Exclude<Schema, 'ios'>): BackupReader {
  const table = schema === 'android' ? 'message' : 'messages';
  const people = androidPeople(database);
  const android: Android = {
    database,
    schema,
    table,
    people,
    chats: androidChats(database, people),
    sides: sideTables(database),
  };
  return {
    schema,
    parts: { messages: () => messageBlocks(android), calls: () => callBlocks(android) },
    newest: (until) => {
      const sql = `SELECT max(timestamp) AS newest FROM "${table}" WHERE timestamp BETWEEN 1 AND ?`;
      return numberCell(database.rows(sql, until)[0], 'newest');
    },
    highest: highestId(database, table),
    count: (after, last) => {
      const sql = `SELECT count(*) AS found FROM "${table}" WHERE rowid > ? AND rowid <= ?`;
      return numberCell(database.rows(sql, after, last)[0], 'found') ?? 0;
    },
    phoneOf: (lid) => people.byJid(lid).phone,
  };
}

interface Android {
  readonly database: BackupDatabase;
  readonly schema: Exclude<Schema, 'ios'>;
  readonly table: string;
  readonly people: People;
  readonly chats: Chats;
  /** Tables with what a message has beyond its row. */
  readonly sides: readonly string[];
}

/** Of a message's delivery and of the phone's own work; thumbnails; texts for its search. */
const notContent =
  /^message_(?:thumbnail|streaming_sidecar|ftsv2.*|fts.*|link|send_count|add_on.*|privacy_state|quoted_.*thumb.*)$/;

function sideTables(database: BackupDatabase): string[] {
  const named = /^messages?_|^missed_call_logs$|^receipt_user$/;
  return database
    .tablesWith('message_row_id')
    .filter((table) => named.test(table) && !notContent.test(table))
    .filter((table) => database.rows(`SELECT 1 AS some FROM main."${table}" LIMIT 1`).length > 0);
}

function highestId(database: BackupDatabase, table: string): number {
  const highest = database.rows(`SELECT max(rowid) AS id FROM "${table}"`)[0];
  const given = database.all('sqlite_sequence', 'seq').find((row) => textCell(row, 'name') === table);
  return Math.max(numberCell(highest, 'id') ?? 0, numberCell(given, 'seq') ?? 0);
}

function* messageBlocks(android: Android): Generator<Block> {
  const { database, table } = android;
  for (const { number, first, last } of ranges(database, table, '_id')) {
    const messages = database.rows(
      `SELECT ${database.columns(table)} FROM main."${table}" WHERE rowid BETWEEN ? AND ? ORDER BY rowid`,
      first,
      last,
    );
    const sides = sideRows(android, first, last);
    const addOns = addOnRows(database, first, last);
    const events = messages.flatMap((row) => {
      const id = numberCell(row, '_id') ?? 0;
      return messageEvents(android, row, { ...sides.get(id), ...addOns.get(id) });
    });
    yield { number, events };
  }
}

function sideRows(android: Android, first: number, last: number): Map<number, Rows> {
  const { database } = android;
  const found = new Map<number, Record<string, Row[]>>();
  const take = (table: string, column: string, rows: readonly Row[]): void => {
    for (const row of rows) {
      const id = numberCell(row, column) ?? 0;
      const tables = found.get(id) ?? {};
      addRow(tables, table, row);
      found.set(id, tables);
    }
  };
  for (const table of android.sides) {
    const where = database.where(table, 'message_row_id', 'BETWEEN ? AND ?');
    const sql = `SELECT ${database.columns(table)} FROM main."${table}" WHERE ${where} ORDER BY rowid`;
    take(table, 'message_row_id', database.rows(sql, first, last));
  }
  if (database.has('messages_quotes', '_id') && database.has('messages', 'quoted_row_id')) {
    const quotes = `SELECT main.messages._id AS quoting, ${database.columns('messages_quotes', 'quotes')}
      FROM main.messages JOIN main.messages_quotes AS quotes ON quotes._id = main.messages.quoted_row_id
      WHERE main.messages.rowid BETWEEN ? AND ?`;
    take('messages_quotes', 'quoting', database.rows(quotes, first, last));
  }
  return found;
}

const [revoked, revokedByAdmin, callEntry] = [15, 64, 90];

function messageEvents(android: Android, message: Row, sides: Rows): ReadEvent[] {
  const chat = android.chats.of(message);
  const row = numberCell(message, '_id') ?? 0;
  // A row without an id of WhatsApp's is the database's own; in the old schema it is -1.
  if (chat === undefined || ['-1', undefined].includes(textCell(message, 'key_id'))) return [];
  const { receipt_user: receipts = [], ...rest } = sides;
  const own = Object.fromEntries(
    Object.entries(rest).filter(([table]) => !table.startsWith('message_add_on')),
  );
  const rows: Rows = { [android.table]: [message], ...own };
  const read = android.schema === 'android' ? rows : legacyRows(rows);
  const event = (what: ReadEvent['what'], of: Rows, more: Partial<ReadEvent> = {}): ReadEvent => ({
    what,
    row,
    chat,
    rows: of,
    people: peopleOf(android, of),
    ...more,
  });
  const type = numberCell(read.message?.[0], 'message_type');
  // The call itself stands in `call_log`.
  const isCall = type === callEntry && read.message_call_log !== undefined;
  const isRevoked = type === revoked || type === revokedByAdmin || read.message_revoked !== undefined;
  const what = isRevoked ? 'deletion' : read.message_edit_info === undefined ? 'message' : 'edit';
  const file = what === 'deletion' ? undefined : mediaClaim(read.message_media?.[0]);
  const edits = what === 'edit' ? { message_add_on: editAddOns(rest.message_add_on) } : {};
  return [
    ...(isCall ? [] : [event(what, { ...rows, ...edits }, file === undefined ? {} : { file })]),
    ...addOnEvents(message, rest, event),
    ...receiptEvents(message, receipts, (of, receipt) => event('receipt', of, { receipt })),
  ];
}

const receiptColumns = { delivered: 'receipt_timestamp', read: 'read_timestamp', played: 'played_timestamp' };

function receiptEvents(
  message: Row,
  receipts: readonly Row[],
  event: (rows: Rows, receipt: 'delivered' | 'read' | 'played') => ReadEvent,
): ReadEvent[] {
  return receipts.flatMap((row) =>
    (['delivered', 'read', 'played'] as const)
      .filter((action) => (numberCell(row, receiptColumns[action]) ?? 0) > 0)
      .map((action) => event({ message: [parentOf(message)], receipt_user: [row] }, action)),
  );
}

function mediaClaim(media: Row | undefined): MediaClaim | undefined {
  if (media === undefined) return undefined;
  const path = textCell(media, 'file_path');
  const hash = textCell(media, 'file_hash');
  const bytes = hash === undefined ? undefined : Buffer.from(hash, 'base64');
  return {
    ...(path === undefined ? {} : { path }),
    ...(bytes?.length === 32 ? { sha256: bytes.toString('hex') } : {}),
  };
}

/** Everybody whom the rows name. */
function peopleOf(android: Android, rows: Rows): Record<string, Known> {
  const people: Record<string, Known> = {};
  for (const row of Object.values(rows).flat()) {
    for (const column of Object.keys(row)) {
      const id = column.endsWith('jid_row_id') ? idCell(row, column) : undefined;
      const known = android.people.byRow(id);
      if (id !== undefined && known !== undefined) people[id] = known;
      const jid = column === 'remote_resource' ? textCell(row, column) : undefined;
      if (jid !== undefined) people[jid] = android.people.byJid(jid);
    }
  }
  return people;
}

function* callBlocks(android: Android): Generator<Block> {
  const { database, people, chats } = android;
  if (!database.has('call_log', 'call_id')) return;
  const among = 'call_log_participant_v2';
  for (const { number, first, last } of ranges(database, 'call_log', '_id')) {
    const sql = `SELECT ${database.columns('call_log')} FROM call_log WHERE rowid BETWEEN ? AND ? ORDER BY rowid`;
    const participants = database.has(among, 'call_log_row_id')
      ? database.rows(
          `SELECT ${database.columns(among)} FROM ${among} WHERE ${database.where(among, 'call_log_row_id', 'BETWEEN ? AND ?')}`,
          first,
          last,
        )
      : [];
    const byCall = Map.groupBy(participants, (one) => idCell(one, 'call_log_row_id') ?? '');
    const events = database.rows(sql, first, last).flatMap((call): ReadEvent[] => {
      const known = people.byRow(idCell(call, 'group_jid_row_id') ?? idCell(call, 'jid_row_id'));
      const chat = known === undefined ? undefined : chats.withJid(known);
      if (chat === undefined || textCell(call, 'call_id') === undefined) return [];
      const row = numberCell(call, '_id') ?? 0;
      const of = byCall.get(idCell(call, '_id') ?? '') ?? [];
      const rows = { call_log: [call], ...(of.length === 0 ? {} : { [among]: of }) };
      return [{ what: 'call', row, chat, rows, people: peopleOf(android, rows) }];
    });
    yield { number, events };
  }
}
