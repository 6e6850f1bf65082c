import type { Attestations } from '#site/attestations.ts';
import { openPause } from '#site/capture/pause.ts';
import { checked } from '#site/checked.ts';
import type { SiteContext } from '#site/context.ts';
import { type CoverageReport, type ReportRequest, readReport } from '#site/coverageReport.ts';
import { checkCoverage } from '#site/coverageWatch.ts';
import type { Directory } from '#site/directory.ts';

/** What was covered, and what somebody must know of it. */
export interface Coverages {
  /** Of a month, for every registered user or one. @throws Failure `usage`, `user-unknown` */
  report(request: ReportRequest): Promise<CoverageReport>;
  /** Raises and settles alarms: silence, gaps, attestations that are due. */
  check(): Promise<void>;
  /** Checks every ten minutes until `signal` aborts; only in the site's own process. */
  watch(signal: AbortSignal): Promise<void>;
}

const everyMilliseconds = 600_000;

export function openCoverages(
  context: SiteContext,
  directory: { current(): Promise<Directory> },
  attestations: Attestations,
): Coverages {
  const check = checked(async () => checkCoverage(context, await directory.current(), attestations));
  return {
    report: checked(async (request) =>
      readReport({ context, directory: await directory.current(), attestations }, request),
    ),
    check,
    watch: async (signal) => {
      const pause = openPause();
      while (!signal.aborted) {
        // A database that is away is asked again at the next look.
        await check().catch(() => undefined);
        await pause.sleep(everyMilliseconds, signal);
      }
    },
  };
}
