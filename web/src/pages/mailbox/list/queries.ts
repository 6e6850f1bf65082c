import type { ItemSummary } from '@contract/mailboxes.ts';
import type { RequestOf } from '@contract/routes.ts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '#client/call.ts';

/** An entry of a mailbox or a hit of a search: both are shown alike. */
export type Entry = Pick<ItemSummary, 'item'> & {
  readonly [Part in keyof Omit<ItemSummary, 'item'>]?: ItemSummary[Part] | undefined;
};

const pageSize = 100;
const following = (after: string) => (after === '' ? {} : { after });

/** What is in a mailbox or one of its folders, newest first, a page at a time. */
export function itemsQuery(mailbox: string, folder: string | null) {
  return infiniteQueryOptions({
    queryKey: ['items', mailbox, folder],
    queryFn: ({ pageParam, signal }) =>
      call(
        'listItems',
        {
          params: { mailbox },
          query: { limit: pageSize, ...following(pageParam), ...(folder !== null && { folder }) },
        },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });
}

/** What a search finds, newest first, a page at a time. */
export function hitsQuery(search: Omit<RequestOf<'search'>['query'], 'after' | 'limit'>) {
  return infiniteQueryOptions({
    queryKey: ['hits', search],
    queryFn: ({ pageParam, signal }) =>
      call('search', { query: { limit: pageSize, ...following(pageParam), ...search } }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });
}
