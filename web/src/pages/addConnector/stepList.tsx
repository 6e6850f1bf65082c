import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons';
import { useMessages } from '#language/provider.tsx';
import { type StepName, stepNames } from '#pages/addConnector/steps.ts';

const useStyles = makeStyles({
  nav: {
    padding: '24px 12px 24px 20px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 860px)': {
      padding: '12px 14px',
      borderRightStyle: 'none',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: '4px',
    '@media (max-width: 860px)': { display: 'flex', flexWrap: 'wrap', gap: '4px 12px' },
  },
  step: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    padding: '6px 4px',
    border: 'none',
    background: 'none',
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  reached: {
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  here: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  mark: {
    boxSizing: 'border-box',
    display: 'grid',
    placeItems: 'center',
    flex: '0 0 22px',
    height: '22px',
    borderRadius: '50%',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
  },
  filled: {
    border: `1px solid ${tokens.colorCompoundBrandBackground}`,
    backgroundColor: tokens.colorCompoundBrandBackground,
    color: tokens.colorNeutralForegroundInverted,
  },
});

/** Where one is in the wizard; steps behind can be gone back to. */
export function StepList(props: { readonly shown: StepName; readonly onChoose: (step: StepName) => void }) {
  const styles = useStyles();
  const { addConnector, words } = useMessages();
  const names: Readonly<Record<StepName, string>> = {
    terms: words.wizard.termsOfService,
    login: words.wizard.logIn,
    mapping: words.wizard.userMapping,
    mailboxes: addConnector.mailboxes.title,
    review: words.wizard.review,
  };
  const here = stepNames.indexOf(props.shown);
  return (
    <nav className={styles.nav} aria-label={addConnector.steps}>
      <ol className={styles.list}>
        {stepNames.map((name, index) => {
          const done = index < here;
          const mark = (
            <span className={mergeClasses(styles.mark, index <= here && styles.filled)} aria-hidden="true">
              {done ? <Checkmark16Filled /> : index + 1}
            </span>
          );
          return (
            <li key={name} aria-current={index === here ? 'step' : undefined}>
              {done ? (
                <button
                  type="button"
                  className={mergeClasses(styles.step, styles.reached)}
                  aria-label={`${names[name]}, ${addConnector.stepDone}`}
                  onClick={() => props.onChoose(name)}
                >
                  {mark}
                  {names[name]}
                </button>
              ) : (
                <span className={mergeClasses(styles.step, index === here && styles.here)}>
                  {mark}
                  {names[name]}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
