import type { UserCoverage } from '@contract/captureScope.ts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { formatsOf } from '@i18n/formats.ts';
import { sourceText } from '@i18n/sources/text.ts';
import { addressOf } from '#client/address.ts';
import { DataTable } from '#elements/dataTable.tsx';
import { Facts } from '#elements/facts.tsx';
import { Flyout, FlyoutPart } from '#elements/flyout.tsx';
import { useLanguage, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  // In the scrolled column it would give way to the tables.
  download: { justifySelf: 'start', minHeight: '32px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  uncovered: { color: tokens.colorStatusDangerForeground1 },
});

interface Shown {
  readonly user: UserCoverage;
}

/** The month of one user: days, gaps, what was left out, consents, attestation, alarms. */
export function UserMonth(props: Shown & { readonly month: string; readonly onClose: () => void }) {
  const styles = useStyles();
  const { coverage: texts } = useMessages();
  const { month, user, onClose } = props;
  const { email } = user;
  return (
    <Flyout title={user.displayName ?? email} wide onClose={onClose}>
      <Button
        as="a"
        className={styles.download}
        icon={<ArrowDownload20Regular />}
        href={addressOf('printCoverageReport', { query: { month, email } })}
        download
      >
        {texts.download}
      </Button>
      <UserFacts user={user} />
      <Accounts user={user} />
      {user.gaps.length > 0 && <Gaps user={user} />}
      {user.leftOut.length > 0 && <LeftOut user={user} />}
      {user.alarms.length > 0 && <Alarms user={user} />}
    </Flyout>
  );
}

/** All times of the report are in UTC. */
function useTimes() {
  const { language } = useLanguage();
  const { minute } = formatsOf(language, 'UTC');
  return (instant: string): string => minute(new Date(instant));
}

function UserFacts({ user }: Shown) {
  const { coverage: texts } = useMessages();
  const time = useTimes();
  const { scope, attestation, consents } = user;
  const mode = texts.modes[scope.mode ?? 'none'];
  const attested = attestation.given.map(({ at }) => time(at)).join('; ');
  return (
    <Facts
      facts={[
        {
          name: texts.scope,
          value: scope.since === undefined ? mode : texts.scopeSince(mode, time(scope.since)),
        },
        {
          name: texts.attestation,
          value: `${attested === '' ? texts.notAttested : attested}${attestation.overdue ? ` (${texts.overdue})` : ''}`,
        },
        {
          name: texts.consents,
          value:
            consents.map(({ state, count }) => `${texts.consentStates[state]}: ${count}`).join('; ') ||
            texts.none,
        },
      ]}
    />
  );
}

function Accounts({ user }: Shown) {
  const styles = useStyles();
  const { coverage: texts, sources, words } = useMessages();
  if (user.accounts.length === 0) return <p className={styles.quiet}>{texts.noAccounts}</p>;
  return user.accounts.map(({ service, account, source, periodic, days }) => {
    const title = `${account} · ${words.services[service]} · ${sourceText(sources, source).name}`;
    return (
      <FlyoutPart key={title} title={title}>
        {periodic && <p className={styles.quiet}>{texts.periodic}</p>}
        <DataTable
          label={title}
          rows={days.filter(({ state }) => state !== 'ahead' && state !== 'not-his')}
          rowKey={({ day }) => day}
          columns={[
            { id: 'day', title: texts.day, cell: ({ day }) => day, nowrap: true },
            {
              id: 'state',
              title: texts.state,
              cell: ({ state }) => (
                <span {...(state === 'uncovered' && { className: styles.uncovered })}>
                  {texts.states[state]}
                </span>
              ),
            },
            { id: 'items', title: texts.items, cell: ({ items }) => items, align: 'end' },
            { id: 'gaps', title: texts.gaps, cell: ({ gaps }) => gaps, align: 'end' },
            { id: 'out', title: texts.leftOut, cell: ({ leftOut }) => leftOut, align: 'end' },
          ]}
        />
      </FlyoutPart>
    );
  });
}

function Gaps({ user }: Shown) {
  const { coverage: texts } = useMessages();
  const time = useTimes();
  return (
    <FlyoutPart title={texts.gaps}>
      <DataTable
        label={texts.gaps}
        rows={user.gaps.map((gap, index) => ({ ...gap, index }))}
        rowKey={({ index }) => String(index)}
        columns={[
          { id: 'from', title: texts.from, cell: ({ from }) => time(from) },
          { id: 'until', title: texts.until, cell: ({ until }) => time(until) },
          { id: 'kind', title: texts.kind, cell: ({ kind }) => texts.gapKinds[kind] },
          { id: 'reason', title: texts.reason, cell: ({ reason }) => reason },
        ]}
      />
    </FlyoutPart>
  );
}

function LeftOut({ user }: Shown) {
  const { coverage: texts } = useMessages();
  return (
    <FlyoutPart title={texts.leftOut}>
      <DataTable
        label={texts.leftOut}
        rows={user.leftOut}
        rowKey={({ reason }) => reason}
        columns={[
          { id: 'reason', title: texts.reason, cell: ({ reason }) => texts.leftOutReasons[reason] },
          {
            id: 'chats',
            title: texts.conversations,
            cell: ({ conversations }) => conversations,
            align: 'end',
          },
          { id: 'events', title: texts.events, cell: ({ events }) => events, align: 'end' },
        ]}
      />
    </FlyoutPart>
  );
}

function Alarms({ user }: Shown) {
  const { coverage: texts } = useMessages();
  const time = useTimes();
  return (
    <FlyoutPart title={texts.alarms}>
      <DataTable
        label={texts.alarms}
        rows={user.alarms.map((alarm, index) => ({ ...alarm, index }))}
        rowKey={({ index }) => String(index)}
        columns={[
          { id: 'raised', title: texts.raised, cell: ({ raisedAt }) => time(raisedAt) },
          {
            id: 'settled',
            title: texts.settled,
            cell: ({ settledAt }) => (settledAt === undefined ? texts.stands : time(settledAt)),
          },
          { id: 'message', title: texts.message, cell: ({ sentence }) => sentence },
        ]}
      />
    </FlyoutPart>
  );
}
