import { Failure } from '#core/failure.ts';
import type { Service } from '#core/item.ts';
import { type Sentence, say } from '#core/sentence.ts';
import type { AttestationState, Attestations } from '#site/attestations.ts';
import { listAlarms } from '#site/capture/alarms.ts';
import type { ConsentState } from '#site/consents.ts';
import type { SiteContext } from '#site/context.ts';
import { type AccountCoverage, readAccounts } from '#site/coverageAccounts.ts';
import { type Directory, readUsers } from '#site/directory.ts';
import { requireUserRow } from '#site/scopes/modes.ts';
import type { GapKind, LeftOutReason, ScopeMode } from '#site/tables.ts';

export interface ReportRequest {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly email?: string | undefined;
}

/** A month of capture, user by user. Days are days in UTC. */
export interface CoverageReport {
  readonly month: string;
  /** The first instant of the month, and the first of the next. */
  readonly from: Date;
  readonly until: Date;
  readonly madeAt: Date;
  readonly users: readonly UserCoverage[];
}

export interface UserCoverage {
  readonly email: string;
  readonly displayName: string | undefined;
  readonly scope: { readonly mode: ScopeMode | undefined; readonly since: Date | undefined };
  /** Choices made within the month, oldest first. */
  readonly scopeChanges: readonly { readonly mode: ScopeMode; readonly by: string; readonly at: Date }[];
  readonly accounts: readonly AccountCoverage[];
  /** Days on which at least one account was covered, and on which none was though the user had one. */
  readonly coveredDays: number;
  readonly uncoveredDays: number;
  readonly items: number;
  readonly gaps: readonly GapRow[];
  readonly leftOut: readonly LeftOutRow[];
  readonly consents: readonly { readonly state: ConsentState; readonly count: number }[];
  readonly attestation: Pick<AttestationState, 'lastAt' | 'dueAt' | 'overdue'> & {
    /** Those of the month. */
    readonly given: readonly { readonly at: Date; readonly textVersion: string; readonly means: string }[];
  };
  readonly alarms: readonly {
    readonly code: string;
    readonly account: string;
    readonly sentence: Sentence;
    readonly raisedAt: Date;
    readonly settledAt: Date | undefined;
  }[];
}

export interface GapRow {
  readonly account: string;
  readonly source: string;
  readonly service: Service;
  readonly kind: GapKind;
  readonly from: Date;
  readonly until: Date;
  readonly reason: string;
}

/** A conversation that the scope left out: no more is known of it than how often. */
export interface LeftOutRow {
  readonly reason: LeftOutReason;
  readonly conversations: number;
  readonly events: number;
}

export interface ReportGround {
  readonly context: SiteContext;
  readonly directory: Directory;
  readonly attestations: Pick<Attestations, 'states' | 'list'>;
}

/** @throws Failure `usage` for an odd month, `user-unknown` */
export async function readReport(ground: ReportGround, request: ReportRequest): Promise<CoverageReport> {
  const { context } = ground;
  const { from, until } = monthOf(request.month);
  const chosen =
    request.email === undefined ? undefined : [(await requireUserRow(context.tables, request.email)).id];
  const all = await readUsers(context, chosen);
  const period = { from, until };
  const accounts = await readAccounts(ground, all, period);
  const parts = await readParts(ground, period);
  const users = all.map(({ id, email, displayName }): UserCoverage => {
    const own = accounts.get(id) ?? [];
    const names = new Set([email, ...own.map(({ account }) => account)]);
    const days = summed(own);
    return {
      email,
      displayName,
      scope: parts.scopeOf(id),
      scopeChanges: parts.changesOf(id),
      accounts: own,
      ...days,
      gaps: parts.gaps.filter(({ account }) => names.has(account)),
      leftOut: parts.leftOutOf(id),
      consents: parts.consentsOf(id),
      attestation: parts.attestationOf(id, email),
      alarms: parts.alarms.filter(({ account, userId }) => names.has(account) || userId === id),
    };
  });
  return { month: request.month, from, until, madeAt: context.clock.now(), users };
}

function monthOf(month: string): { from: Date; until: Date } {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  if (match === null)
    throw new Failure('usage', say`"${month.slice(0, 20)}" is no month.`, say`Write it as 2026-10.`);
  const [year, number] = [Number(match[1]), Number(match[2])];
  return { from: new Date(Date.UTC(year, number - 1, 1)), until: new Date(Date.UTC(year, number, 1)) };
}

function summed(accounts: readonly AccountCoverage[]) {
  const days = Map.groupBy(
    accounts.flatMap((account) => account.days),
    ({ day }) => day,
  );
  const states = [...days.values()].map((group) => ({
    isCovered: group.some(({ state }) => state === 'items' || state === 'quiet'),
    isUncovered: group.some(({ state }) => state === 'uncovered'),
  }));
  const coveredDays = states.filter(({ isCovered }) => isCovered).length;
  const uncoveredDays = states.filter(({ isCovered, isUncovered }) => !isCovered && isUncovered).length;
  const items = accounts.flatMap((account) => account.days).reduce((sum, { items: count }) => sum + count, 0);
  return { coveredDays, uncoveredDays, items };
}

interface Period {
  readonly from: Date;
  readonly until: Date;
}

/** What is read once for all users. */
async function readParts({ context, attestations }: ReportGround, { from, until }: Period) {
  const { tables } = context;
  const changes = await tables
    .selectFrom('site.scope_change')
    .selectAll()
    .where('chosen_at', '<', until)
    .orderBy('id')
    .execute();
  const changesByUser = Map.groupBy(changes, ({ user_id }) => user_id);
  const leftOut = await leftOutRows(context, from);
  const consents = await consentRows(context, from, until);
  const states = new Map((await attestations.states()).map((state) => [state.userId, state]));
  const given = Map.groupBy(await attestations.list(), ({ userId }) => userId);
  return {
    gaps: await gapRows(context, from, until),
    alarms: await alarmRows(context, from, until),
    scopeOf: (id: string) => {
      const last = changesByUser.get(id)?.at(-1);
      return { mode: last?.mode, since: last?.chosen_at };
    },
    changesOf: (id: string) =>
      (changesByUser.get(id) ?? [])
        .filter(({ chosen_at }) => chosen_at >= from)
        .map(({ mode, chosen_by: by, chosen_at: at }) => ({ mode, by, at })),
    leftOutOf: (id: string) => leftOut.get(id) ?? [],
    consentsOf: (id: string) => consents.get(id) ?? [],
    attestationOf: (id: string, _email: string) => {
      const { lastAt, dueAt, overdue = false } = states.get(id) ?? {};
      const own = (given.get(id) ?? []).filter(({ at }) => at >= from && at < until);
      return {
        lastAt,
        dueAt,
        overdue,
        given: own.map(({ at, textVersion, means }) => ({ at, textVersion, means })),
      };
    },
  };
}

async function gapRows({ tables, keyed }: SiteContext, from: Date, until: Date): Promise<GapRow[]> {
  const rows = await tables
    .selectFrom('site.coverage_gap')
    .selectAll()
    .where('from_at', '<', until)
    .where('until_at', '>=', from)
    .orderBy('from_at')
    .orderBy('origin')
    .execute();
  return rows.map(({ account, source, service, kind, from_at, until_at, reason, origin }) => ({
    account,
    source,
    service,
    kind,
    from: from_at,
    until: until_at,
    reason: keyed.decrypt(reason, origin),
  }));
}

async function alarmRows(context: SiteContext, from: Date, until: Date) {
  const owners = await context.tables.selectFrom('site.capture').select(['id', 'user_id']).execute();
  const userOf = new Map(owners.map(({ id, user_id }) => [id, user_id ?? undefined]));
  const rows = await listAlarms(context, new Date(0));
  return rows
    .filter(({ raisedAt, settledAt }) => raisedAt < until && (settledAt === undefined || settledAt >= from))
    .toReversed()
    .map(({ capture, code, account, sentence, raisedAt, settledAt }) => ({
      userId: capture === undefined ? undefined : userOf.get(capture),
      code,
      account,
      sentence,
      raisedAt,
      settledAt,
    }));
}

async function leftOutRows(
  { database }: SiteContext,
  from: Date,
): Promise<ReadonlyMap<string, LeftOutRow[]>> {
  const { rows } = await database.pool.query<LeftOutRow & { user_id: string }>(
    `select user_id, reason, count(*)::int as conversations, sum(left_out)::int as events
     from site.scope_left_out where month = $1::date group by user_id, reason order by reason`,
    [from.toISOString().slice(0, 10)],
  );
  return new Map(
    [...Map.groupBy(rows, ({ user_id }) => user_id)].map(([id, group]) => [
      id,
      group.map(({ reason, conversations, events }) => ({ reason, conversations, events })),
    ]),
  );
}

async function consentRows({ database }: SiteContext, from: Date, until: Date) {
  const { rows } = await database.pool.query<{ user_id: string; state: ConsentState; count: number }>(
    `select user_id, state, count(*)::int as count from site.consent
     where user_id is not null and at >= $1 and at < $2 group by user_id, state order by state`,
    [from, until],
  );
  return Map.groupBy(rows, ({ user_id }) => user_id);
}
