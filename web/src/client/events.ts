import { useEffect, useRef } from 'react';

/**
 * Server-sent events of an address while it is given; the browser connects again by itself after a lost connection.
 * @param on called with the JSON of each event that has a name here; `ended` closes the stream
 */
export function useEventStream(
  address: string | null,
  on: { readonly [name: string]: (data: unknown) => void },
): void {
  const handlers = useRef(on);
  useEffect(() => {
    handlers.current = on;
  });
  useEffect(() => {
    if (address === null) return;
    const stream = new EventSource(address);
    for (const name of ['progress', 'ended'])
      stream.addEventListener(name, (event) => {
        if (name === 'ended') stream.close();
        handlers.current[name]?.(JSON.parse((event as MessageEvent<string>).data));
      });
    return () => stream.close();
  }, [address]);
}
