import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';

interface ServerPage<Row> {
  readonly items: Row[];
  readonly next: string | null;
}

/** A list that comes in pages by keyset cursors; `rows` are those that have come. */
export function usePages<Row>(
  queryKey: QueryKey,
  load: (after: string | undefined, signal: AbortSignal) => Promise<ServerPage<Row>>,
) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  return { query, rows: query.data?.pages.flatMap(({ items }) => items) };
}
