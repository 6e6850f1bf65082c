import { sql } from 'kysely';
import type { ConnectorTables } from '#connector/tables.ts';
import type { Clock } from '#core/clock.ts';
import { type FolderId, itemIdBytes, type RunId } from '#core/ids.ts';
import type { KnownDelivery, ReceiptKey, Receipts } from '#core/target.ts';
import { byteaColumn, textColumn } from '#store/columns.ts';
import type { Database } from '#store/database.ts';

/** The memory of a target in the database: what `begin` and `end` have answered for outlives a power cut. */
export function openReceipts(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  target: string,
): Receipts {
  const tables = database.tables<ConnectorTables>();
  return {
    known: (keys) => known(database, target, keys),
    begin: async (keys, { folder, run }) => {
      if (keys.length === 0) return;
      await sql`
        insert into connector.receipt (target, mailbox, item, run, folder, begun_at)
        select ${target}, u.mailbox, u.item, ${run}, ${folder}, ${clock.now()} from ${keysOf(keys)}
        on conflict do nothing`.execute(tables);
    },
    end: async (receipts) => {
      if (receipts.length === 0) return;
      const { numAffectedRows } = await sql`
        update connector.receipt r
        set done_at = ${clock.now()}, reference = e.reference, note = e.note, run = e.run::uuid, vanished_at = null
        from unnest(${textColumn(receipts.map(({ mailbox }) => mailbox))}::text[],
          ${byteaColumn(receipts.map(({ itemId }) => itemIdBytes(itemId)))}::bytea[],
          ${textColumn(receipts.map(({ reference }) => reference))}::text[],
          ${textColumn(receipts.map(({ note }) => note ?? null))}::text[],
          ${textColumn(receipts.map(({ run }) => run))}::text[]) e (mailbox, item, reference, note, run)
        where r.target = ${target} and r.mailbox = e.mailbox and r.item = e.item`.execute(tables);
      if (Number(numAffectedRows) < receipts.length) throw new Error('a delivery ended that was not begun');
    },
    drop: async (keys) => {
      if (keys.length === 0) return;
      await sql`
        delete from connector.receipt r using ${keysOf(keys)}
        where r.target = ${target} and r.mailbox = u.mailbox and r.item = u.item and r.done_at is null`.execute(
        tables,
      );
    },
  };
}

/** One look-up a key through the index (`offset 0`), whatever PostgreSQL knows of a table that grows this fast. */
async function known(
  database: Database,
  target: string,
  keys: readonly ReceiptKey[],
): Promise<readonly (KnownDelivery | undefined)[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<{
    at: bigint;
    run: RunId;
    folder: FolderId;
    done: boolean;
    reference: string | null;
    note: string | null;
  }>`
    select u.at, r.run, r.folder, r.done_at is not null as done, r.reference, r.note
    from ${keysOf(keys)}
    cross join lateral (select * from connector.receipt
      where target = ${target} and mailbox = u.mailbox and item = u.item offset 0) r`.execute(
    database.tables<ConnectorTables>(),
  );
  const found = new Map(rows.map((row) => [Number(row.at) - 1, row]));
  return keys.map(({ itemId, mailbox }, index) => {
    const row = found.get(index);
    if (row === undefined) return undefined;
    const { run, reference, note } = row;
    if (!row.done) return { state: 'begun', run };
    const receipt = { itemId, mailbox, run, reference: reference ?? '', ...(note !== null && { note }) };
    return { state: 'done', receipt };
  });
}

function keysOf(keys: readonly ReceiptKey[]) {
  const mailboxes = textColumn(keys.map(({ mailbox }) => mailbox));
  const items = byteaColumn(keys.map(({ itemId }) => itemIdBytes(itemId)));
  return sql`unnest(${mailboxes}::text[], ${items}::bytea[]) with ordinality u (mailbox, item, at)`;
}
