import type { SourceField } from '@contract/captures.ts';
import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useMessages } from '#language/provider.tsx';
import type { ChoiceWords, FieldWords } from '#settingFields/fieldWords.ts';

const useStyles = makeStyles({
  choice: { display: 'grid', gap: '2px' },
  help: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One of several values: as buttons where each has something to say of itself, else in a list that folds. */
export function ChoiceField(props: {
  readonly field: SourceField;
  readonly words: FieldWords;
  readonly value: string;
  readonly missing: boolean;
  readonly onChange: (value: string) => void;
}) {
  const { settingFields: texts } = useMessages();
  const { field, words, value, missing, onChange } = props;
  const choices = field.choices ?? [];
  const wordsOf = (choice: string): ChoiceWords => words.choices?.[choice] ?? { label: choice };
  const explained = choices.some((choice) => wordsOf(choice).help !== undefined);
  return (
    <Field
      label={words.label}
      hint={words.help}
      required={field.required}
      {...(missing && { validationMessage: texts.missing })}
    >
      {explained ? (
        <RadioGroup value={value} onChange={(_, data) => onChange(data.value)}>
          {!field.required && <Radio value="" label={texts.noChoice} />}
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={<Explained {...wordsOf(choice)} />} />
          ))}
        </RadioGroup>
      ) : (
        <Select value={value} onChange={(_, data) => onChange(data.value)}>
          <option value="">{texts.noChoice}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {wordsOf(choice).label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function Explained({ label, help }: ChoiceWords) {
  const styles = useStyles();
  return (
    <span className={styles.choice}>
      {label}
      {help !== undefined && <span className={styles.help}>{help}</span>}
    </span>
  );
}
