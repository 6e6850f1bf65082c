import { makeStyles } from '@fluentui/react-components';
import { useMay } from '#client/session.ts';
import { Requests } from '#pages/site/scope/requests.tsx';
import { ScopeUsers } from '#pages/site/scope/scopeUsers.tsx';

const useStyles = makeStyles({ part: { display: 'grid', gap: '16px' } });

/** What of whom is captured, and what users ask to be private. */
export function ScopeTab() {
  const styles = useStyles();
  const approves = useMay('site.scope.approve');
  return (
    <div className={styles.part}>
      {approves && <Requests />}
      <ScopeUsers />
    </div>
  );
}
