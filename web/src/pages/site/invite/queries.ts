import { queryOptions } from '@tanstack/react-query';
import { call } from '#client/call.ts';

/** The links to a user's own page. */
export const linksQuery = (user: string) =>
  queryOptions({
    queryKey: ['personal-links', user],
    queryFn: ({ signal }) => call('listPersonalLinks', { params: { user } }, { signal }),
  });
