import { Button, makeStyles } from '@fluentui/react-components';
import { Add20Regular, ArrowDownload20Regular, ClipboardTask24Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addressOf } from '#client/address.ts';
import { call } from '#client/call.ts';
import { DataTable } from '#elements/dataTable.tsx';
import { EmptyState } from '#elements/emptyState.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { Section } from '#elements/section.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { AddConsent } from '#pages/site/consent/addConsent.tsx';
import { consentMeans } from '#pages/site/consent/words.ts';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** The consent register: who was told or agreed, when, by which means. */
export function ConsentTab() {
  const styles = useStyles();
  const { scopes, coverage } = useMessages();
  const { consent: texts } = scopes;
  const { minute } = useFormats();
  const [adding, setAdding] = useState(false);
  const consents = useQuery({
    queryKey: ['site-consents'],
    queryFn: ({ signal }) => call('listConsents', { query: {} }, { signal }),
  });
  const meansName = (means: string): string => {
    const known = consentMeans.find((one) => one === means);
    return known === undefined ? means : texts.meansNames[known];
  };
  return (
    <Section
      title={texts.title}
      lead={texts.lead}
      actions={
        <div className={styles.actions}>
          <Button appearance="primary" icon={<Add20Regular />} onClick={() => setAdding(true)}>
            {texts.add}
          </Button>
          <Button as="a" icon={<ArrowDownload20Regular />} href={addressOf('exportConsents')} download>
            {texts.download}
          </Button>
        </div>
      }
    >
      <QueryContent query={consents}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={<ClipboardTask24Regular />} title={texts.none} text={texts.noneHelp} />
          ) : (
            <DataTable
              label={texts.title}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { id: 'at', title: texts.at, cell: ({ at }) => minute(new Date(at)), nowrap: true },
                { id: 'user', title: scopes.user, cell: ({ email }) => email ?? '' },
                { id: 'party', title: texts.party, cell: ({ party }) => party },
                { id: 'state', title: texts.state, cell: ({ state }) => coverage.consentStates[state] },
                { id: 'means', title: texts.means, cell: ({ means }) => meansName(means) },
                { id: 'note', title: scopes.note, cell: ({ note }) => note },
                { id: 'by', title: texts.recordedBy, cell: ({ recordedBy }) => recordedBy },
              ]}
            />
          )
        }
      </QueryContent>
      {adding && <AddConsent onClose={() => setAdding(false)} />}
    </Section>
  );
}
