import { queryOptions } from '@tanstack/react-query';
import { call } from '#client/call.ts';

const everyMilliseconds = 5_000;

/** What is set up, looked at again every few seconds. */
export const capturesQuery = queryOptions({
  queryKey: ['captures'],
  queryFn: ({ signal }) => call('listCaptures', {}, { signal }),
  refetchInterval: everyMilliseconds,
});

export const alarmsQuery = queryOptions({
  queryKey: ['captures', 'alarms'],
  queryFn: ({ signal }) => call('listCaptureAlarms', { query: {} }, { signal }),
  refetchInterval: everyMilliseconds,
});

/** What can be set up: changes with the program alone. */
export const sourcesQuery = queryOptions({
  queryKey: ['capture-sources'],
  queryFn: ({ signal }) => call('listCaptureSources', {}, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});
