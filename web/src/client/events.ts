import { useEffect, useRef } from 'react';

/**
 * Server-sent events of an address while it is given; the browser connects again by itself after a lost connection.
 * @param on called with the JSON of `progress` and `ended`, of which the latter closes the stream
 */
export function useEventStream(
  address: string | null,
  on: { readonly progress: (data: unknown) => void; readonly ended: (data: unknown) => void },
): void {
  const handlers = useRef(on);
  useEffect(() => {
    handlers.current = on;
  });
  useEffect(() => {
    if (address === null) return;
    const stream = new EventSource(address);
    for (const name of ['progress', 'ended'] as const)
      stream.addEventListener(name, (event) => {
        if (name === 'ended') stream.close();
        handlers.current[name](JSON.parse((event as MessageEvent<string>).data));
      });
    return () => stream.close();
  }, [address]);
}
