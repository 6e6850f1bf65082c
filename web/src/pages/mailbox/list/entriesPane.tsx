import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { MailInbox24Regular, Search24Regular } from '@fluentui/react-icons';
import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { call } from '#client/call.ts';
import { EmptyState } from '#elements/emptyState.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useMessages } from '#language/provider.tsx';
import { EntryList } from '#pages/mailbox/list/entryList.tsx';
import { type Entry, hitsQuery, itemsQuery } from '#pages/mailbox/list/queries.ts';

const useStyles = makeStyles({
  pane: { display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr) auto', height: '100%', minHeight: 0 },
  head: {
    padding: '8px 16px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  foot: { padding: '8px 16px' },
});

interface Opening {
  readonly open: string | undefined;
  readonly onOpen: (item: string) => void;
}

/** What is in a folder. */
export function ItemsPane(
  props: Opening & { readonly mailbox: string; readonly folder: string | null; readonly total: number },
) {
  const { mailbox: texts } = useMessages();
  const items = useInfiniteQuery(itemsQuery(props.mailbox, props.folder));
  return (
    <Pane
      {...props}
      query={items}
      label={texts.list}
      empty={<EmptyState icon={<MailInbox24Regular />} title={texts.empty} text={texts.emptyHelp} />}
    />
  );
}

/** What a search finds in a mailbox. */
export function HitsPane(props: Opening & { readonly mailbox: string; readonly search: string }) {
  const { mailboxes: texts } = useMessages();
  const search = { q: props.search, mailbox: props.mailbox };
  const hits = useInfiniteQuery(hitsQuery(search));
  const counted = useQuery({
    queryKey: ['hit-count', search],
    queryFn: ({ signal }) => call('countHits', { query: search }, { signal }),
    staleTime: 60_000,
  });
  return (
    <Pane
      {...props}
      query={hits}
      {...(counted.data && { total: counted.data.count })}
      label={texts.hits}
      empty={
        <EmptyState icon={<Search24Regular />} title={texts.noHits(props.search)} text={texts.noHitsHelp} />
      }
    />
  );
}

function Pane(
  props: Opening & {
    readonly query: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly Entry[] }>>;
    readonly label: string;
    readonly total?: number;
    readonly empty: ReactNode;
  },
) {
  const styles = useStyles();
  const { mailbox: texts } = useMessages();
  const { query, total } = props;
  const more = query.hasNextPage && !query.isFetchingNextPage && !query.isFetchNextPageError;
  return (
    <div className={styles.pane}>
      <div className={styles.head} role="status">
        {total === undefined ? texts.newestFirst : texts.countNewestFirst(total)}
      </div>
      <QueryContent query={query}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items);
          if (entries.length === 0) return props.empty;
          return (
            <EntryList
              label={props.label}
              entries={entries}
              {...(total !== undefined && { total })}
              open={props.open}
              onOpen={props.onOpen}
              {...(more && { onNearEnd: () => void query.fetchNextPage() })}
            />
          );
        }}
      </QueryContent>
      {query.isFetchingNextPage && (
        <div className={styles.foot}>
          <Spinner size="tiny" label={texts.loadingMore} />
        </div>
      )}
      {query.isFetchNextPageError && (
        <div className={styles.foot}>
          <ProblemBar error={query.error} onRetry={() => void query.fetchNextPage()} />
        </div>
      )}
    </div>
  );
}
