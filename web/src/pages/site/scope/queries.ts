import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '#client/call.ts';

export const scopesQuery = queryOptions({
  queryKey: ['site-scopes'],
  queryFn: ({ signal }) => call('listScopes', {}, { signal }),
});

/** Whether nobody has chosen yet what of this user is captured; undefined names nobody, and asks nothing. */
export function useScopeMissing(email: string | undefined): boolean {
  const { data } = useQuery({ ...scopesQuery, enabled: email !== undefined });
  return data?.items.some((scope) => scope.email === email && scope.mode === undefined) ?? false;
}
