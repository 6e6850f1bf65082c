import type { ProgressEvent, RunProgress } from '@contract/connectors.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addressOf } from '#client/address.ts';
import { useEventStream } from '#client/events.ts';

/**
 * Where a connector's run is, as it goes. When it has ended, whatever shows runs is asked anew.
 * @param connector id; undefined: nothing runs
 */
export function useRunProgress(connector: string | undefined): RunProgress | null {
  const queries = useQueryClient();
  const [progress, setProgress] = useState<RunProgress | null>(null);
  useEventStream(connector === undefined ? null : addressOf('followRun', { params: { connector } }), {
    progress: (data) => setProgress((data as ProgressEvent).progress),
    ended: () => {
      setProgress(null);
      for (const key of ['connectors', 'home', 'runs', 'mailboxes', 'site'])
        void queries.invalidateQueries({ queryKey: [key] });
    },
  });
  return progress;
}
