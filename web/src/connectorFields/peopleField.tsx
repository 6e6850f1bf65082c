import type { ConnectorSettings } from '@contract/connectors.ts';
import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { UserChooser } from '#connectorFields/userChooser.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({ field: { display: 'grid', gap: '12px' } });

/** While nobody is chosen yet, the choice is kept here as an empty list; it cannot be saved so. */
export const nobodyChosen = ({ people }: ConnectorSettings): boolean =>
  people?.whose === 'chosen' && people.users.length === 0;

/** Whose communication is imported: all registered users, or chosen ones. */
export function PeopleField(props: {
  readonly settings: ConnectorSettings;
  readonly tried: boolean;
  readonly onChange: (settings: ConnectorSettings) => void;
}) {
  const styles = useStyles();
  const { people: texts } = useMessages().addConnector;
  const { settings, onChange } = props;
  const people = settings.people ?? { whose: 'all' as const };
  const choose = (whose: string): void =>
    onChange({ ...settings, people: whose === 'chosen' ? { whose, users: [] } : { whose: 'all' } });
  return (
    <div className={styles.field}>
      <Field
        label={texts.title}
        {...(props.tried && nobodyChosen(settings) && { validationMessage: texts.chooseSome })}
      >
        <RadioGroup value={people.whose} onChange={(_, { value }) => choose(value)}>
          <Radio value="all" label={texts.all} />
          <Radio value="chosen" label={texts.chosen} />
        </RadioGroup>
      </Field>
      {people.whose === 'chosen' && (
        <UserChooser
          chosen={people.users}
          onChange={(users) => onChange({ ...settings, people: { whose: 'chosen', users } })}
        />
      )}
    </div>
  );
}
