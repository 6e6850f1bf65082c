import type { ReactNode } from 'react';
import type { usePages } from '#client/pages.ts';
import { type Column, DataTable } from '#elements/dataTable.tsx';
import { PagesContent } from '#elements/pagesContent.tsx';

/** A list that comes in pages, as a table with *Show more*. */
export function PagedTable<Row>(props: {
  readonly pages: ReturnType<typeof usePages<Row>>;
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** Shown when there is no row. */
  readonly empty: ReactNode;
}) {
  const { pages, label, columns, rowKey, empty } = props;
  return (
    <PagesContent query={pages.query}>
      {(rows) =>
        rows.length === 0 ? empty : <DataTable label={label} rows={rows} columns={columns} rowKey={rowKey} />
      }
    </PagesContent>
  );
}
