import { sql } from 'kysely';
import { Failure } from '#core/failure.ts';
import { type FolderId, type MailboxId, makeUuid } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import { normalAddress, parseAddress } from '#mailbox/address.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';

export interface Mailbox {
  readonly id: MailboxId;
  /** Lower case. */
  readonly address: string;
  readonly displayName?: string;
  readonly kind: 'user' | 'quarantine';
  /** `inactive`: kept and searchable, but nothing is delivered to it. */
  readonly state: 'active' | 'inactive';
  readonly createdAt: Date;
}

export interface MailboxWithCount extends Mailbox {
  /** Entries; of the quarantine those that wait. */
  readonly items: number;
}

export interface Folder {
  readonly id: FolderId;
  readonly name: string;
  readonly items: number;
}

interface MailboxRow {
  id: string;
  address: string;
  display_name: string | null;
  kind: 'user' | 'quarantine';
  state: 'active' | 'inactive';
  created_at: Date;
}

const columns = ['id', 'address', 'display_name', 'kind', 'state', 'created_at'] as const;

/**
 * Makes a mailbox; an existing one of that address is given back as it is. Harmless when concurrent.
 * @throws Failure `usage` when the text is no e-mail address
 */
export async function createMailbox(
  parts: ArchiveParts,
  text: string,
  options: { displayName?: string; kind?: 'user' | 'quarantine' } = {},
): Promise<Mailbox> {
  const address = parseAddress(text);
  const now = parts.clock.now();
  await parts.tables
    .insertInto('mailbox.mailbox')
    .values({
      id: makeUuid(now.getTime()),
      address,
      display_name: options.displayName ?? null,
      kind: options.kind ?? 'user',
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return requireMailbox(parts, address);
}

/** @returns undefined when there is no such mailbox */
export async function findMailbox(parts: ArchiveParts, address: string): Promise<Mailbox | undefined> {
  const row = await parts.tables
    .selectFrom('mailbox.mailbox')
    .select(columns)
    .where('address', '=', normalAddress(address))
    .executeTakeFirst();
  return row && mailboxOf(row);
}

/** Addresses of one query. */
const lookedUpAtOnce = 10_000;

/** Those of the addresses that have a mailbox, each under the address as it was given. */
export async function findMailboxes(
  parts: ArchiveParts,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, Mailbox>> {
  const found = new Map<string, Mailbox>();
  for (let at = 0; at < addresses.length; at += lookedUpAtOnce) {
    const asked = addresses.slice(at, at + lookedUpAtOnce);
    const wanted = [...new Set(asked.map(normalAddress))];
    const rows = await parts.tables
      .selectFrom('mailbox.mailbox')
      .select(columns)
      .where('address', '=', sql<string>`any(${wanted}::text[])`)
      .execute();
    const byAddress = new Map(rows.map((row) => [row.address, mailboxOf(row)]));
    for (const address of asked) {
      const mailbox = byAddress.get(normalAddress(address));
      if (mailbox !== undefined) found.set(address, mailbox);
    }
  }
  return found;
}

/** @throws Failure `mailbox-unknown` */
export async function requireMailbox(parts: ArchiveParts, address: string): Promise<Mailbox> {
  const mailbox = await findMailbox(parts, address);
  if (mailbox !== undefined) return mailbox;
  throw new Failure(
    'mailbox-unknown',
    say`There is no mailbox ${address}.`,
    say`See Mailboxes, or \`holdfast mailbox list\`; make it there, or with \`holdfast mailbox create\`.`,
  );
}

/** Every mailbox with its count of entries, by address. */
export async function listMailboxes(parts: ArchiveParts): Promise<MailboxWithCount[]> {
  const { rows } = await sql<MailboxRow & { items: bigint }>`
    select m.id, m.address, m.display_name, m.kind, m.state, m.created_at,
      coalesce(c.items, 0) - case when m.kind = 'quarantine'
        then (select count(*) from mailbox.quarantine where released_at is not null) else 0 end as items
    from mailbox.mailbox m
    left join (select mailbox, count(*) as items from mailbox.entry group by mailbox) c on c.mailbox = m.number
    order by m.kind desc, m.address`.execute(parts.tables);
  return rows.map((row) => ({ ...mailboxOf(row), items: Number(row.items) }));
}

/** The folders of a mailbox by name, with their counts. */
export async function listFolders(parts: ArchiveParts, mailbox: MailboxId): Promise<Folder[]> {
  const { rows } = await sql<{ id: FolderId; name: string; items: bigint }>`
    select f.id, f.name, (
      select count(*) from mailbox.entry e
      where e.folder = f.number and (m.kind = 'user' or not exists (
        select from mailbox.quarantine q where q.item = e.item and q.released_at is not null))
    ) as items
    from mailbox.folder f join mailbox.mailbox m on m.number = f.mailbox
    where m.id = ${mailbox} order by f.name`.execute(parts.tables);
  return rows.map((row) => ({ id: row.id, name: row.name, items: Number(row.items) }));
}

/**
 * Finds or makes a folder; harmless when concurrent.
 * @throws Failure `mailbox-unknown`; `usage` for an empty name
 */
export async function ensureFolder(parts: ArchiveParts, mailbox: MailboxId, name: string): Promise<FolderId> {
  if (name.trim() === '')
    throw new Failure('usage', say`The folder has no name.`, say`Give the folder a name.`);
  await sql`
    insert into mailbox.folder (id, mailbox, name)
    select ${makeUuid(parts.clock.now().getTime())}, m.number, ${name} from mailbox.mailbox m where m.id = ${mailbox}
      and not exists (select from mailbox.folder f where f.mailbox = m.number and f.name = ${name})
    on conflict do nothing`.execute(parts.tables);
  const row = await parts.tables
    .selectFrom('mailbox.folder as f')
    .innerJoin('mailbox.mailbox as m', 'm.number', 'f.mailbox')
    .select('f.id')
    .where('m.id', '=', mailbox)
    .where('f.name', '=', name)
    .executeTakeFirst();
  if (row !== undefined) return row.id as FolderId;
  throw new Failure(
    'mailbox-unknown',
    say`There is no mailbox ${mailbox}.`,
    say`See Mailboxes, or \`holdfast mailbox list\`.`,
  );
}

function mailboxOf(row: MailboxRow): Mailbox {
  return {
    id: row.id as MailboxId,
    address: row.address,
    ...(row.display_name === null ? {} : { displayName: row.display_name }),
    kind: row.kind,
    state: row.state,
    createdAt: row.created_at,
  };
}
