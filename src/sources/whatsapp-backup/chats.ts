import type { BackupDatabase } from '#sources/whatsapp-backup/database.ts';
import type { Chat, Known, Member } from '#sources/whatsapp-backup/native.ts';
import type { People } from '#sources/whatsapp-backup/people.ts';
import { idCell, numberCell, type Row, textCell } from '#sources/whatsapp-backup/row.ts';

/** The conversations of an Android database. */
export interface Chats {
  /** Of a row of the messages; undefined for those that are not captured: status updates and channels. */
  of(row: Row): Chat | undefined;
  withJid(known: Known): Chat | undefined;
}

export function androidChats(database: BackupDatabase, people: People): Chats {
  const members = membersByGroup(database, people);
  const chats = new Map<string, Chat>();
  const subjects = new Map<string, string>();
  const byRow = new Map<string, string>();
  for (const row of database.all('chat', 'jid_row_id')) {
    const known = people.byRow(idCell(row, 'jid_row_id'));
    const id = idCell(row, '_id');
    if (known === undefined || id === undefined) continue;
    byRow.set(id, known.jid);
    const subject = textCell(row, 'subject');
    if (subject !== undefined) subjects.set(known.jid, subject);
  }
  const withJid = (known: Known): Chat | undefined => {
    if (/^status@|@newsletter$/.test(known.jid)) return undefined;
    const before = chats.get(known.jid);
    if (before !== undefined) return before;
    const subject = subjects.get(known.jid);
    const isGroup = /@(?:g\.us|broadcast)$/.test(known.jid);
    const chat = {
      ...known,
      ...(subject === undefined ? {} : { name: subject }),
      ...(isGroup ? { members: members.get(known.jid) ?? [] } : {}),
    };
    chats.set(known.jid, chat);
    return chat;
  };
  return {
    withJid,
    of: (row) => {
      const legacy = textCell(row, 'key_remote_jid');
      const id = idCell(row, 'chat_row_id');
      // The conversation was deleted on the phone, and messages of it have stayed.
      const jid = legacy ?? byRow.get(id ?? '') ?? `deleted-chat:${id ?? '0'}`;
      return withJid(people.byJid(jid));
    },
  };
}

/** Who is in a group now, and who was. */
function membersByGroup(database: BackupDatabase, people: People): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  const add = (group: Known | undefined, member: Known | undefined, times: Partial<Member>): void => {
    if (group === undefined || member === undefined) return;
    const list = groups.get(group.jid) ?? [];
    list.push({ ...member, ...times });
    groups.set(group.jid, list);
  };
  for (const row of database.all('group_participant_user', 'group_jid_row_id')) {
    const since = positive(numberCell(row, 'add_timestamp'));
    const times = since === undefined ? {} : { since };
    add(people.byRow(idCell(row, 'group_jid_row_id')), people.byRow(idCell(row, 'user_jid_row_id')), times);
  }
  for (const row of database.all('group_past_participant_user', 'group_jid_row_id')) {
    const until = positive(numberCell(row, 'timestamp'));
    if (until === undefined) continue;
    add(people.byRow(idCell(row, 'group_jid_row_id')), people.byRow(idCell(row, 'user_jid_row_id')), {
      until,
    });
  }
  if (groups.size > 0) return groups;
  for (const row of database.all('group_participants', 'gjid')) {
    const [group, member] = [textCell(row, 'gjid'), textCell(row, 'jid')];
    if (group !== undefined && member !== undefined) add(people.byJid(group), people.byJid(member), {});
  }
  return groups;
}

function positive(number: number | undefined): number | undefined {
  return number !== undefined && number > 0 ? number : undefined;
}
