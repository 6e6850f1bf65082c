import type { Connector } from '@contract/connectors.ts';
import { isRunning, productNames } from '#client/connectors.ts';
import { ConnectorStateBadge } from '#elements/connectorStateBadge.tsx';
import { DataTable } from '#elements/dataTable.tsx';
import { Link } from '#elements/link.tsx';
import { RunProgressBar } from '#elements/runProgressBar.tsx';
import { RunStateBadge } from '#elements/runStateBadge.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

/** A browser keeps six connections to a server; streams must leave some for everything else. */
const followedAtOnce = 3;

/** @param running ids of the connectors that run, in the order of the table */
export function ConnectorTable(props: {
  readonly connectors: readonly Connector[];
  readonly running: readonly string[];
}) {
  const { connectors: texts, words } = useMessages();
  const { list } = texts;
  const followed = props.running.slice(0, followedAtOnce);
  return (
    <DataTable
      label={words.wizard.connectors}
      rows={props.connectors}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          title: list.name,
          cell: ({ id, name }) => <Link to={`/connectors/list/${id}`}>{name}</Link>,
        },
        { id: 'product', title: list.product, cell: ({ service }) => productNames[service] },
        { id: 'state', title: list.state, cell: ({ state }) => <ConnectorStateBadge state={state} /> },
        {
          id: 'lastRun',
          title: list.lastRun,
          cell: (connector) => <LastRun connector={connector} live={followed.includes(connector.id)} />,
        },
        {
          id: 'nextRun',
          title: list.nextRun,
          cell: (connector) => <NextRun connector={connector} />,
          nowrap: true,
        },
      ]}
    />
  );
}

function LastRun(props: { readonly connector: Connector; readonly live: boolean }) {
  const { runs } = useMessages();
  const { minute } = useFormats();
  const { lastRun } = props.connector;
  if (lastRun === null) return <>{runs.never}</>;
  if (isRunning(props.connector)) return <RunProgressBar {...props} />;
  return (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center' }}>
      <RunStateBadge state={lastRun.state} />
      {minute(new Date(lastRun.startedAt))}
    </span>
  );
}

function NextRun({ connector }: { readonly connector: Connector }) {
  const { list } = useMessages().connectors;
  const { minute } = useFormats();
  if (connector.nextRunAt !== null) return <>{minute(new Date(connector.nextRunAt))}</>;
  return <>{connector.state === 'active' ? list.byHand : '–'}</>;
}
