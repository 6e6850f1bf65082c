import { Button, makeStyles } from '@fluentui/react-components';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemBar } from '#elements/problemBar.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({ more: { marginTop: '12px' } });

/** What the pages of a list brought so far, and the button that brings the next one. */
export function PagesContent<Row>(props: {
  readonly query: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly Row[] }>>;
  readonly children: (rows: readonly Row[]) => ReactNode;
}) {
  const styles = useStyles();
  const { buttons } = useMessages();
  const { query } = props;
  return (
    <QueryContent query={query}>
      {({ pages }) => (
        <>
          {props.children(pages.flatMap(({ items }) => items))}
          {query.isFetchNextPageError && (
            <ProblemBar error={query.error} onRetry={() => void query.fetchNextPage()} />
          )}
          {query.hasNextPage && (
            <div className={styles.more}>
              <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {buttons.loadMore}
              </Button>
            </div>
          )}
        </>
      )}
    </QueryContent>
  );
}
