import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { usePages } from '#client/pages.ts';
import { type Column, DataTable } from '#elements/dataTable.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({ more: { marginTop: '12px' } });

/** A list that comes in pages, as a table with *Show more*. */
export function PagedTable<Row>(props: {
  readonly pages: ReturnType<typeof usePages<Row>>;
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** Shown when there is no row. */
  readonly empty: ReactNode;
}) {
  const styles = useStyles();
  const { buttons } = useMessages();
  const { query, rows = [] } = props.pages;
  return (
    <QueryContent query={query}>
      {() =>
        rows.length === 0 ? (
          props.empty
        ) : (
          <>
            <DataTable label={props.label} rows={rows} columns={props.columns} rowKey={props.rowKey} />
            {query.isFetchNextPageError && <ProblemBar error={query.error} />}
            {query.hasNextPage && (
              <Button
                className={styles.more}
                disabled={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {buttons.loadMore}
              </Button>
            )}
          </>
        )
      }
    </QueryContent>
  );
}
