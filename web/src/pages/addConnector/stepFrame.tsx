import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useMessages } from '#language/provider.tsx';
import { type StepName, stepNames } from '#pages/addConnector/steps.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '20px' },
  title: {
    margin: 0,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: '4px 0 0', color: tokens.colorNeutralForeground2, maxWidth: '76ch' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    paddingTop: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A page of the wizard: its heading, which gets the focus when one arrives, its fields, and the way on and back. */
export function StepFrame(props: {
  readonly step: StepName;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly error?: unknown;
  readonly next: string;
  readonly pending?: boolean;
  readonly onBack?: () => void;
  readonly onNext: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { addConnector, words } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const number = stepNames.indexOf(props.step) + 1;
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        props.onNext();
      }}
    >
      <div>
        <h2
          ref={heading}
          tabIndex={-1}
          className={styles.title}
          aria-label={addConnector.stepOf(number, stepNames.length, props.title)}
        >
          {props.title}
        </h2>
        {props.lead !== undefined && <p className={styles.lead}>{props.lead}</p>}
      </div>
      {props.children}
      {props.error !== undefined && props.error !== null && <ProblemBar error={props.error} />}
      <div className={styles.actions}>
        {props.onBack && <Button onClick={props.onBack}>{words.wizard.back}</Button>}
        <Button type="submit" appearance="primary" disabled={props.pending === true}>
          {props.next}
        </Button>
      </div>
    </form>
  );
}
