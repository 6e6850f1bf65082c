import type { Target } from '@contract/targets.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { DataTable } from '#elements/dataTable.tsx';
import { Link } from '#elements/link.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { StateBadge } from '#pages/targets/stateBadge.tsx';
import { useTargetKind } from '#settingFields/kindWords.ts';

const useStyles = makeStyles({
  stack: { display: 'grid', gap: '4px', justifyItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  sentence: { maxWidth: '44ch' },
});

/** What is set up and how it stands; a name opens the target. */
export function TargetTable({ targets }: { readonly targets: readonly Target[] }) {
  const { targets: texts } = useMessages();
  const { minute, number, list } = useFormats();
  return (
    <DataTable
      label={texts.title}
      rows={targets}
      rowKey={({ name }) => name}
      columns={[
        { id: 'name', title: texts.name, cell: (target) => <NameAndKind target={target} />, nowrap: true },
        { id: 'state', title: texts.state, cell: (target) => <State target={target} /> },
        {
          id: 'pending',
          title: texts.queue.pending,
          cell: ({ queue }) => number(queue.pending),
          align: 'end',
        },
        { id: 'failed', title: texts.queue.failed, cell: ({ queue }) => number(queue.failed), align: 'end' },
        {
          id: 'vanished',
          title: texts.queue.vanished,
          cell: ({ queue }) => number(queue.vanished),
          align: 'end',
        },
        {
          id: 'delivered',
          title: texts.lastDelivered,
          cell: ({ lastDeliveredAt }) =>
            lastDeliveredAt === null ? texts.never : minute(new Date(lastDeliveredAt)),
        },
        {
          id: 'used',
          title: texts.usedBy,
          cell: ({ connectors }) => (connectors.length === 0 ? texts.unused : list(connectors)),
        },
      ]}
    />
  );
}

function NameAndKind({ target: { name, kind } }: { readonly target: Target }) {
  const styles = useStyles();
  const { name: kindName } = useTargetKind()(kind);
  return (
    <div className={styles.stack}>
      <Link to={`/targets/${name}`}>{name}</Link>
      <span className={styles.quiet}>{kindName}</span>
    </div>
  );
}

function State({ target: { state, trouble } }: { readonly target: Target }) {
  const styles = useStyles();
  const { targets: texts } = useMessages();
  const { minute } = useFormats();
  return (
    <div className={styles.stack}>
      <StateBadge state={state} />
      {trouble !== null && (
        <>
          <span className={styles.sentence}>{trouble.sentence}</span>
          <span className={styles.quiet}>{texts.since(minute(new Date(trouble.since)))}</span>
        </>
      )}
    </div>
  );
}
