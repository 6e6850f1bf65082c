import type { CaptureSource } from '@contract/captures.ts';
import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMessages } from '#language/provider.tsx';
import { SettingField } from '#pages/site/captures/settingField.tsx';
import type { Values } from '#pages/site/captures/settings.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** What is typed into the form of a capture. */
export interface Draft {
  readonly name: string;
  readonly values: Values;
  /** Secrets that are taken away. */
  readonly dropped: ReadonlySet<string>;
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
  const { captures: texts } = useMessages();
  const { source, draft, kept, missing, onChange } = props;
  return (
    <div className={styles.fields}>
      <Field
        label={texts.name}
        hint={texts.nameHint}
        required
        {...(missing.has('') && { validationMessage: texts.missing })}
      >
        <Input
          autoComplete="off"
          value={draft.name}
          onChange={(_, { value }) => onChange({ ...draft, name: value })}
        />
      </Field>
      {props.children}
      {source.fields.map((field) => (
        <SettingField
          key={field.name}
          field={field}
          value={draft.values[field.name] ?? ''}
          missing={missing.has(field.name)}
          onChange={(value) => onChange({ ...draft, values: { ...draft.values, [field.name]: value } })}
          {...(kept.has(field.name) && {
            kept: {
              dropped: draft.dropped.has(field.name),
              onDrop: (drop) => onChange({ ...draft, dropped: toggled(draft.dropped, field.name, drop) }),
            },
          })}
        />
      ))}
    </div>
  );
}

function toggled(names: ReadonlySet<string>, name: string, put: boolean): ReadonlySet<string> {
  const others = [...names].filter((other) => other !== name);
  return new Set(put ? [...others, name] : others);
}
