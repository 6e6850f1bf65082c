import { sql } from 'kysely';
import { nearestAddress } from '#connector/directories/nearest.ts';
import { phoneKey } from '#connector/mapping/externalId.ts';
import type { ConnectorTables, MarkKind } from '#connector/tables.ts';
import type { Database } from '#store/database.ts';

/** What the directories that are switched on know together, ready to be asked. */
export interface MailboxDirectory {
  /** The mailbox of the person whose address or alias this was; undefined where it was nobody's, or several people's. */
  mailboxOf(address: string, at: Date): string | undefined;
  /** The mailbox of the one person who had this number (E.164). */
  holderOf(phone: string, at: Date): string | 'ambiguous' | undefined;
  /** The address that is known and looks most like this one. */
  nearest(address: string): string | undefined;
}

/** What led to a mailbox, and when; open where null. */
export interface Lead {
  readonly kind: MarkKind;
  readonly value: string;
  readonly from: Date | null;
  readonly until: Date | null;
  /** In lower case. */
  readonly mailbox: string;
}

export function openMailboxDirectory(leads: readonly Lead[]): MailboxDirectory {
  const byValue = Map.groupBy(leads, ({ kind, value }) => keyOf(kind, value));
  const addresses = new Set(leads.flatMap(({ kind, value }) => (kind === 'phone' ? [] : value)));
  const mailboxesAt = (key: string, at: Date): ReadonlySet<string> =>
    new Set(
      byValue
        .get(key)
        ?.filter(({ from, until }) => (from === null || from <= at) && (until === null || at < until))
        .map(({ mailbox }) => mailbox),
    );
  return {
    mailboxOf: (address, at) => {
      const mailboxes = mailboxesAt(keyOf('address', address), at);
      // Whose own address it is goes before those who have it as an alias.
      return mailboxes.has(address) ? address : onlyOf(mailboxes);
    },
    holderOf: (phone, at) => {
      const mailboxes = mailboxesAt(keyOf('phone', phone), at);
      return mailboxes.size > 1 ? 'ambiguous' : onlyOf(mailboxes);
    },
    nearest: (address) => nearestAddress(address, addresses),
  };
}

function keyOf(kind: MarkKind, value: string): string {
  return kind === 'phone' ? `phone ${phoneKey(value)}` : `mail ${value}`;
}

function onlyOf(mailboxes: ReadonlySet<string>): string | undefined {
  const [mailbox, another] = mailboxes;
  return another === undefined ? mailbox : undefined;
}

/** What was read last, by database: it is large, and changes once a day. */
const kept = new WeakMap<Database, { readonly state: string; readonly directory: MailboxDirectory }>();

/** What the directories know now. */
export async function loadMailboxDirectory(database: Database): Promise<MailboxDirectory> {
  const tables = database.tables<ConnectorTables>();
  const { rows } = await sql<{ state: string }>`
    select coalesce(string_agg(id || ' ' || state, ',' order by id), '') as state
    from connector.directory where enabled`.execute(tables);
  const state = rows[0]?.state ?? '';
  const before = kept.get(database);
  if (before?.state === state) return before.directory;
  const leads = await sql<Lead>`
    select m.kind, m.value, m.valid_from as "from", m.valid_until as until, p.address as mailbox
    from connector.directory_mark m
    join connector.directory d on d.id = m.directory and d.enabled
    join connector.directory_person p on p.directory = m.directory and p.person = m.person`.execute(tables);
  const directory = openMailboxDirectory(leads.rows);
  kept.set(database, { state, directory });
  return directory;
}
