import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from '#elements/notify.tsx';

/**
 * A change of who may do what; afterwards everything that shows it is asked anew, one's own permissions too.
 * @param done what to say when it is done
 */
export function useRoleChange<Input, Answer>(
  change: (input: Input) => Promise<Answer>,
  done?: (answer: Answer, input: Input) => string,
) {
  const queries = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer, input) => {
      if (done !== undefined) notify.done(done(answer, input));
      await Promise.all(
        ['role-groups', 'operators', 'session', 'tokens'].map((key) =>
          queries.invalidateQueries({ queryKey: [key] }),
        ),
      );
    },
  });
}
