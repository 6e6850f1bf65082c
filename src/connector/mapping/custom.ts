import type { MappingFile } from '#connector/mapping/csv.ts';

/** A row of a custom mapping as it is kept: one key, one mailbox, one time. */
export interface CustomRow {
  readonly key: string;
  /** Undefined for a key whose rows contradict each other: it maps nobody. */
  readonly mailbox: string | undefined;
  readonly from: Date | undefined;
  readonly until: Date | undefined;
}

/** A connector's custom mapping, ready to be asked. */
export interface CustomMapping {
  /**
   * The mailbox that the rows give at this time for the first of the keys that has one.
   * @returns `conflict` where the rows of a key contradict each other; undefined where no row is valid
   */
  find(keys: readonly string[], at: Date): string | 'conflict' | undefined;
}

export function openCustomMapping(rows: Iterable<CustomRow>): CustomMapping {
  const byKey = new Map<string, CustomRow[]>();
  for (const row of rows) {
    const known = byKey.get(row.key);
    if (known === undefined) byKey.set(row.key, [row]);
    else known.push(row);
  }
  return {
    find: (keys, at) => {
      for (const key of keys) {
        const row = byKey
          .get(key)
          ?.find(({ from, until }) => (!from || from <= at) && (!until || at < until));
        if (row !== undefined) return row.mailbox ?? 'conflict';
      }
      return undefined;
    },
  };
}

/** A file's rows as a mapping, as `saveMapping` would keep them. */
export function customOfFile(file: MappingFile): CustomMapping {
  const conflicting = new Set(file.conflicts.map(({ key }) => key));
  return openCustomMapping(
    file.rows.map(({ key, mailbox, from, until }) => ({
      key,
      mailbox: conflicting.has(key) ? undefined : mailbox,
      from,
      until,
    })),
  );
}
