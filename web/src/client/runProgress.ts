import type { ProgressEvent, RunProgress } from '@contract/connectors.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { addressOf } from '#client/address.ts';

/**
 * Where a connector's run is, as it goes, by server-sent events. When it has ended, whatever shows runs is asked anew.
 * @param connector id; undefined: nothing runs
 */
export function useRunProgress(connector: string | undefined): RunProgress | null {
  const queries = useQueryClient();
  const [progress, setProgress] = useState<RunProgress | null>(null);
  useEffect(() => {
    if (connector === undefined) return;
    const events = new EventSource(addressOf('followRun', { params: { connector } }));
    const ended = (): void => {
      events.close();
      setProgress(null);
      for (const key of ['connectors', 'home', 'runs', 'mailboxes', 'site'])
        void queries.invalidateQueries({ queryKey: [key] });
    };
    events.addEventListener('progress', ({ data }: MessageEvent<string>) =>
      setProgress((JSON.parse(data) as ProgressEvent).progress),
    );
    events.addEventListener('ended', ended);
    return () => events.close();
  }, [connector, queries]);
  return progress;
}
