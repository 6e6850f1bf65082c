import type { SourceField } from '@contract/captures.ts';
import { Button, makeStyles } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '#client/problem.ts';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useMessages } from '#language/provider.tsx';
import { CheckAndSave } from '#settingFields/checkAndSave.tsx';
import type { KindWords } from '#settingFields/kindWords.ts';
import {
  changedValues,
  type KeptSetting,
  keptBack,
  missingFields,
  openedDraft,
  type Values,
} from '#settingFields/settings.ts';
import { SettingsForm } from '#settingFields/settingsForm.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '20px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** What has settings: a target, a directory. */
export interface Entry {
  readonly name: string;
  readonly version: number;
  readonly settings: readonly KeptSetting[];
}

/**
 * Changes settings as they were opened: what somebody else changed is not overwritten.
 * @param props.save sends the changes to that version, tells that it is done, and gives the entry as it is then
 */
export function EditSettings<Edited extends Entry>(props: {
  readonly entry: Edited;
  readonly fields: readonly SourceField[];
  readonly words: KindWords;
  readonly uploads?: boolean;
  readonly save: (values: Values, version: number) => Promise<Edited>;
  readonly check: (settings: { readonly name: string; readonly values: Values }) => Promise<unknown>;
}) {
  const styles = useStyles();
  const { buttons, settings: texts } = useMessages();
  const { entry, fields, words } = props;
  // Not the version that a refresh may bring while the form is open.
  const [opened, setOpened] = useState<Entry>(entry);
  const [draft, setDraft] = useState(() => openedDraft(fields, entry.settings));
  const [tried, setTried] = useState(false);
  const open = (next: Entry): void => {
    setOpened(next);
    setDraft(openedDraft(fields, next.settings));
    setTried(false);
  };
  // Paused or resumed meanwhile, but not edited: nothing of anybody's is overwritten.
  const version = isSame(opened, entry) ? entry.version : opened.version;
  const kept = keptBack(opened.settings);
  const missing = missingFields(fields, draft.values, kept);
  const values = changedValues(fields, opened.settings, draft);
  const save = useMutation({ mutationFn: () => props.save(values, version), onSuccess: open });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing.size === 0) save.mutate();
      }}
    >
      <SettingsForm
        key={opened.version}
        fields={fields}
        wordsOf={words.field}
        draft={draft}
        kept={kept}
        uploads={props.uploads === true}
        missing={tried ? missing : new Set()}
        onChange={setDraft}
      />
      {save.error !== null && <ProblemBar error={save.error} />}
      {isProblem(save.error, 'changed-meanwhile') && (
        <div>
          <Button
            onClick={() => {
              save.reset();
              open(entry);
            }}
          >
            {texts.readAgain}
          </Button>
        </div>
      )}
      <CheckAndSave
        save={buttons.save}
        saving={save.isPending}
        check={props.check}
        request={() => {
          setTried(true);
          return missing.size > 0 ? undefined : { name: opened.name, values };
        }}
      />
    </form>
  );
}

function isSame(one: Entry, other: Entry): boolean {
  return JSON.stringify(one.settings) === JSON.stringify(other.settings);
}
