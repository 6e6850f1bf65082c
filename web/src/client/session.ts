import type { Session } from '@contract/session.ts';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, rememberCsrf } from '#client/call.ts';

/** Who is signed in, how far, and what he may do. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => remembered(await call('readSession', {}, { signal })),
  staleTime: 60_000,
});

/** Keeps the token of a session for the requests that follow. */
export function remembered(session: Session): Session {
  rememberCsrf(session.csrf);
  return session;
}

/** The session of somebody who is signed in: pages are shown to nobody else. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (data === undefined) throw new Error('useSession needs a session');
  return data;
}

/** Whether the operator holds a permission of `docs/roles.md`. The server decides; this only spares him a refusal. */
export function useMay(permission: string): boolean {
  return useSession().permissions.includes(permission);
}

/** Ends the session here and forgets everything it showed. */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call('signOut'),
    onSettled: () => {
      queries.clear();
      location.assign('/');
    },
  });
}
