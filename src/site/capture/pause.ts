/** Sleeps until the time is over, `signal` aborts, or `wake` is called; never throws. */
export interface Pause {
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  wake(): void;
}

export function openPause(): Pause {
  let wakers: (() => void)[] = [];
  let isCalled = false;
  const wake = (): void => {
    isCalled = wakers.length === 0;
    for (const waker of wakers.splice(0)) waker();
  };
  return {
    wake,
    sleep: async (milliseconds, signal) => {
      if (isCalled || signal.aborted) {
        isCalled = false;
        return;
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(done, milliseconds);
        function done(): void {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          wakers = wakers.filter((waker) => waker !== done);
          resolve();
        }
        wakers.push(done);
        signal.addEventListener('abort', done, { once: true });
      });
    },
  };
}
