import type { Home } from '@contract/home.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular, CheckmarkCircle20Regular } from '@fluentui/react-icons';
import { Link } from '#elements/link.tsx';
import { Section } from '#elements/section.tsx';
import { useMessages } from '#language/provider.tsx';

type Step = Home['nextSteps'][number];

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    display: 'flex',
    gap: '10px',
    padding: '9px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  icon: { flex: '0 0 auto', paddingTop: '2px', color: tokens.colorBrandForeground1 },
  nothing: { display: 'flex', gap: '8px', alignItems: 'center', margin: '8px 0 0' },
  done: { color: tokens.colorStatusSuccessForeground1, display: 'flex' },
});

/** What to do next, each as a link to where it is done. */
export function NextSteps(props: { readonly steps: readonly Step[]; readonly className?: string }) {
  const styles = useStyles();
  const { steps: texts } = useMessages().home;
  // A step that only a newer server knows is left out.
  const known = props.steps.filter(({ step }) => step in places);
  return (
    <Section title={texts.title} {...(props.className !== undefined && { className: props.className })}>
      {known.length === 0 ? (
        <p className={styles.nothing}>
          <span className={styles.done} aria-hidden="true">
            <CheckmarkCircle20Regular />
          </span>
          {texts.nothing}
        </p>
      ) : (
        <ul className={styles.list}>
          {known.map((step) => (
            <li key={`${step.step} ${step.connector ?? ''}`} className={styles.step}>
              <span className={styles.icon} aria-hidden="true">
                <ArrowRight16Regular />
              </span>
              <Link to={placeOf(step)}>
                <StepText step={step} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function StepText({ step: { step, count, connector } }: { readonly step: Step }) {
  const { steps: texts } = useMessages().home;
  const text = texts[step];
  const sentence = typeof text === 'string' ? text : text(count ?? 0);
  return <>{connector === null ? sentence : `${connector}: ${sentence}`}</>;
}

const places: Readonly<Record<Step['step'], string>> = {
  'give-connector-role': '/connectors',
  'add-connector': '/connectors',
  'register-users': '/site',
  'create-mailboxes': '/mailboxes',
  'connect-waiting-service': '/connectors',
  'mend-mapping': '/connectors/list',
  'deliver-again': '/connectors/list',
  'look-at-failed-run': '/connectors/list',
  'resume-connector': '/connectors/list',
  'look-at-silent-numbers': '/site',
};

function placeOf({ step, connector }: Step): string {
  const place = places[step];
  return place === '/connectors/list' && connector !== null
    ? `${place}/${encodeURIComponent(connector)}`
    : place;
}
