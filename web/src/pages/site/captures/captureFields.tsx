import type { CaptureSource } from '@contract/captures.ts';
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { fieldText } from '@i18n/sources/text.ts';
import type { ReactNode } from 'react';
import { useMessages } from '#language/provider.tsx';
import type { ChoiceWords } from '#settingFields/fieldWords.ts';
import type { SettingsDraft } from '#settingFields/settings.ts';
import { SettingsForm } from '#settingFields/settingsForm.tsx';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** What is typed into the form of a capture. */
export interface Draft extends SettingsDraft {
  readonly name: string;
}

/** The name of a capture and the settings of its source. */
export function CaptureFields(props: {
  readonly source: CaptureSource;
  readonly draft: Draft;
  /** Secrets that the server has. */
  readonly kept: ReadonlySet<string>;
  /** Fields to be marked. */
  readonly missing: ReadonlySet<string>;
  readonly onChange: (draft: Draft) => void;
  /** Between the name and the settings. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { captures: texts, settingFields, sources, words } = useMessages();
  const { source, draft, kept, missing, onChange } = props;
  return (
    <div className={styles.fields}>
      <Field
        label={texts.name}
        hint={texts.nameHint}
        required
        {...(missing.has('') && { validationMessage: settingFields.missing })}
      >
        <Input
          autoComplete="off"
          value={draft.name}
          onChange={(_, { value }) => onChange({ ...draft, name: value })}
        />
      </Field>
      {props.children}
      <SettingsForm
        fields={source.fields}
        wordsOf={({ label }) => ({ ...fieldText(sources, label), choices: named(words.services) })}
        draft={draft}
        kept={kept}
        missing={missing}
        onChange={(settings) => onChange({ ...draft, ...settings })}
      />
    </div>
  );
}

/** What the sources offer to choose from are services. */
function named(services: Readonly<Record<string, string>>): Readonly<Record<string, ChoiceWords>> {
  return Object.fromEntries(Object.entries(services).map(([service, label]) => [service, { label }]));
}
