import { queryOptions } from '@tanstack/react-query';
import { call } from '#client/call.ts';

/** What several pages ask about targets, under one key each: a change on one page is seen on the others. */

/** Deliveries go on by themselves; looked at again every few seconds. */
const everyMilliseconds = 5_000;

export const targetsQuery = queryOptions({
  queryKey: ['targets'],
  queryFn: ({ signal }) => call('listTargets', {}, { signal }),
  refetchInterval: everyMilliseconds,
});

export const targetQuery = (name: string) =>
  queryOptions({
    queryKey: ['targets', name],
    queryFn: ({ signal }) => call('readTarget', { params: { name } }, { signal }),
    refetchInterval: everyMilliseconds,
  });

/** What can be set up: changes with the program alone. */
export const targetKindsQuery = queryOptions({
  queryKey: ['target-kinds'],
  queryFn: ({ signal }) => call('listTargetKinds', {}, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});
