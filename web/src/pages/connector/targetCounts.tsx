import type { RunReport } from '@contract/connectors.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { DataTable } from '#elements/dataTable.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  part: { margin: '16px 0 0', maxWidth: '560px' },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** How far the deliveries of a run are, target by target: each works at its own pace. */
export function TargetCounts({ report }: { readonly report: RunReport }) {
  const styles = useStyles();
  const { runs, connectors } = useMessages();
  const { number } = useFormats();
  const builtIn: Readonly<Record<string, string>> = { archive: connectors.targetNames.archive };
  return (
    <div className={styles.part}>
      <h4 className={styles.title}>{runs.perTarget}</h4>
      <DataTable
        label={runs.perTarget}
        rows={Object.entries(report.deliveries)}
        rowKey={([target]) => target}
        columns={[
          { id: 'target', title: runs.target, cell: ([target]) => builtIn[target] ?? target },
          { id: 'done', title: runs.done, cell: ([, { done }]) => number(done), align: 'end' },
          { id: 'pending', title: runs.pending, cell: ([, { pending }]) => number(pending), align: 'end' },
          { id: 'failed', title: runs.failed, cell: ([, { failed }]) => number(failed), align: 'end' },
        ]}
      />
    </div>
  );
}
