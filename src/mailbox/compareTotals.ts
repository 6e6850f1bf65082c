import { sql } from 'kysely';
import { type Sentence, say } from '#core/sentence.ts';
import { rowFinding, type VerifyFinding } from '#mailbox/findings.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';

export interface PackTotals {
  readonly number: number;
  readonly itemRows: number;
  readonly entryRows: number;
}

/**
 * Finds rows that no pack tells of: each pack was compared row by row, so a pack with more rows than it tells of, or a row that names no
 * pack, is one that somebody added or altered.
 * @param compared totals by pack id, of the packs that could be read
 */
export async function compareTotals(
  parts: ArchiveParts,
  compared: ReadonlyMap<string, PackTotals>,
): Promise<VerifyFinding[]> {
  const findings: VerifyFinding[] = [];
  for (const table of ['item', 'entry'] as const) {
    const { rows } = await sql<{ number: number; id: string | null; rows: bigint }>`
      select r.pack as number, p.id, count(*) as rows
      from ${sql.table(`mailbox.${table}`)} r left join mailbox.pack p on p.number = r.pack
      group by r.pack, p.id`.execute(parts.tables);
    for (const row of rows) {
      const fitting =
        row.id === null ? 0 : compared.get(row.id)?.[table === 'item' ? 'itemRows' : 'entryRows'];
      const surplus = fitting === undefined ? 0 : Number(row.rows) - fitting;
      const object = row.id === null ? `row:mailbox.${table}` : `pack:${row.id}`;
      if (surplus > 0)
        findings.push(rowFinding('row-without-pack', object, surplusText(table, row.id === null, surplus)));
    }
  }
  return findings;
}

function surplusText(table: 'item' | 'entry', packUnknown: boolean, rows: number): Sentence {
  if (packUnknown)
    return table === 'item'
      ? say`Rows of items that name a pack the archive does not have: ${rows}.`
      : say`Rows of mailbox entries that name a pack the archive does not have: ${rows}.`;
  return table === 'item'
    ? say`Rows of items that name this pack although it does not contain the items: ${rows}.`
    : say`Rows of mailbox entries that name this pack although it does not contain the entries: ${rows}.`;
}
