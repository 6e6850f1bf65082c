import { useSyncExternalStore } from 'react';

/**
 * When a request finds that the session has ended, it waits here until somebody has signed in again in the dialog
 * (`SignInAgain`); then it is sent once more. Nothing typed on the page is lost.
 */
let waiting: { resolve: () => void }[] = [];
const watchers = new Set<() => void>();

function tell(): void {
  for (const watcher of watchers) watcher();
}

/** Resolves when a session is there again. */
export function signedInAgain(): Promise<void> {
  return new Promise((resolve) => {
    waiting = [...waiting, { resolve }];
    tell();
  });
}

/** Lets the waiting requests go on. */
export function resumeRequests(): void {
  const ready = waiting;
  waiting = [];
  tell();
  for (const { resolve } of ready) resolve();
}

/** Whether the dialog has to be shown. */
export function useSessionEnded(): boolean {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => waiting.length > 0,
  );
}
