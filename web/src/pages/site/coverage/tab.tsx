import { makeStyles } from '@fluentui/react-components';
import { CoverageTable } from '#pages/site/coverage/coverageTable.tsx';
import { MonthReport } from '#pages/site/coverage/monthReport.tsx';

const useStyles = makeStyles({ part: { display: 'grid', gap: '16px' } });

/** What each account has delivered, and what was covered in a month. */
export function CoverageTab() {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <CoverageTable />
      <MonthReport />
    </div>
  );
}
