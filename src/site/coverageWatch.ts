import { type Sentence, say } from '#core/sentence.ts';
import type { CaptureAlarm } from '#core/source.ts';
import type { Attestations } from '#site/attestations.ts';
import { listAlarms, raiseAlarm, settleAlarm } from '#site/capture/alarms.ts';
import type { SiteContext } from '#site/context.ts';
import type { Directory } from '#site/directory.ts';
import { accountUser } from '#site/participants.ts';
import { silenceOf } from '#site/silence.ts';
import type { GapKind } from '#site/tables.ts';

/** What this file raises, and settles when it is over. */
const ownCodes = [
  'silent',
  'hole',
  'undecryptable',
  'period-lost',
  'scope-unclear',
  'attestation-overdue',
] as const;

const dayMilliseconds = 86_400_000;
const hourMilliseconds = 3_600_000;

/** Raises an alarm for every account that is silent or has new gaps and for every attestation that is due; settles the rest. */
export async function checkCoverage(
  context: SiteContext,
  directory: Directory,
  attestations: Pick<Attestations, 'overdue'>,
): Promise<void> {
  const wanted = [
    ...(await silentAccounts(context, directory)),
    ...(await newGaps(context)),
    ...(await unclearScopes(context)),
    ...(await attestations.overdue()).map(({ email }) => ({
      code: 'attestation-overdue',
      account: email,
      sentence: say`${email} has not attested in time that no business goes outside of what is captured.`,
    })),
  ];
  const keyOf = ({ code, account = '' }: CaptureAlarm): string => `${code} ${account}`;
  const stays = new Set(wanted.map(keyOf));
  for (const alarm of await listAlarms(context)) {
    const isOwn = alarm.capture === undefined && ownCodes.some((code) => code === alarm.code);
    if (isOwn && !stays.has(keyOf(alarm))) await settleAlarm(context, undefined, alarm.code, alarm.account);
  }
  for (const alarm of wanted) await raiseAlarm(context, undefined, alarm);
}

/** Accounts of registered users that capture on their own; what comes in by hand is silent by nature. */
async function silentAccounts(context: SiteContext, directory: Directory): Promise<CaptureAlarm[]> {
  const now = context.clock.now();
  const { rows } = await context.database.pool.query<{
    account: string;
    last_item_at: Date | null;
    days: string[];
  }>(
    `select c.account, max(c.last_item_at) filter (where c.last_item_at <= $1) as last_item_at,
       coalesce(array_agg(distinct d.day::text) filter (where d.items > 0 or d.left_out > 0), '{}') as days
     from site.coverage c
     left join site.coverage_day d using (service, account, source)
     where not c.periodic group by c.account`,
    [now],
  );
  return rows.flatMap(({ account, last_item_at, days }) => {
    if (accountUser({ id: account }, directory, now) === undefined) return [];
    const silence = silenceOf(days, last_item_at ?? undefined, now);
    if (silence === undefined) return [];
    const usual = Math.round(silence.usual / hourMilliseconds);
    const sentence = say`Nothing has come from ${account} since ${silence.since.toISOString()}; its longest usual pause is ${usual} h.`;
    return [{ code: 'silent', account, sentence }];
  });
}

/** One alarm an account and kind, for what was noted in the last day. */
async function newGaps(context: SiteContext): Promise<CaptureAlarm[]> {
  const since = new Date(context.clock.now().getTime() - dayMilliseconds);
  const { rows } = await context.database.pool.query<{ account: string; kind: GapKind; n: number }>(
    `select account, kind, count(*)::int as n from site.coverage_gap where noted_at > $1 group by account, kind`,
    [since],
  );
  return rows.map(({ account, kind, n }) => ({
    code: kind,
    account,
    sentence: gapSentence(kind, account, n),
  }));
}

/** Users of whom something was left out this month because it might have been private: it may have been business. */
async function unclearScopes(context: SiteContext): Promise<CaptureAlarm[]> {
  const { rows } = await context.database.pool.query<{ email: string }>(
    `select distinct u.email from site.scope_left_out o join site.registered_user u on u.id = o.user_id
     where o.reason = 'unclear' and o.month = date_trunc('month', $1::timestamptz at time zone 'UTC')::date`,
    [context.clock.now()],
  );
  return rows.map(({ email }) => ({
    code: 'scope-unclear',
    account: email,
    sentence: say`Events of ${email} were left out this month because they did not tell a number or title and might have been private.`,
  }));
}

function gapSentence(kind: GapKind, account: string, count: number): Sentence {
  if (kind === 'period-lost')
    return count === 1
      ? say`Of ${account} 1 period was lost in the last day: nothing was captured in it.`
      : say`Of ${account} ${count} periods were lost in the last day: nothing was captured in them.`;
  if (kind === 'undecryptable')
    return count === 1
      ? say`Of ${account} 1 message could not be decrypted in the last day.`
      : say`Of ${account} ${count} messages could not be decrypted in the last day.`;
  return count === 1
    ? say`Of ${account} 1 gap was found in the last day.`
    : say`Of ${account} ${count} gaps were found in the last day.`;
}
