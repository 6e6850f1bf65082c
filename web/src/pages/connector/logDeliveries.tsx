import type { LogRow } from '@contract/connectors.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from '#elements/link.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '6px' },
  failed: { color: tokens.colorStatusDangerForeground1 },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What became of an item in targets besides the archive, with the note of what a mailbox did not get. */
export function LogDeliveries({ deliveries }: Pick<LogRow, 'deliveries'>) {
  const styles = useStyles();
  const { words, runs } = useMessages();
  if (deliveries.length === 0) return <>–</>;
  const names = { ...words.deliveryStates, done: runs.done };
  return (
    <ul className={styles.list}>
      {deliveries.map(({ target, mailbox, state, note }) => (
        <li key={`${target} ${mailbox}`}>
          <Link to={`/targets/${target}/deliveries`}>{target}</Link>, {mailbox}:{' '}
          <span className={state === 'failed' ? styles.failed : undefined}>{names[state].toLowerCase()}</span>
          {note !== null && <div className={styles.note}>{note}</div>}
        </li>
      ))}
    </ul>
  );
}
