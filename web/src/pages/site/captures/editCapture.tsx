import type { Capture, CaptureSource } from '@contract/captures.ts';
import { Button, makeStyles } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { isProblem } from '#client/problem.ts';
import { useNotify } from '#elements/notify.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useMessages } from '#language/provider.tsx';
import { CaptureFields, type Draft } from '#pages/site/captures/captureFields.tsx';
import { CheckAndSave } from '#pages/site/captures/checkAndSave.tsx';
import { capturesQuery } from '#pages/site/captures/queries.ts';
import { changedValues, missingFields, openedValues, secretsOf } from '#pages/site/captures/settings.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '20px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface EditProps {
  readonly capture: Capture;
  readonly source: CaptureSource;
}

/** Changes name and settings of a capture as it was opened: what somebody else changed is not overwritten. */
export function EditCapture({ capture, source }: EditProps) {
  const styles = useStyles();
  const { buttons, settings: settingsTexts } = useMessages();
  // Not the version that a refresh may bring while the form is open.
  const [opened, setOpened] = useState(capture);
  const [draft, setDraft] = useState<Draft>(() => draftOf(source, capture));
  const [tried, setTried] = useState(false);
  const open = (next: Capture): void => {
    setOpened(next);
    setDraft(draftOf(source, next));
    setTried(false);
  };
  // Paused or started anew meanwhile, but not edited: nothing of anybody's is overwritten.
  const version = isSame(opened, capture) ? capture.version : opened.version;
  const save = useSave({ id: opened.id, version }, open);
  const kept = secretsOf(opened);
  const missing = missingFields(source, { values: draft.values, kept });
  const nameMissing = draft.name.trim() === '';
  const values = changedValues(source, { capture: opened, ...draft });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing.size > 0 || nameMissing) return;
        save.mutate({ name: draft.name.trim(), values });
      }}
    >
      <CaptureFields
        source={source}
        draft={draft}
        kept={kept}
        missing={tried ? new Set([...missing, ...(nameMissing ? [''] : [])]) : new Set()}
        onChange={setDraft}
      />
      {save.error !== null && <ProblemBar error={save.error} />}
      {isProblem(save.error, 'changed-meanwhile') && (
        <div>
          <Button
            onClick={() => {
              save.reset();
              open(capture);
            }}
          >
            {settingsTexts.readAgain}
          </Button>
        </div>
      )}
      <CheckAndSave
        save={buttons.save}
        saving={save.isPending}
        request={() => {
          setTried(true);
          return missing.size > 0 ? undefined : { capture: opened.id, values };
        }}
      />
    </form>
  );
}

function isSame(one: Capture, other: Capture): boolean {
  return one.name === other.name && JSON.stringify(one.settings) === JSON.stringify(other.settings);
}

function draftOf(source: CaptureSource, capture: Capture): Draft {
  return { name: capture.name, values: openedValues(source, capture), dropped: new Set() };
}

function useSave({ id, version }: Pick<Capture, 'id' | 'version'>, onSaved: (capture: Capture) => void) {
  const { captures: texts } = useMessages();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly name: string; readonly values: Readonly<Record<string, string>> }) =>
      call('changeCapture', { params: { capture: id }, body }, { version }),
    onSuccess: async (saved) => {
      notify.done(texts.saved(saved.name));
      onSaved(saved);
      await queries.invalidateQueries({ queryKey: capturesQuery.queryKey });
    },
  });
}
