import type { Connector, RunReport } from '@contract/connectors.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { newIdempotencyKey } from '#client/idempotencyKey.ts';
import { useNotify } from '#elements/notify.tsx';
import { useMessages } from '#language/provider.tsx';

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What can be done with a connector; each says that it was done and refreshes whatever shows connectors. */
export function useConnectorChanges({ id: connector }: Pick<Connector, 'id'>) {
  const { began, done } = useMessages().connector;
  const params = { connector };
  return {
    run: useChange(() => call('startRun', { params, body: {} }, oneClick()), began.run),
    replay: useChange(
      (replay: Period) => call('startRun', { params, body: { replay } }, oneClick()),
      began.replay,
    ),
    deliverAgain: useChange(() => call('redeliver', { params }, oneClick()), began.redelivery),
    pause: useChange(() => call('pauseConnector', { params }), done.paused),
    resume: useChange(() => call('resumeConnector', { params }), done.resumed),
    remove: useChange(() => call('removeConnector', { params }), done.removed),
  };
}

const oneClick = () => ({ idempotencyKey: newIdempotencyKey() });

function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>, sentence: string) {
  const queries = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      notify.done(sentence);
      for (const key of ['connectors', 'runs', 'home', 'products'])
        await queries.invalidateQueries({ queryKey: [key] });
    },
  });
}

/** `pulled` and what became of it, in the order in which people ask. */
export const outcomeCounts = [
  'imported',
  'duplicates',
  'notImported',
  'rejected',
  'excluded',
] as const satisfies (keyof RunReport)[];
