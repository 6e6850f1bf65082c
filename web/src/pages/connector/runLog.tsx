import type { LogRow } from '@contract/connectors.ts';
import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { usePages } from '#client/pages.ts';
import { useKindText, useReasonText } from '#connectorFields/itemText.ts';
import { PagedTable } from '#elements/pagedTable.tsx';
import { useFormats, useLanguage, useMessages } from '#language/provider.tsx';
import { sentenceCase } from '#language/sentenceCase.ts';
import { LogDeliveries } from '#pages/connector/logDeliveries.tsx';

const useStyles = makeStyles({ log: { display: 'grid', gap: '12px' }, filter: { maxWidth: '280px' } });

const outcomes: readonly LogRow['outcome'][] = [
  'imported',
  'duplicate',
  'notImported',
  'rejected',
  'excluded',
];

/** What became of each item of a run, with its reason; what one wrote is not in it. */
export function RunLog(props: { readonly connector: string; readonly run: string }) {
  const styles = useStyles();
  const { connector: texts, words } = useMessages();
  const { language } = useLanguage();
  const { minute } = useFormats();
  const [kindText, reasonText] = [useKindText(), useReasonText()];
  const [outcome, setOutcome] = useState<LogRow['outcome']>();
  const pages = usePages(['runs', props.connector, props.run, 'log', outcome], (after, signal) =>
    call(
      'readLog',
      {
        params: props,
        query: { limit: 50, ...(after !== undefined && { after }), ...(outcome && { outcome }) },
      },
      { signal },
    ),
  );
  const name = (one: LogRow['outcome']): string => sentenceCase(words.outcomes[one], language);
  return (
    <div className={styles.log}>
      <Field label={texts.runs.outcome} className={styles.filter}>
        <Dropdown
          value={outcome === undefined ? texts.runs.all : name(outcome)}
          selectedOptions={[outcome ?? '']}
          onOptionSelect={(_, { optionValue }) => setOutcome(outcomes.find((one) => one === optionValue))}
        >
          <Option value="">{texts.runs.all}</Option>
          {outcomes.map((one) => (
            <Option key={one} value={one}>
              {name(one)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <PagedTable
        pages={pages}
        label={texts.runs.pulledIs}
        rowKey={({ item, outcome: became, sent }) => `${item} ${became} ${sent}`}
        empty={<p>{texts.runs.logEmpty}</p>}
        columns={[
          { id: 'sent', title: texts.items.sent, cell: ({ sent }) => minute(new Date(sent)), nowrap: true },
          { id: 'kind', title: texts.items.kind, cell: ({ kind }) => kindText(kind) },
          { id: 'outcome', title: texts.runs.outcome, cell: (row) => name(row.outcome) },
          { id: 'reason', title: texts.items.reason, cell: ({ reason }) => reasonText(reason) },
          { id: 'mailboxes', title: texts.items.mailboxes, cell: ({ mailboxes }) => mailboxes.join(', ') },
          {
            id: 'deliveries',
            title: texts.runs.deliveries,
            cell: ({ deliveries }) => <LogDeliveries deliveries={deliveries} />,
          },
        ]}
      />
    </div>
  );
}
