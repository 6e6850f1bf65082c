import type { RunReport } from '@contract/connectors.ts';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, DismissCircle20Filled } from '@fluentui/react-icons';
import { useFormats, useMessages } from '#language/provider.tsx';
import { outcomeCounts } from '#pages/connector/changes.ts';
import { TargetCounts } from '#pages/connector/targetCounts.tsx';

const useStyles = makeStyles({
  sum: {
    display: 'grid',
    gridTemplateColumns: '1fr max-content',
    maxWidth: '420px',
    margin: 0,
    rowGap: '4px',
  },
  count: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: '4px',
    marginBottom: '2px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  part: { paddingLeft: '16px' },
  beside: { paddingTop: '6px', color: tokens.colorNeutralForeground2 },
  verdict: { display: 'flex', gap: '8px', alignItems: 'center', margin: '10px 0 0' },
  good: { color: tokens.colorStatusSuccessForeground1, display: 'flex' },
  bad: { color: tokens.colorStatusDangerForeground1, display: 'flex' },
});

/** pulled = imported + duplicates + not imported + rejected + excluded: the sum, and whether it holds. */
export function RunCounts({ report }: { readonly report: RunReport }) {
  const styles = useStyles();
  const { runs } = useMessages();
  const { number } = useFormats();
  const entries = Object.values(report.deliveries).reduce((sum, { done }) => sum + done, 0);
  const severalTargets = Object.keys(report.deliveries).some((target) => target !== 'archive');
  return (
    <div>
      <dl className={styles.sum}>
        <dt className={styles.total}>{runs.pulled}</dt>
        <dd className={mergeClasses(styles.count, styles.total)}>{number(report.pulled)}</dd>
        {outcomeCounts.map((name) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt className={styles.part}>{runs[name]}</dt>
            <dd className={styles.count}>{number(report[name])}</dd>
          </div>
        ))}
        <dt className={styles.beside}>{runs.deliveries}</dt>
        <dd className={mergeClasses(styles.count, styles.beside)}>{number(entries)}</dd>
        <dt className={styles.beside}>{runs.missing}</dt>
        <dd className={mergeClasses(styles.count, styles.beside)}>{number(report.deliveriesMissing)}</dd>
      </dl>
      {severalTargets && <TargetCounts report={report} />}
      {report.state !== 'running' && (
        <p className={styles.verdict}>
          <span className={report.reconciled ? styles.good : styles.bad} aria-hidden="true">
            {report.reconciled ? <CheckmarkCircle20Filled /> : <DismissCircle20Filled />}
          </span>
          {report.reconciled ? runs.adds : runs.addsNot}
        </p>
      )}
    </div>
  );
}
