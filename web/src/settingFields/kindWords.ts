import type { SourceField } from '@contract/captures.ts';
import { directoryFieldText, directoryText } from '@i18n/directories/text.ts';
import { targetFieldText, targetText } from '@i18n/targets/text.ts';
import { useMessages } from '#language/provider.tsx';
import type { ChoiceWords, FieldWords } from '#settingFields/fieldWords.ts';

/** What is said of a kind of target or directory. */
export interface KindWords {
  readonly name: string;
  readonly summary: string;
  readonly field: (field: SourceField) => FieldWords;
}

/** Of a kind by its name; one that this version does not know is called by that name. */
export function useTargetKind(): (kind: string) => KindWords {
  const { targetKinds, targets } = useMessages();
  const summaries: Readonly<Record<string, string>> = targets.kinds;
  return (kind) => ({
    name: targetText(targetKinds, kind).name,
    summary: summaries[kind] ?? '',
    field: ({ label }) => targetFieldText(targetKinds, label),
  });
}

export function useDirectoryKind(): (kind: string) => KindWords {
  const { directoryKinds } = useMessages();
  return (kind) => {
    const { name, about } = directoryText(directoryKinds, kind);
    return {
      name,
      summary: about,
      field: ({ label: key }) => {
        const { choices, ...text } = directoryFieldText(directoryKinds, key);
        return choices === undefined ? text : { ...text, choices: labelled(choices) };
      },
    };
  };
}

function labelled(choices: Readonly<Record<string, string>>): Readonly<Record<string, ChoiceWords>> {
  return Object.fromEntries(Object.entries(choices).map(([value, label]) => [value, { label }]));
}
