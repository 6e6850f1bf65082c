import type { AuditEntry } from '@contract/audit.ts';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { addressOf } from '#client/address.ts';
import { call } from '#client/call.ts';
import { usePages } from '#client/pages.ts';
import { useMay } from '#client/session.ts';
import { EmptyState } from '#elements/emptyState.tsx';
import { Page } from '#elements/page.tsx';
import { PagedTable } from '#elements/pagedTable.tsx';
import { Section } from '#elements/section.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { ActionName } from '#pages/audit/actionName.tsx';
import { Breakable } from '#pages/audit/breakable.tsx';
import { type AuditFilter, Filters } from '#pages/audit/filters.tsx';
import { Verification } from '#pages/audit/verification.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  object: { display: 'block', minWidth: '210px' },
  actor: { display: 'block', minWidth: '170px' },
  details: { minWidth: '130px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Who did what to what, reading included: the trail that nobody can change. */
export function AuditPage() {
  const styles = useStyles();
  const { shell, audit: texts } = useMessages();
  const { dateTime } = useFormats();
  const verifies = useMay('audit.verify');
  const [filter, setFilter] = useState<AuditFilter>({});
  const entries = usePages<AuditEntry>(['audit', filter], (after, signal) =>
    call('listAudit', { query: { ...filter, ...(after !== undefined && { after }) } }, { signal }),
  );
  const file = (format: 'csv' | 'jsonl'): string =>
    addressOf('exportAudit', { query: { ...filter, format } });
  return (
    <Page title={shell.pages.audit} lead={texts.lead}>
      <div className={styles.part}>
        <Section title={texts.filters}>
          <Filters filter={filter} onChange={setFilter} />
        </Section>
        <Section
          title={texts.entries}
          actions={
            <div className={styles.actions}>
              <Button as="a" icon={<ArrowDownload20Regular />} href={file('csv')} download>
                {texts.exportCsv}
              </Button>
              <Button as="a" appearance="subtle" href={file('jsonl')} download>
                {texts.exportJsonl}
              </Button>
            </div>
          }
        >
          {verifies && <Verification />}
          <PagedTable
            pages={entries}
            label={texts.entries}
            rowKey={({ number }) => number}
            empty={<EmptyState title={texts.none} text={texts.noneHelp} />}
            columns={[
              { id: 'at', title: texts.at, cell: ({ at }) => dateTime(new Date(at)), nowrap: true },
              {
                id: 'actor',
                title: texts.actor,
                cell: ({ actor }) => (
                  <span className={styles.actor}>
                    <Breakable text={actor} />
                  </span>
                ),
              },
              {
                id: 'action',
                title: texts.action,
                cell: ({ action }) => <ActionName action={action} />,
              },
              {
                id: 'object',
                title: texts.object,
                cell: ({ object }) => (
                  <span className={styles.object}>
                    <Breakable text={object} />
                  </span>
                ),
              },
              { id: 'details', title: texts.details, cell: (entry) => <Details entry={entry} /> },
            ]}
          />
        </Section>
      </div>
    </Page>
  );
}

function Details({ entry }: { readonly entry: AuditEntry }) {
  const styles = useStyles();
  return (
    <>
      {Object.entries(entry.details).map(([name, value]) => (
        <div key={name} className={mergeClasses(styles.code, styles.details)}>
          {name}: {String(value)}
        </div>
      ))}
    </>
  );
}
