import { makeStyles, tokens } from '@fluentui/react-components';
import { sourceText } from '@i18n/sources/text.ts';
import { useQuery } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { DataTable } from '#elements/dataTable.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { Section } from '#elements/section.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  silent: { color: tokens.colorStatusDangerForeground1 },
});

/** What each captured account has delivered; who has been silent for long stands out by words, not by colour alone. */
export function CoverageTable() {
  const styles = useStyles();
  const { site, sources, words } = useMessages();
  const { waiting: texts } = site;
  const { minute } = useFormats();
  const coverage = useQuery({
    queryKey: ['site-coverage'],
    queryFn: ({ signal }) => call('readCoverage', {}, { signal }),
  });
  return (
    <Section title={texts.coverage} lead={texts.coverageLead}>
      <QueryContent query={coverage}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.none}>{texts.noCoverage}</p>
          ) : (
            <DataTable
              label={texts.coverage}
              rows={items}
              rowKey={({ service, account, source }) => `${service} ${account} ${source}`}
              columns={[
                { id: 'account', title: texts.account, cell: ({ account }) => account, nowrap: true },
                { id: 'user', title: texts.user, cell: ({ userEmail }) => userEmail ?? '' },
                { id: 'service', title: texts.service, cell: ({ service }) => words.services[service] },
                { id: 'source', title: texts.source, cell: ({ source }) => sourceText(sources, source).name },
                {
                  id: 'last',
                  title: texts.lastItem,
                  cell: ({ lastItemAt }) =>
                    lastItemAt === null ? texts.never : minute(new Date(lastItemAt)),
                  nowrap: true,
                },
                {
                  id: 'silent',
                  title: texts.silence,
                  cell: ({ silentDays }) =>
                    silentDays !== null && <span className={styles.silent}>{texts.silent(silentDays)}</span>,
                },
              ]}
            />
          )
        }
      </QueryContent>
    </Section>
  );
}
