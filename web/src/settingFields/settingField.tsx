import type { SourceField } from '@contract/captures.ts';
import {
  Button,
  Field,
  Input,
  type InputProps,
  makeStyles,
  Switch,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { PasswordInput } from '#elements/passwordInput.tsx';
import { TimeZoneField } from '#elements/timeZoneField.tsx';
import { useMessages } from '#language/provider.tsx';
import { ChoiceField } from '#settingFields/choiceField.tsx';
import type { FieldWords } from '#settingFields/fieldWords.ts';
import { isSecret } from '#settingFields/settings.ts';
import { TextFileField } from '#settingFields/textFileField.tsx';

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  secret: { display: 'grid', gap: '4px', justifyItems: 'start' },
  wide: { width: '100%' },
});

/** A secret that the server has: it stays unless another is typed or it is taken away. */
export interface KeptSecret {
  readonly dropped: boolean;
  readonly onDrop: (dropped: boolean) => void;
}

interface SettingProps {
  readonly field: SourceField;
  readonly words: FieldWords;
  readonly value: string;
  /** Marked because it has to be filled in. */
  readonly missing: boolean;
  readonly uploads: boolean;
  readonly kept?: KeptSecret;
  readonly onChange: (value: string) => void;
}

/** One setting, by the kind of its field. */
export function SettingField(props: SettingProps) {
  const { settingFields: texts } = useMessages();
  const { field, words, value, onChange } = props;
  const { label, help } = words;
  switch (field.kind) {
    case 'switch':
      return (
        <Field hint={help}>
          <Switch
            label={label}
            checked={value !== 'false'}
            onChange={(_, { checked }) => onChange(String(checked))}
          />
        </Field>
      );
    case 'time-zone':
      return (
        <TimeZoneField
          label={label}
          hint={help}
          value={value}
          onChange={onChange}
          {...(!field.required && { none: texts.noChoice })}
        />
      );
    case 'choice':
      return <ChoiceField {...props} />;
    case 'file':
      return props.uploads ? <TextFileField {...props} /> : <TypedField {...props} />;
    default:
      return <TypedField {...props} />;
  }
}

function TypedField(props: SettingProps) {
  const { settingFields: texts } = useMessages();
  const { field, words, missing } = props;
  return (
    <Field
      label={words.label}
      hint={words.help}
      required={field.required}
      {...(missing && { validationMessage: texts.missing })}
    >
      {(given) => <Control {...props} given={given} />}
    </Field>
  );
}

/** What a Field gives its control: id, description, whether it is valid. */
type Given = Pick<InputProps, 'id' | 'required' | 'aria-describedby' | 'aria-invalid' | 'aria-labelledby'>;

function Control({ field, words, value, kept, onChange, given }: SettingProps & { readonly given: Given }) {
  const styles = useStyles();
  if (isSecret(field))
    return (
      <div className={styles.secret}>
        <SecretInput field={field} value={value} kept={kept} onChange={onChange} given={given} />
        {kept && !field.required && <KeepOrDrop kept={kept} label={words.label} />}
      </div>
    );
  if (field.kind === 'lines')
    return (
      <Textarea
        {...given}
        rows={3}
        value={value}
        resize="vertical"
        textarea={{ className: styles.code, spellCheck: false }}
        onChange={(_, data) => onChange(data.value)}
      />
    );
  return (
    <Input
      {...given}
      {...inputs[field.kind]}
      autoComplete="off"
      value={value}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}

function KeepOrDrop({ kept, label }: { readonly kept: KeptSecret; readonly label: string }) {
  const { settingFields: texts } = useMessages();
  const words = kept.dropped ? texts.keepSecret : texts.dropSecret;
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={`${words}: ${label}`}
      onClick={() => kept.onDrop(!kept.dropped)}
    >
      {words}
    </Button>
  );
}

/** How plain fields are typed. */
const inputs: Partial<Record<SourceField['kind'], InputProps>> = {
  number: { inputMode: 'numeric' },
  file: { placeholder: '/srv/…', spellCheck: false },
  folder: { placeholder: '/srv/…', spellCheck: false },
  phone: { type: 'tel', placeholder: '+44 …' },
  email: { type: 'email' },
  locale: { placeholder: 'en-GB' },
};

function SecretInput(props: {
  readonly field: SourceField;
  readonly value: string;
  readonly kept: KeptSecret | undefined;
  readonly given: Given;
  readonly onChange: (value: string) => void;
}) {
  const styles = useStyles();
  const { settingFields: texts } = useMessages();
  const { field, value, kept, given, onChange } = props;
  const placeholder =
    kept === undefined ? {} : { placeholder: kept.dropped ? texts.secretDropped : texts.secretSet };
  if (field.kind === 'secret')
    return (
      <PasswordInput
        value={value}
        onChange={onChange}
        autoComplete="off"
        input={{ ...given, ...placeholder, className: styles.wide }}
      />
    );
  return (
    <Textarea
      {...given}
      {...placeholder}
      rows={4}
      value={value}
      resize="vertical"
      className={styles.wide}
      textarea={{ className: styles.code, spellCheck: false, autoComplete: 'off' }}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}
