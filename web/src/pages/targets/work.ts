import type { Target } from '@contract/targets.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { targetsQuery } from '#client/targets.ts';
import { useNotify } from '#elements/notify.tsx';
import { useMessages } from '#language/provider.tsx';

/** What can be set going at a target; each says what came of it, and refreshes whatever shows targets. */
export function useTargetWork({ name, version }: Target) {
  const { targets: texts } = useMessages();
  const notify = useNotify();
  const queries = useQueryClient();
  const params = { name };
  const refresh = () => queries.invalidateQueries({ queryKey: targetsQuery.queryKey });
  return {
    /** A change that changes nothing ends the trouble: the queue goes on at once. */
    tryNow: useMutation({
      mutationFn: () => call('changeTarget', { params, body: { check: false } }, { version }),
      onSuccess: async () => {
        notify.done(texts.triedNow);
        await refresh();
      },
    }),
    look: useMutation({
      mutationFn: () => call('lookAtTarget', { params }),
      onSuccess: async () => {
        notify.done(texts.looking);
        await refresh();
      },
    }),
    deliverAgain: useMutation({
      mutationFn: (what: 'failed' | 'vanished') => call('redeliverTarget', { params, body: { what } }),
      onSuccess: async ({ count }) => {
        notify.done(texts.deliveries.again(count));
        await refresh();
      },
    }),
  };
}
