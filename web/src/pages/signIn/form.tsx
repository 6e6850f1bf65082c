import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ProblemBar } from '#elements/problemBar.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '16px' },
  text: { margin: 0 },
  actions: { display: 'grid', gap: '12px', marginTop: '4px' },
  // On a page of its own the button is as wide as the fields; among other parts of a page, as its words.
  inPage: { justifyItems: 'start' },
});

/** One form of the sign-in: what it is about, its fields, what went wrong, its buttons. */
export function SignInForm(props: {
  readonly text?: string;
  readonly error: unknown;
  /** It is a part of a page. */
  readonly inPage?: boolean;
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
      <div className={mergeClasses(styles.actions, props.inPage === true && styles.inPage)}>
        {props.actions}
      </div>
    </form>
  );
}
