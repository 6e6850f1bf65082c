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
    let next = nextOf(iterator);
    while (!end.aborted) {
      const step = await beforeBeat(next, end);
      if (step === undefined) {
        if (!end.aborted) yield ': here\n\n';
        continue;
      }
      if (step.done === true) return;
      yield `event: ${step.value.event}\ndata: ${JSON.stringify(step.value.data, readable(translate))}\n\n`;
      next = nextOf(iterator);
    }
  } finally {
    iterator.return?.().catch(() => undefined);
  }
}

/** The reader may go before it comes: what it fails with then is nobody's. */
function nextOf<Event>(iterator: AsyncIterator<Event>): Promise<IteratorResult<Event>> {
  const next = iterator.next();
  next.catch(() => undefined);
  return next;
}

/** What comes, or undefined once it is time for a heartbeat or the end. */
async function beforeBeat<Step>(next: Promise<Step>, end: AbortSignal): Promise<Step | undefined> {
  const over = Promise.withResolvers<undefined>();
  const stop = (): void => over.resolve(undefined);
  const timer = setTimeout(stop, beatMilliseconds);
  end.addEventListener('abort', stop);
  if (end.aborted) stop();
  try {
    return await Promise.race([next, over.promise]);
  } finally {
    clearTimeout(timer);
    end.removeEventListener('abort', stop);
  }
}
