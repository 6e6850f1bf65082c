import type { ReadEvent } from '#sources/whatsapp-backup/blocks.ts';
import type { BackupDatabase } from '#sources/whatsapp-backup/database.ts';
import { idCell, numberCell, type Row, type Rows } from '#sources/whatsapp-backup/row.ts';

/** Reactions, votes and edits hang on the message in `message_add_on`, their particulars on that. */
export function addOnRows(database: BackupDatabase, first: number, last: number): Map<number, Rows> {
  const found = new Map<number, Record<string, Row[]>>();
  if (!database.has('message_add_on', 'parent_message_row_id')) return found;
  const parents = new Map<string, Record<string, Row[]>>();
  const among = database.where('message_add_on', 'parent_message_row_id', 'BETWEEN ? AND ?');
  const addOns = `SELECT ${database.columns('message_add_on')} FROM main.message_add_on WHERE ${among} ORDER BY rowid`;
  for (const row of database.rows(addOns, first, last)) {
    const parent = numberCell(row, 'parent_message_row_id') ?? 0;
    const tables = found.get(parent) ?? {};
    addRow(tables, 'message_add_on', row);
    found.set(parent, tables);
    parents.set(idCell(row, '_id') ?? '', tables);
  }
  if (parents.size === 0) return found;
  for (const table of database.tablesWith('message_add_on_row_id')) {
    if (/receipt/.test(table)) continue;
    const which = `IN (SELECT rowid FROM main.message_add_on WHERE ${among})`;
    const where = database.where(table, 'message_add_on_row_id', which);
    const sql = `SELECT ${database.columns(table)} FROM main."${table}" WHERE ${where} ORDER BY rowid`;
    for (const row of database.rows(sql, first, last)) {
      const tables = parents.get(idCell(row, 'message_add_on_row_id') ?? '');
      if (tables !== undefined) addRow(tables, table, row);
    }
  }
  return found;
}

/** Puts a row to the others of its table. */
export function addRow(tables: Record<string, Row[]>, table: string, row: Row): void {
  const rows = tables[table];
  if (rows === undefined) tables[table] = [row];
  else rows.push(row);
}

const [editAddOn] = [74];

export function editAddOns(addOns: readonly Row[] = []): Row[] {
  return addOns.filter((row) => numberCell(row, 'message_add_on_type') === editAddOn);
}

export function addOnEvents(
  message: Row,
  sides: Rows,
  event: (what: ReadEvent['what'], rows: Rows) => ReadEvent,
): ReadEvent[] {
  const byAddOn = (table: string): Map<string, Row[]> =>
    Map.groupBy(sides[table] ?? [], (row) => idCell(row, 'message_add_on_row_id') ?? '');
  const reactions = byAddOn('message_add_on_reaction');
  const votes = byAddOn('message_add_on_poll_vote');
  const selected = byAddOn('message_add_on_poll_vote_selected_option');
  const options = new Map((sides.message_poll_option ?? []).map((row) => [idCell(row, '_id'), row]));
  return (sides.message_add_on ?? []).flatMap((addOn) => {
    const id = idCell(addOn, '_id') ?? '';
    const rows = { message: [parentOf(message)], message_add_on: [addOn] };
    const reaction = reactions.get(id) ?? [];
    if (reaction.length > 0) return [event('reaction', { ...rows, message_add_on_reaction: reaction })];
    const vote = votes.get(id) ?? [];
    if (vote.length === 0) return [];
    const chosen = selected.get(id) ?? [];
    return [
      event('vote', {
        ...rows,
        message: [parentOf(message, ['text_data', 'data'])],
        message_add_on_poll_vote: vote,
        message_add_on_poll_vote_selected_option: chosen,
        message_poll_option: chosen
          .map((row) => options.get(idCell(row, 'message_poll_option_id')))
          .filter((row) => row !== undefined),
      }),
    ];
  });
}

/** Of a message what names it, for what hangs on it. */
export function parentOf(message: Row, more: readonly string[] = []): Row {
  const kept = [...more, '_id', 'key_id', 'from_me', 'key_from_me', 'sender_jid_row_id', 'timestamp'];
  return Object.fromEntries(Object.entries(message).filter(([column]) => kept.includes(column)));
}
