import { type Service, services } from '#core/item.ts';
import type { Site } from '#site/site.ts';

/** Days without anything after which an account counts as silent. */
const silentAfterDays = 7;
const dayMilliseconds = 86_400_000;

/** What a captured account has delivered, and for how many days nothing, where that is long. */
export interface CoverageRow {
  readonly service: Service;
  readonly account: string;
  readonly userEmail: string | null;
  readonly source: string;
  readonly lastItemAt: string | null;
  readonly lastCaptureAt: string;
  readonly silentDays: number | null;
}

/** Of all services; a capture that looks and finds nothing new is silence too. */
export async function coverageOf(site: Site, now: Date): Promise<CoverageRow[]> {
  const rows: CoverageRow[] = [];
  for (const service of services) {
    for (const { userEmail = null, lastItemAt = null, ...account } of (await site.coverage(service))
      .accounts) {
      const since = Date.parse(lastItemAt ?? account.lastCaptureAt);
      const days = Math.floor((now.getTime() - since) / dayMilliseconds);
      const silentDays = days >= silentAfterDays ? days : null;
      rows.push({ ...account, service, userEmail, lastItemAt, silentDays });
    }
  }
  return rows;
}
