import type { RunReport } from '@contract/connectors.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { DataTable } from '#elements/dataTable.tsx';
import { Link } from '#elements/link.tsx';
import { RunStateBadge } from '#elements/runStateBadge.tsx';
import { Section } from '#elements/section.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({ none: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 } });

export function LastRuns(props: { readonly runs: readonly RunReport[]; readonly className?: string }) {
  const styles = useStyles();
  const { home, runs: texts } = useMessages();
  const { minute, number } = useFormats();
  return (
    <Section title={home.runs.title} {...(props.className !== undefined && { className: props.className })}>
      {props.runs.length === 0 ? (
        <p className={styles.none}>{home.runs.none}</p>
      ) : (
        <DataTable
          label={home.runs.title}
          rows={props.runs}
          rowKey={({ run }) => run}
          columns={[
            {
              id: 'connector',
              title: texts.connector,
              cell: ({ connector }) => (
                <Link to={`/connectors/list/${encodeURIComponent(connector)}`}>{connector}</Link>
              ),
            },
            {
              id: 'state',
              title: texts.state,
              cell: ({ state }) => <RunStateBadge state={state} />,
              nowrap: true,
            },
            {
              id: 'started',
              title: texts.started,
              cell: ({ startedAt }) => minute(new Date(startedAt)),
              nowrap: true,
            },
            { id: 'pulled', title: texts.pulled, cell: ({ pulled }) => number(pulled), align: 'end' },
            { id: 'imported', title: texts.imported, cell: ({ imported }) => number(imported), align: 'end' },
            {
              id: 'notImported',
              title: texts.notImported,
              cell: ({ notImported }) => number(notImported),
              align: 'end',
            },
            {
              id: 'missing',
              title: texts.missing,
              cell: ({ deliveriesMissing }) => number(deliveriesMissing),
              align: 'end',
            },
            {
              id: 'reconciled',
              title: texts.reconciled,
              cell: ({ reconciled, state }) =>
                state === 'running' ? '' : <Reconciled reconciled={reconciled} />,
              nowrap: true,
            },
          ]}
        />
      )}
    </Section>
  );
}

function Reconciled({ reconciled }: { readonly reconciled: boolean }) {
  const { runs } = useMessages();
  return <>{reconciled ? runs.reconciled : runs.notReconciled}</>;
}
