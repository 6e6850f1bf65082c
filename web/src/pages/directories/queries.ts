import { queryOptions } from '@tanstack/react-query';
import { call } from '#client/call.ts';

/** A directory is read in the background; looked at again every few seconds. */
const everyMilliseconds = 10_000;

export const directoriesQuery = queryOptions({
  queryKey: ['directories'],
  queryFn: ({ signal }) => call('listDirectories', {}, { signal }),
  refetchInterval: everyMilliseconds,
});

export const directoryQuery = (name: string) =>
  queryOptions({
    queryKey: ['directories', name],
    queryFn: ({ signal }) => call('readDirectory', { params: { name } }, { signal }),
    refetchInterval: everyMilliseconds,
  });

/** What can be connected: changes with the program alone. */
export const directoryKindsQuery = queryOptions({
  queryKey: ['directory-kinds'],
  queryFn: ({ signal }) => call('listDirectoryKinds', {}, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});
