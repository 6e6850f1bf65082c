import type { UserAnswer } from '#core/feed.ts';
import type { Service } from '#core/item.ts';
import type { ReportGround } from '#site/coverageReport.ts';
import { accountUser } from '#site/participants.ts';

/** An account and the way it is captured, day by day. */
export interface AccountCoverage {
  readonly service: Service;
  readonly account: string;
  readonly source: string;
  /** Exports and backups: nobody looks between two of them. */
  readonly periodic: boolean;
  readonly lastItemAt: Date | undefined;
  readonly days: readonly CoverageDay[];
}

export interface CoverageDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /**
   * `quiet`: the capture was at work and nothing came. `uncovered`: nobody looked. `not-his`: the account belonged to
   * somebody else, or to nobody. `ahead`: still to come.
   */
  readonly state: 'items' | 'quiet' | 'uncovered' | 'not-his' | 'ahead';
  readonly items: number;
  readonly gaps: number;
  readonly leftOut: number;
}

const dayMilliseconds = 86_400_000;

interface Period {
  readonly from: Date;
  readonly until: Date;
}

/** The accounts that a user had in a period, by user id. */
export async function readAccounts(
  ground: ReportGround,
  users: readonly UserAnswer[],
  period: Period,
): Promise<ReadonlyMap<string, AccountCoverage[]>> {
  const { context, directory } = ground;
  const coverage = await context.tables
    .selectFrom('site.coverage')
    .selectAll()
    .orderBy('account')
    .orderBy('source')
    .execute();
  const counts = await readDays(ground, period);
  const runs = await readRuns(ground, period);
  const now = context.clock.now();
  const found = new Map<string, AccountCoverage[]>();
  for (const { id, identities } of users) {
    const values = new Set(identities.map(({ value }) => value));
    const rows = [
      ...coverage.filter(({ account }) => values.has(account)),
      ...runsWithoutItems(runs, coverage, values),
    ];
    const accounts = rows.map(
      ({ service, account, source, periodic, last_item_at }): AccountCoverage => ({
        service,
        account,
        source,
        periodic,
        lastItemAt: last_item_at ?? undefined,
        days: daysOf(period).map((day): CoverageDay => {
          const count = counts.get(JSON.stringify([service, account, source, day])) ?? nothing;
          const noon = new Date(`${day}T12:00:00Z`);
          const isHis = accountUser({ id: account }, directory, noon)?.id === id;
          const ran = !periodic && runs.some((run) => isOf(run, account, source) && touches(run, day));
          const state =
            Date.parse(day) > now.getTime()
              ? 'ahead'
              : !isHis
                ? 'not-his'
                : count.items > 0
                  ? 'items'
                  : ran
                    ? 'quiet'
                    : 'uncovered';
          return { day, state, ...(isHis ? count : nothing) };
        }),
      }),
    );
    found.set(
      id,
      accounts.filter(({ days }) => days.some(({ state }) => state !== 'not-his' && state !== 'ahead')),
    );
  }
  return found;
}

const nothing = { items: 0, gaps: 0, leftOut: 0 } as const;

function daysOf({ from, until }: Period): string[] {
  const count = Math.round((until.getTime() - from.getTime()) / dayMilliseconds);
  return Array.from({ length: count }, (_, index) =>
    new Date(from.getTime() + index * dayMilliseconds).toISOString().slice(0, 10),
  );
}

interface Run {
  readonly service: Service;
  readonly account: string;
  readonly source: string;
  readonly began: Date;
  readonly seen: Date;
}

/** A run of an organisation's own account covers every account of its source. */
function isOf(run: Run, account: string, source: string): boolean {
  return run.source === source && (run.account === account || run.account.startsWith('capture:'));
}

function touches({ began, seen }: Run, day: string): boolean {
  const start = Date.parse(day);
  return began.getTime() < start + dayMilliseconds && seen.getTime() >= start;
}

function runsWithoutItems(
  runs: readonly Run[],
  coverage: readonly { account: string; source: string }[],
  values: ReadonlySet<string>,
) {
  const isKnown = ({ account, source }: Run): boolean =>
    coverage.some((row) => row.account === account && row.source === source);
  const own = runs.filter((run) => values.has(run.account) && !isKnown(run));
  const once = new Map(own.map((run) => [`${run.account} ${run.source}`, run]));
  return [...once.values()].map(({ service, account, source }) => ({
    service,
    account,
    source,
    periodic: false,
    last_item_at: null,
  }));
}

async function readRuns({ context }: ReportGround, { from, until }: Period): Promise<Run[]> {
  const rows = await context.tables
    .selectFrom('site.capture_run')
    .select(['service', 'account', 'source', 'began_at', 'seen_at'])
    .where('began_at', '<', until)
    .where('seen_at', '>=', from)
    .execute();
  return rows.map(({ began_at: began, seen_at: seen, ...run }) => ({ ...run, began, seen }));
}

async function readDays({ context }: ReportGround, { from, until }: Period) {
  const { rows } = await context.database.pool.query<{
    service: string;
    account: string;
    source: string;
    day: string;
    items: number;
    gaps: number;
    left_out: number;
  }>(
    `select service, account, source, day::text, items::int, gaps::int, left_out::int from site.coverage_day
     where day >= $1::date and day < $2::date`,
    [from.toISOString().slice(0, 10), until.toISOString().slice(0, 10)],
  );
  return new Map(
    rows.map(({ service, account, source, day, items, gaps, left_out }) => [
      JSON.stringify([service, account, source, day]),
      { items, gaps, leftOut: left_out },
    ]),
  );
}
