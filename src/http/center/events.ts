import { readable } from '#http/center/check.ts';
import type { ServerEvent } from '#http/center/handler.ts';
import type { Translate } from '#i18n/sentences/translate.ts';

/** A comment that keeps proxies from cutting a quiet stream. */
const beatMilliseconds = 15_000;
/** The browser comes again by itself, with its session looked at anew. */
const longestMilliseconds = 600_000;

/** `text/event-stream` (HTML Living Standard, 9.2): the events, and heartbeats between them, until they end. */
export async function* eventStream(
  events: AsyncIterable<ServerEvent>,
  { signal, translate }: { readonly signal: AbortSignal; readonly translate: Translate },
): AsyncGenerator<string> {
  const iterator = events[Symbol.asyncIterator]();
  const end = AbortSignal.any([signal, AbortSignal.timeout(longestMilliseconds)]);
  try {
    yield 'retry: 2000\n\n';
    let next = iterator.next();
    while (!end.aborted) {
      const step = await Promise.race([next, beat(end)]);
      if (step === undefined) {
        if (!end.aborted) yield ': here\n\n';
        continue;
      }
      if (step.done === true) return;
      yield `event: ${step.value.event}\ndata: ${JSON.stringify(step.value.data, readable(translate))}\n\n`;
      next = iterator.next();
    }
  } finally {
    void iterator.return?.();
  }
}

function beat(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve(undefined);
    };
    const timer = setTimeout(done, beatMilliseconds);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
