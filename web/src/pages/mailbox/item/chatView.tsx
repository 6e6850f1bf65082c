import type { ItemView } from '@contract/mailboxes.ts';
import { Button, makeStyles } from '@fluentui/react-components';
import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { call } from '#client/call.ts';
import { ProblemBar } from '#elements/problemBar.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useMessages } from '#language/provider.tsx';
import { SaidView } from '#pages/mailbox/item/saidView.tsx';
import { threadOf } from '#pages/mailbox/item/thread.ts';

const useStyles = makeStyles({
  chat: { display: 'grid', gap: '12px', padding: '12px 0', gridTemplateColumns: 'minmax(0, 1fr)' },
  more: { justifySelf: 'center' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
});

/** Edits and the like that lie outside of what is shown of the conversation; more than these nobody reads. */
const mostRelated = 20;

interface Place {
  readonly before?: string;
  readonly after?: string;
}

/** The item within its conversation, as the people saw it; what was changed or deleted stands beside the original. */
export function ChatView({ item, mailbox }: { readonly item: ItemView; readonly mailbox: string }) {
  const styles = useStyles();
  const { mailbox: texts } = useMessages();
  const here = item.bubble.item;
  const conversation = useInfiniteQuery({
    queryKey: ['conversation', here, mailbox],
    queryFn: ({ pageParam, signal }) =>
      call('readConversation', { params: { item: here }, query: { mailbox, ...pageParam } }, { signal }),
    initialPageParam: {} as Place,
    getPreviousPageParam: ({ before }): Place | undefined => (before === null ? undefined : { before }),
    getNextPageParam: ({ after }): Place | undefined => (after === null ? undefined : { after }),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });
  const related = useQueries({
    queries: item.related.slice(0, mostRelated).map((each) => ({
      queryKey: ['item', each],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        call('readItem', { params: { item: each } }, { signal }),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  });
  return (
    <QueryContent query={conversation}>
      {({ pages }) => {
        const shown = pages.flatMap(({ items }) => items);
        const beside = related.flatMap(({ data }) => (data === undefined ? [] : [data.bubble]));
        const thread = threadOf([...shown, ...beside, item.bubble]);
        return (
          <div className={styles.chat}>
            {conversation.isFetchPreviousPageError && <ProblemBar error={conversation.error} />}
            {conversation.hasPreviousPage && (
              <Button
                className={styles.more}
                appearance="subtle"
                disabled={conversation.isFetchingPreviousPage}
                onClick={() => void conversation.fetchPreviousPage()}
              >
                {texts.earlier}
              </Button>
            )}
            <ol className={styles.list}>
              {thread.map((said) => (
                <Placed
                  key={said.bubble.item}
                  here={[said.bubble, ...said.later].some((one) => one.item === here)}
                >
                  <SaidView said={said} mailbox={mailbox} here={here} />
                </Placed>
              ))}
            </ol>
            {conversation.isFetchNextPageError && <ProblemBar error={conversation.error} />}
            {conversation.hasNextPage && (
              <Button
                className={styles.more}
                appearance="subtle"
                disabled={conversation.isFetchingNextPage}
                onClick={() => void conversation.fetchNextPage()}
              >
                {texts.later}
              </Button>
            )}
          </div>
        );
      }}
    </QueryContent>
  );
}

/** Brings the item that was opened into sight, once. */
function Placed(props: { readonly here: boolean; readonly children: ReactNode }) {
  const row = useRef<HTMLLIElement>(null);
  const first = useRef(props.here);
  useEffect(() => {
    const pane = row.current?.closest('[role=tabpanel]');
    if (!first.current || row.current == null || pane == null) return;
    // Not scrollIntoView: that scrolls the window as well.
    const above = row.current.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTop += above - pane.clientHeight / 3;
  }, []);
  return (
    <li ref={row} aria-current={props.here ? 'true' : undefined}>
      {props.children}
    </li>
  );
}
