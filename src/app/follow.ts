import { setTimeout as pause } from 'node:timers/promises';
import type { Connectors } from '#connector/connectors.ts';
import type { RunPlace } from '#connector/liveProgress.ts';
import type { RunReport } from '#connector/report.ts';

const pollMilliseconds = 500;

/** A step of a run as somebody sees it who watches. */
export type RunStep =
  | { readonly event: 'progress'; readonly place: RunPlace }
  | { readonly event: 'ended'; readonly report: RunReport };

/** Where the connector's newest run is whenever that has changed, and its report when it has ended. */
export async function* followRun(
  connectors: Connectors,
  connector: string,
  signal: AbortSignal,
): AsyncGenerator<RunStep> {
  let told = '';
  while (!signal.aborted) {
    const place = await connectors.progress(connector);
    if (place === undefined) return;
    if (place.state !== 'running') {
      yield { event: 'ended', report: await connectors.report(connector, place.run) };
      return;
    }
    const now = JSON.stringify(place);
    if (now !== told) yield { event: 'progress', place };
    told = now;
    await pause(pollMilliseconds, undefined, { signal }).catch(() => undefined);
  }
}
