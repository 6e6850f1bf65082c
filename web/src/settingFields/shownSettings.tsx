import type { SourceField } from '@contract/captures.ts';
import { Facts } from '#elements/facts.tsx';
import { useMessages } from '#language/provider.tsx';
import type { KindWords } from '#settingFields/kindWords.ts';
import type { KeptSetting } from '#settingFields/settings.ts';

/** Settings for those who may look but not change; of secrets and files only that they are set. */
export function ShownSettings(props: {
  readonly fields: readonly SourceField[];
  readonly settings: readonly KeptSetting[];
  readonly words: KindWords;
}) {
  const { settingFields: texts } = useMessages();
  const kept = new Map(props.settings.map((setting) => [setting.name, setting]));
  const shown = (field: SourceField): string => {
    const setting = kept.get(field.name);
    if (field.kind === 'switch') return setting?.value === 'false' ? texts.off : texts.on;
    if (setting === undefined) return '';
    const { value } = setting;
    return value === undefined ? texts.set : (props.words.field(field).choices?.[value]?.label ?? value);
  };
  return (
    <Facts
      facts={props.fields.map((field) => ({ name: props.words.field(field).label, value: shown(field) }))}
    />
  );
}
