import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSearch24Regular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  state: {
    display: 'grid',
    justifyItems: 'center',
    gap: '6px',
    padding: '32px 16px',
    textAlign: 'center',
  },
  icon: {
    display: 'grid',
    placeItems: 'center',
    width: '56px',
    height: '56px',
    borderRadius: '50%',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  title: { margin: '6px 0 0', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, maxWidth: '60ch', color: tokens.colorNeutralForeground2 },
  action: { marginTop: '10px' },
});

/** There is nothing yet, and what to do about it. */
export function EmptyState(props: {
  readonly title: string;
  /** 24 pixels wide. */
  readonly icon?: ReactElement;
  readonly text?: string;
  readonly action?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <span className={styles.icon} aria-hidden="true">
        {props.icon ?? <DocumentSearch24Regular />}
      </span>
      <p className={styles.title}>{props.title}</p>
      {props.text !== undefined && <p className={styles.text}>{props.text}</p>}
      {props.action !== undefined && <div className={styles.action}>{props.action}</div>}
    </div>
  );
}
