import type { RequestOf } from '@contract/routes.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { sessionQuery } from '#client/session.ts';

/** Keeps what was chosen with the operator, on every browser of his; before sign-in it stays in this browser. */
export function useSaveProfile() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (changes: RequestOf<'editProfile'>['body']) => {
      const session = queries.getQueryData(sessionQuery.queryKey);
      if (session?.state !== 'signed-in') return;
      const operator = await call('editProfile', { body: changes });
      queries.setQueryData(sessionQuery.queryKey, { ...session, operator });
      // The server's sentences come in the new language.
      if (changes.language !== undefined) await queries.invalidateQueries();
    },
  });
}
