import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ProblemBar } from '#elements/problemBar.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '16px' },
  text: { margin: 0 },
  actions: { display: 'grid', gap: '12px', marginTop: '4px' },
});

/** One form of the sign-in: what it is about, its fields, what went wrong, its buttons. */
export function SignInForm(props: {
  readonly text?: string;
  readonly error: unknown;
  readonly actions: ReactNode;
  readonly children: ReactNode;
  readonly onSubmit: () => void;
}) {
  const styles = useStyles();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      {props.text !== undefined && <p className={styles.text}>{props.text}</p>}
      {props.error !== null && <ProblemBar error={props.error} />}
      {props.children}
      <div className={styles.actions}>{props.actions}</div>
    </form>
  );
}
