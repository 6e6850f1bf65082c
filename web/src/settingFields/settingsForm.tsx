import type { SourceField } from '@contract/captures.ts';
import type { FieldWords } from '#settingFields/fieldWords.ts';
import { SettingField } from '#settingFields/settingField.tsx';
import type { SettingsDraft } from '#settingFields/settings.ts';

/** The settings of a source, a target or a directory, one below the other. */
export function SettingsForm(props: {
  readonly fields: readonly SourceField[];
  readonly wordsOf: (field: SourceField) => FieldWords;
  readonly draft: SettingsDraft;
  /** Secrets that the server has. */
  readonly kept: ReadonlySet<string>;
  /** A field of kind `file` takes the text of one, not its place on the server's machine. */
  readonly uploads?: boolean;
  /** Fields to be marked. */
  readonly missing: ReadonlySet<string>;
  readonly onChange: (draft: SettingsDraft) => void;
}) {
  const { draft, kept, missing, onChange } = props;
  return props.fields.map((field) => (
    <SettingField
      key={field.name}
      field={field}
      words={props.wordsOf(field)}
      value={draft.values[field.name] ?? ''}
      missing={missing.has(field.name)}
      uploads={props.uploads === true}
      onChange={(value) => onChange({ ...draft, values: { ...draft.values, [field.name]: value } })}
      {...(kept.has(field.name) && {
        kept: {
          dropped: draft.dropped.has(field.name),
          onDrop: (drop) => onChange({ ...draft, dropped: toggled(draft.dropped, field.name, drop) }),
        },
      })}
    />
  ));
}

function toggled(names: ReadonlySet<string>, name: string, put: boolean): ReadonlySet<string> {
  const others = [...names].filter((other) => other !== name);
  return new Set(put ? [...others, name] : others);
}
