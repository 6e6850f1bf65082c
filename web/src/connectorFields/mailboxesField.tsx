import {
  Field,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Switch,
  tokens,
} from '@fluentui/react-components';
import {
  type MailboxChoice,
  mailboxProblem,
  withArchive,
  withRoutes,
  withTargets,
} from '#connectorFields/mailboxChoice.ts';
import { RoutesField } from '#connectorFields/routesField.tsx';
import { TargetsField } from '#connectorFields/targetsField.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '20px', gridTemplateColumns: 'minmax(0, 1fr)' },
  part: { display: 'grid', gap: '8px' },
  list: { margin: '4px 0 0', paddingLeft: '18px' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Where a connector delivers: the built-in archive, targets besides, and which mailboxes go to which of them. */
export function MailboxesField(props: {
  readonly choice: MailboxChoice;
  /** What is missing is marked. */
  readonly tried: boolean;
  /** The connector is there: whether the archive keeps a copy was decided when it was made. */
  readonly decided?: boolean;
  readonly onChange: (choice: MailboxChoice) => void;
}) {
  const styles = useStyles();
  const { mailboxes: texts } = useMessages().addConnector;
  const { choice, tried, decided = false, onChange } = props;
  const { keepInArchive, targets, settings } = choice;
  const problem = tried ? mailboxProblem(choice) : undefined;
  if (decided && !keepInArchive) return <p className={styles.note}>{texts.decidedWithout}</p>;
  return (
    <div className={styles.parts}>
      <div className={styles.part}>
        <Field hint={decided ? texts.decided : texts.archiveHint}>
          <Switch
            label={texts.archive}
            checked={keepInArchive}
            disabled={decided}
            onChange={(_, { checked }) => onChange(withArchive(choice, checked))}
          />
        </Field>
        {!keepInArchive && <WithoutArchive />}
      </div>
      <TargetsField
        chosen={targets}
        onlyOne={!keepInArchive}
        problem={problem === undefined || problem === 'line' ? undefined : texts.problems[problem]}
        onChange={(names) => onChange(withTargets(choice, names))}
      />
      {targets.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{keepInArchive ? texts.deletable : texts.deletableAlone}</MessageBarBody>
        </MessageBar>
      )}
      {keepInArchive && targets.length > 0 && (
        <RoutesField
          targets={targets}
          routes={settings.routes}
          tried={tried}
          onChange={(routes) => onChange({ ...choice, settings: withRoutes(settings, routes) })}
        />
      )}
    </div>
  );
}

function WithoutArchive() {
  const styles = useStyles();
  const { mailboxes: texts } = useMessages().addConnector;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{texts.without.title}</MessageBarTitle>
        <ul className={styles.list}>
          {texts.without.consequences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
