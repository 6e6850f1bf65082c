/** How time goes by: that of the machine, or one that a test turns on. */
export interface Timers {
  /** Milliseconds, from some instant on. */
  now(): number;
  /** @returns what calls it off */
  after(milliseconds: number, work: () => void): () => void;
}

export const machineTimers: Timers = {
  now: () => performance.now(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** @throws the signal's reason */
export function pause(timers: Timers, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const callOff = timers.after(milliseconds, () => {
      signal.removeEventListener('abort', leave);
      resolve();
    });
    const leave = (): void => {
      callOff();
      reject(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
  });
}
