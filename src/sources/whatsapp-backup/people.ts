import { phoneOfJid } from '#core/whatsapp.ts';
import type { BackupDatabase } from '#sources/whatsapp-backup/database.ts';
import type { Known } from '#sources/whatsapp-backup/native.ts';
import { idCell, textCell } from '#sources/whatsapp-backup/row.ts';

/** Whom a database knows. */
export interface People {
  /** By the id of a row of `jid`. */
  byRow(id: string | undefined): Known | undefined;
  byJid(jid: string): Known;
}

/**
 * The address book of an Android database: `jid`, `jid_map` (which LID is which number), `lid_display_name`. A backup
 * has no names of the phone's own address book.
 */
export function androidPeople(database: BackupDatabase): People {
  const jids = new Map<string, string>();
  for (const row of database.all('jid', '_id')) {
    const [user, server] = [textCell(row, 'user'), textCell(row, 'server')];
    // `raw_string` may name one of somebody's devices.
    const jid = user && server ? `${user}@${server}` : textCell(row, 'raw_string');
    const id = idCell(row, '_id');
    if (id !== undefined && jid !== undefined) jids.set(id, jid);
  }
  const phones = new Map<string, string>();
  for (const row of database.all('jid_map', 'lid_row_id')) {
    const lid = jids.get(idCell(row, 'lid_row_id') ?? '');
    const phone = phoneOfJid(jids.get(idCell(row, 'jid_row_id') ?? '') ?? '');
    if (lid !== undefined && phone !== undefined) phones.set(lid, phone);
  }
  const names = displayNames(database, jids, phones);
  const byJid = (jid: string): Known => {
    const phone = phoneOfJid(jid) ?? phones.get(jid);
    const name = names.get(jid) ?? names.get(phone ?? '');
    return { jid, ...(phone === undefined ? {} : { phone }), ...(name === undefined ? {} : { name }) };
  };
  return {
    byJid,
    byRow: (id) => {
      const jid = id === undefined ? undefined : jids.get(id);
      return jid === undefined ? undefined : byJid(jid);
    },
  };
}

/** By LID, and by the number behind it. */
function displayNames(
  database: BackupDatabase,
  jids: ReadonlyMap<string, string>,
  phones: ReadonlyMap<string, string>,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const row of database.all('lid_display_name', 'display_name')) {
    const lid = jids.get(idCell(row, 'lid_row_id') ?? '');
    const name = textCell(row, 'display_name');
    if (lid === undefined || name === undefined) continue;
    names.set(lid, name);
    const phone = phones.get(lid);
    if (phone !== undefined) names.set(phone, name);
  }
  return names;
}
