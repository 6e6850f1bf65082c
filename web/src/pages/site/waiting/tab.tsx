import type { SiteStatus } from '@contract/site.ts';
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  DismissCircle16Regular,
  MailInboxCheckmark24Regular,
} from '@fluentui/react-icons';
import { sourceText } from '@i18n/sources/text.ts';
import { useQuery } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { DataTable } from '#elements/dataTable.tsx';
import { EmptyState } from '#elements/emptyState.tsx';
import { Facts } from '#elements/facts.tsx';
import { Link } from '#elements/link.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { Section } from '#elements/section.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '16px' },
  warn: { color: tokens.colorStatusDangerForeground1 },
});

const everySeconds = 15_000;

/** Whether the site answers, what waits there until a connector takes it, and what each number has delivered. */
export function WaitingTab() {
  const styles = useStyles();
  const { site: shown, sources } = useMessages();
  const { waiting: texts } = shown;
  const site = useQuery({
    queryKey: ['site'],
    queryFn: ({ signal }) => call('readSite', {}, { signal }),
    refetchInterval: everySeconds,
  });
  return (
    <div className={styles.part}>
      <QueryContent query={site}>
        {(status) => (
          <>
            <Section title={texts.heading} lead={texts.lead}>
              <Waiting status={status} />
            </Section>
            <Section title={texts.site}>
              <Facts
                facts={[
                  { name: texts.address, value: status.address ?? texts.noAddress },
                  { name: texts.state, value: <Answers key="state" answers={status.answers} /> },
                  {
                    name: texts.ways,
                    value: status.sources.map(({ name }) => sourceText(sources, name).name).join(', '),
                  },
                ]}
              />
            </Section>
          </>
        )}
      </QueryContent>
    </div>
  );
}

function Waiting({ status }: { readonly status: SiteStatus }) {
  const styles = useStyles();
  const { site, words } = useMessages();
  const { waiting: texts } = site;
  const { number, minute } = useFormats();
  const time = (instant: string | null): string => (instant === null ? '' : minute(new Date(instant)));
  const rows = status.waiting.filter(({ envelopes }) => envelopes > 0);
  if (rows.length === 0)
    return (
      <EmptyState icon={<MailInboxCheckmark24Regular />} title={texts.nothing} text={texts.nothingHelp} />
    );
  return (
    <DataTable
      label={texts.heading}
      rows={rows}
      rowKey={({ service }) => service}
      columns={[
        { id: 'service', title: texts.service, cell: ({ service }) => words.services[service] },
        { id: 'envelopes', title: texts.envelopes, cell: ({ envelopes }) => number(envelopes), align: 'end' },
        { id: 'items', title: texts.items, cell: ({ items }) => number(items), align: 'end' },
        { id: 'oldest', title: texts.oldest, cell: ({ oldest }) => time(oldest), nowrap: true },
        { id: 'newest', title: texts.newest, cell: ({ newest }) => time(newest), nowrap: true },
        {
          id: 'connectors',
          title: texts.takenBy,
          cell: ({ subscriptions }) =>
            subscriptions > 0 ? (
              texts.connectors(subscriptions)
            ) : (
              <>
                <span className={styles.warn}>{texts.nobody}</span>{' '}
                <Link to="/connectors">{words.wizard.addConnector}</Link>
              </>
            ),
        },
      ]}
    />
  );
}

function Answers({ answers }: { readonly answers: boolean }) {
  const { waiting: texts } = useMessages().site;
  return (
    <Badge
      appearance="tint"
      shape="rounded"
      size="large"
      color={answers ? 'success' : 'danger'}
      icon={answers ? <CheckmarkCircle16Regular /> : <DismissCircle16Regular />}
    >
      {answers ? texts.answers : texts.answersNot}
    </Badge>
  );
}
