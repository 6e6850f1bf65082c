import { sql } from 'kysely';
import type { ArchiveParts } from '#mailbox/parts.ts';

/** What the archive holds, in numbers. */
export interface Figures {
  /** Items ever archived, and mailboxes of users. */
  totals(): Promise<{ readonly items: number; readonly mailboxes: number }>;
  /** What waits in the quarantine, by the connector that put it there and why. */
  waiting(): Promise<
    readonly { readonly connector: string; readonly rejected: boolean; readonly items: number }[]
  >;
}

export function openFigures(parts: ArchiveParts): Figures {
  return {
    totals: async () => {
      const { rows } = await sql<{ items: bigint; mailboxes: bigint }>`
        select (select count(*) from mailbox.item) as items,
          (select count(*) from mailbox.mailbox where kind = 'user') as mailboxes`.execute(parts.tables);
      return { items: Number(rows[0]?.items ?? 0), mailboxes: Number(rows[0]?.mailboxes ?? 0) };
    },
    waiting: async () => {
      const { rows } = await sql<{ connector: string; rejected: boolean; items: bigint }>`
        select p.connector, q.reason = 'rejected' as rejected, count(*) as items
        from mailbox.quarantine q
        join mailbox.mailbox m on m.kind = 'quarantine'
        join mailbox.entry e on e.item = q.item and e.mailbox = m.number
        join mailbox.pack p on p.number = e.pack
        where q.released_at is null group by 1, 2`.execute(parts.tables);
      return rows.map((row) => ({ ...row, items: Number(row.items) }));
    },
  };
}
