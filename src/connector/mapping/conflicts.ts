import type { MappingRow } from '#connector/mapping/csv.ts';

/** Rows of one key that name different mailboxes for one time: no row of the key applies. */
export interface MappingConflict {
  readonly key: string;
  /** The rows that contradict another, in the order of the file. */
  readonly lines: readonly number[];
}

/** Rows of one key conflict when their times overlap and their mailboxes differ. Takes n log n steps for n rows. */
export function findConflicts(rows: readonly MappingRow[]): MappingConflict[] {
  const conflicts: MappingConflict[] = [];
  for (const [key, group] of Map.groupBy(rows, (row) => row.key)) {
    if (group.length < 2) continue;
    const inTime = [...group].sort((one, other) => compare(fromTime(one), fromTime(other)));
    const lines = new Set([...contradictEarlier(inTime), ...contradictLater(inTime)]);
    if (lines.size > 0) conflicts.push({ key, lines: [...lines].sort((one, other) => one - other) });
  }
  return conflicts;
}

/** Lines of the rows that begin while an earlier row of another mailbox still lasts. */
function contradictEarlier(inTime: readonly MappingRow[]): number[] {
  const lines: number[] = [];
  // The row that lasts longest, and the one that lasts longest among those of other mailboxes.
  let first: MappingRow | undefined;
  let second: MappingRow | undefined;
  for (const row of inTime) {
    const other = first?.mailbox === row.mailbox ? second : first;
    if (other !== undefined && untilTime(other) > fromTime(row)) lines.push(row.line);
    if (first === undefined || first.mailbox === row.mailbox) first = longer(first, row);
    else if (untilTime(row) > untilTime(first)) [first, second] = [row, first];
    else second = longer(second, row);
  }
  return lines;
}

/** Lines of the rows that still last when a later row of another mailbox begins. */
function contradictLater(inTime: readonly MappingRow[]): number[] {
  const lines: number[] = [];
  // Going backwards: the next row, and the next of another mailbox than that one.
  let next: MappingRow | undefined;
  let nextOther: MappingRow | undefined;
  for (const row of inTime.toReversed()) {
    const other = next?.mailbox === row.mailbox ? nextOther : next;
    if (other !== undefined && untilTime(row) > fromTime(other)) lines.push(row.line);
    if (next !== undefined && next.mailbox !== row.mailbox) nextOther = next;
    next = row;
  }
  return lines;
}

function longer(one: MappingRow | undefined, other: MappingRow): MappingRow {
  return one !== undefined && untilTime(one) > untilTime(other) ? one : other;
}

/** Not a difference: of two infinities it would be no number. */
const compare = (one: number, other: number) => (one === other ? 0 : one < other ? -1 : 1);
const fromTime = (row: MappingRow) => row.from?.getTime() ?? Number.NEGATIVE_INFINITY;
const untilTime = (row: MappingRow) => row.until?.getTime() ?? Number.POSITIVE_INFINITY;
