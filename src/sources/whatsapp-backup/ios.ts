import { phoneOfJid } from '#core/whatsapp.ts';
import {
  type BackupReader,
  type Block,
  type MediaClaim,
  type ReadEvent,
  ranges,
} from '#sources/whatsapp-backup/blocks.ts';
import type { BackupDatabase } from '#sources/whatsapp-backup/database.ts';
import type { Chat, Known, Member } from '#sources/whatsapp-backup/native.ts';
import { bytesField, wireFields } from '#sources/whatsapp-backup/protobuf.ts';
import {
  bytesCell,
  idCell,
  numberCell,
  type Row,
  type Rows,
  textCell,
} from '#sources/whatsapp-backup/row.ts';

/** Core Data counts seconds from 1 January 2001. */
const coreDataEpoch = 978_307_200;

/** Milliseconds since 1970. */
export function coreDataTime(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : Math.round((seconds + coreDataEpoch) * 1_000);
}

/** `ChatStorage.sqlite`. Tables and codes: `KnugiHK/WhatsApp-Chat-Exporter` and other public readers, described. */
export function iosReader(database: BackupDatabase): BackupReader {
  const ios = openIos(database);
  return {
    schema: 'ios',
    parts: { messages: () => messageBlocks(ios) },
    newest: (until) => {
      const sql = 'SELECT max(ZMESSAGEDATE) AS newest FROM ZWAMESSAGE WHERE ZMESSAGEDATE BETWEEN 1 AND ?';
      return coreDataTime(numberCell(database.rows(sql, until / 1_000 - coreDataEpoch)[0], 'newest'));
    },
    count: () => 0,
    phoneOf: () => undefined,
  };
}

interface Ios {
  readonly database: BackupDatabase;
  readonly chats: ReadonlyMap<string, Chat>;
  readonly members: ReadonlyMap<string, Row>;
  readonly person: (jid: string) => Known;
}

function openIos(database: BackupDatabase): Ios {
  const names = new Map<string, string>();
  const memberRows = database.all('ZWAGROUPMEMBER', 'ZMEMBERJID');
  const sessions = database.all('ZWACHATSESSION', 'ZCONTACTJID');
  const name = (row: Row, jid: string, text: string): void => {
    const [of, shown] = [textCell(row, jid), textCell(row, text)];
    if (of !== undefined && shown !== undefined && !names.has(of)) names.set(of, shown);
  };
  // The phone's own name for somebody comes before the one he gives himself.
  for (const row of sessions) name(row, 'ZCONTACTJID', 'ZPARTNERNAME');
  for (const row of memberRows) name(row, 'ZMEMBERJID', 'ZCONTACTNAME');
  for (const row of database.all('ZWAPROFILEPUSHNAME', 'ZPUSHNAME')) name(row, 'ZJID', 'ZPUSHNAME');
  const person = (jid: string): Known => {
    const phone = phoneOfJid(jid);
    const shown = names.get(jid);
    return {
      jid,
      ...(phone === undefined ? {} : { phone }),
      ...(shown === undefined ? {} : { name: shown }),
    };
  };
  return {
    database,
    person,
    chats: chatsOf(sessions, memberRows, person),
    members: new Map(memberRows.map((row) => [idCell(row, 'Z_PK') ?? '', row])),
  };
}

function chatsOf(
  sessions: readonly Row[],
  memberRows: readonly Row[],
  person: (jid: string) => Known,
): Map<string, Chat> {
  const members = new Map<string, Member[]>();
  for (const row of memberRows) {
    const jid = textCell(row, 'ZMEMBERJID');
    // Somebody who has left stays in the table.
    if (jid === undefined || numberCell(row, 'ZISACTIVE') === 0) continue;
    const session = idCell(row, 'ZCHATSESSION') ?? '';
    const list = members.get(session) ?? [];
    list.push(person(jid));
    members.set(session, list);
  }
  return new Map(
    sessions.flatMap((row): [string, Chat][] => {
      const [id, jid] = [idCell(row, 'Z_PK'), textCell(row, 'ZCONTACTJID')];
      if (id === undefined || jid === undefined || /^status@|@newsletter$|@status$/.test(jid)) return [];
      const isGroup = /@(?:g\.us|broadcast)$/.test(jid);
      return [[id, { ...person(jid), ...(isGroup ? { members: members.get(id) ?? [] } : {}) }]];
    }),
  );
}

function* messageBlocks(ios: Ios): Generator<Block> {
  const { database } = ios;
  for (const { number, first, last } of ranges(database, 'ZWAMESSAGE', 'Z_PK')) {
    const messages = database.rows(
      `SELECT ${database.columns('ZWAMESSAGE')} FROM ZWAMESSAGE WHERE rowid BETWEEN ? AND ? ORDER BY rowid`,
      first,
      last,
    );
    const of = (table: string): Map<string, Row[]> => {
      if (!database.has(table, 'ZMESSAGE')) return new Map();
      const where = database.where(table, 'ZMESSAGE', 'BETWEEN ? AND ?');
      const rows = database.rows(
        `SELECT ${database.columns(table)} FROM "${table}" WHERE ${where} ORDER BY rowid`,
        first,
        last,
      );
      return Map.groupBy(rows, (row) => idCell(row, 'ZMESSAGE') ?? '');
    };
    const [media, infos] = [of('ZWAMEDIAITEM'), of('ZWAMESSAGEINFO')];
    const events = messages.flatMap((message) => {
      const id = idCell(message, 'Z_PK') ?? '';
      return messageEvents(ios, message, {
        ...(media.has(id) ? { ZWAMEDIAITEM: media.get(id) ?? [] } : {}),
        ...(infos.has(id) ? { ZWAMESSAGEINFO: infos.get(id) ?? [] } : {}),
      });
    });
    yield { number, events };
  }
}

const deleted = 14;
/** Picture, film, sound, document, GIF, sticker. */
const withMedium = new Set([1, 2, 3, 8, 11, 15]);

function claimOf(path: string | undefined): MediaClaim {
  return path === undefined ? {} : { path: path.replace(/^\//, '') };
}

function messageEvents(ios: Ios, message: Row, sides: Rows): ReadEvent[] {
  const chat = ios.chats.get(idCell(message, 'ZCHATSESSION') ?? '');
  if (chat === undefined || textCell(message, 'ZSTANZAID') === undefined) return [];
  const member = ios.members.get(idCell(message, 'ZGROUPMEMBER') ?? '');
  const rows: Rows = {
    ZWAMESSAGE: [message],
    ...(member === undefined ? {} : { ZWAGROUPMEMBER: [member] }),
    ...sides,
  };
  const jids = [textCell(member, 'ZMEMBERJID'), textCell(message, 'ZFROMJID')].filter(
    (jid) => jid !== undefined,
  );
  const people = Object.fromEntries(jids.map((jid) => [jid, ios.person(jid)]));
  const row = numberCell(message, 'Z_PK') ?? 0;
  const path = textCell(sides.ZWAMEDIAITEM?.[0], 'ZMEDIALOCALPATH');
  const type = numberCell(message, 'ZMESSAGETYPE') ?? 0;
  const what = type === deleted ? 'deletion' : 'message';
  const base = { row, chat, people };
  return [
    {
      ...base,
      what,
      rows,
      ...(what === 'message' && (path !== undefined || withMedium.has(type)) ? { file: claimOf(path) } : {}),
    },
    ...reactionsOf(sides.ZWAMESSAGEINFO?.[0]).map(
      (reaction): ReadEvent => ({
        ...base,
        what: 'reaction',
        rows: {
          ZWAMESSAGE: [parentOf(message)],
          ...(member === undefined ? {} : { ZWAGROUPMEMBER: [member] }),
        },
        people: { ...people, ...(reaction.jid === '' ? {} : { [reaction.jid]: ios.person(reaction.jid) }) },
        reaction,
      }),
    ),
  ];
}

function parentOf(message: Row): Row {
  const kept = ['Z_PK', 'ZSTANZAID', 'ZISFROMME', 'ZFROMJID', 'ZMESSAGEDATE', 'ZGROUPMEMBER'];
  return Object.fromEntries(Object.entries(message).filter(([column]) => kept.includes(column)));
}

/** `ZRECEIPTINFO`, a protocol buffer: in field 7, once for each reaction, 1 the id, 2 who (absent: the owner), 3 the emoji. */
function reactionsOf(info: Row | undefined): { id: string; jid: string; emoji: string }[] {
  const bytes = bytesCell(info, 'ZRECEIPTINFO');
  const all = bytes === undefined ? undefined : wireFields(bytes);
  const listed = wireFields(bytesField(all, 7) ?? Buffer.alloc(0)) ?? [];
  return listed.flatMap(({ field, value }) => {
    const fields = field === 1 && typeof value !== 'bigint' ? wireFields(value) : undefined;
    const id = bytesField(fields, 1)?.toString();
    const emoji = bytesField(fields, 3)?.toString();
    if (id === undefined || id === '' || emoji === undefined) return [];
    return [{ id, jid: bytesField(fields, 2)?.toString() ?? '', emoji }];
  });
}
