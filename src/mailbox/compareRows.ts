import { sql } from 'kysely';
import { type ItemId, itemIdBytes, itemIdFromBytes } from '#core/ids.ts';
import { type SentenceValue, say } from '#core/sentence.ts';
import type { ReadPack } from '#mailbox/adopt.ts';
import { rowFinding, type VerifyFinding } from '#mailbox/findings.ts';
import type { FoundRecord } from '#mailbox/pack/read.ts';
import type { PackEntry } from '#mailbox/pack/record.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';

/** What the comparison of one pack with the rows gave. */
export interface ComparedPack {
  readonly findings: readonly VerifyFinding[];
  /** Numbers of the items whose row names this pack, and fits. */
  readonly items: ReadonlyMap<ItemId, bigint>;
  /** Item rows and entry rows that name this pack and that it tells of. */
  readonly itemRows: number;
  readonly entryRows: number;
}

interface ItemRow {
  readonly number: bigint;
  readonly pack: string | null;
  readonly record: number;
  readonly offset: bigint;
  readonly length: number;
  readonly destroyed_at: Date | null;
  readonly entries: EntryRow[];
}

interface EntryRow {
  readonly address: string | null;
  readonly folder: string | null;
  readonly uid: string;
  readonly pack: string | null;
  readonly run: string;
  readonly connector: string;
  readonly delivered: string;
  readonly reason: string | null;
  readonly detail: string | null;
}

/** Compares every item and entry that a pack tells of with the rows of the database. */
export async function comparePack(parts: ArchiveParts, pack: ReadPack): Promise<ComparedPack> {
  const rows = await itemRows(parts, pack.records);
  const findings: VerifyFinding[] = [];
  const items = new Map<ItemId, bigint>();
  let [itemCount, entryCount] = [0, 0];
  for (const record of pack.records) {
    const row = rows.get(record.itemId);
    if (row === undefined) {
      findings.push(
        rowFinding('row-missing', `item:${record.itemId}`, say`The database has no row of this item.`),
      );
      continue;
    }
    if (record.kind === 'item' && row.pack === record.packId && row.record === record.index) {
      itemCount += 1;
      items.set(record.itemId, row.number);
      findings.push(...compareItem(record, row));
    }
    const own = row.entries.filter((entry) => entry.pack === record.packId);
    const compared = record.record === undefined ? own.length : compareEntries(record, row, findings);
    entryCount += compared;
  }
  return { findings, items, itemRows: itemCount, entryRows: entryCount };
}

function compareItem(record: FoundRecord, row: ItemRow): VerifyFinding[] {
  const object = `item:${record.itemId}`;
  const findings: VerifyFinding[] = [];
  if (Number(row.offset) !== record.offset || row.length !== record.length)
    findings.push(rowFinding('row-changed', object, say`Its row names another place in the pack.`));
  if (record.record === undefined && row.destroyed_at === null)
    findings.push(
      rowFinding('destroyed-unrecorded', object, say`Its key was destroyed, but its row does not say so.`),
    );
  if (record.record !== undefined && row.destroyed_at !== null)
    findings.push(
      rowFinding(
        'destroyed-but-readable',
        object,
        say`Its row calls it destroyed, but its key is still there.`,
      ),
    );
  return findings;
}

/** @returns how many rows fit */
function compareEntries(record: FoundRecord, row: ItemRow, findings: VerifyFinding[]): number {
  let fitting = 0;
  for (const entry of record.record?.entries ?? []) {
    const object = `item:${record.itemId}`;
    const there = row.entries.find((one) => one.address === entry.mailbox);
    if (there === undefined)
      findings.push(
        rowFinding('row-missing', object, say`The database has no entry of it in ${entry.mailbox}.`),
      );
    // Of a delivery that was repeated after a crash both packs tell; the row names one of them.
    else if (there.pack === record.packId) {
      fitting += 1;
      const differing = differences(entry, there);
      if (differing.length > 0) {
        findings.push(
          rowFinding(
            'row-changed',
            object,
            say`Its entry in ${entry.mailbox} differs from its pack in: ${differing}.`,
          ),
        );
      }
    }
  }
  return fitting;
}

function differences(entry: PackEntry, row: EntryRow): SentenceValue[] {
  const compared: readonly [SentenceValue, unknown, unknown][] = [
    [say`folder`, entry.folder, row.folder],
    ['UID', entry.uid, row.uid],
    [say`run`, entry.run, row.run],
    [say`connector`, entry.connector, row.connector],
    [say`time of delivery`, Date.parse(entry.deliveredAt), Date.parse(row.delivered)],
    [say`reason of the quarantine`, entry.quarantine?.reason ?? null, row.reason],
    [say`detail of the quarantine`, entry.quarantine?.detail ?? null, row.detail],
  ];
  return compared.filter(([, told, found]) => told !== found).map(([name]) => name);
}

async function itemRows(parts: ArchiveParts, records: readonly FoundRecord[]): Promise<Map<ItemId, ItemRow>> {
  const ids = [...new Set(records.map((record) => record.itemId))].map(itemIdBytes);
  const { rows } = await sql<ItemRow & { id: Buffer }>`
    select i.id, i.number, p.id as pack, i.record, i."offset", i.length, i.destroyed_at,
      coalesce((select jsonb_agg(jsonb_build_object('address', m.address, 'folder', f.name, 'uid', e.uid::text, 'pack', ep.id,
          'run', ep.run, 'connector', ep.connector, 'delivered', ep.delivered_at,
          'reason', case when m.kind = 'quarantine' then q.reason end,
          'detail', case when m.kind = 'quarantine' then q.detail end))
        from mailbox.entry e
        left join mailbox.folder f on f.number = e.folder and f.mailbox = e.mailbox
        left join mailbox.mailbox m on m.number = e.mailbox
        left join mailbox.pack ep on ep.number = e.pack
        left join mailbox.quarantine q on q.item = e.item
        where e.item = i.number), '[]') as entries
    from unnest(${ids}::bytea[]) wanted(id)
    join mailbox.item i on i.id = wanted.id
    left join mailbox.pack p on p.number = i.pack`.execute(parts.tables);
  return new Map(rows.map((row) => [itemIdFromBytes(row.id), row]));
}
