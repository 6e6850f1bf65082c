import type { Capture, CaptureSource } from '@contract/captures.ts';
import type { RequestOf } from '@contract/routes.ts';
import { Button, makeStyles } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { isProblem } from '#client/problem.ts';
import { useNotify } from '#elements/notify.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useMessages } from '#language/provider.tsx';
import { CaptureFields, type Draft } from '#pages/site/captures/captureFields.tsx';
import { capturesQuery } from '#pages/site/captures/queries.ts';
import { CheckAndSave } from '#settingFields/checkAndSave.tsx';
import { changedValues, keptBack, missingFields, openedDraft } from '#settingFields/settings.ts';

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
  const kept = keptBack(opened.settings);
  const missing = missingFields(source.fields, draft.values, kept);
  const nameMissing = draft.name.trim() === '';
  const values = changedValues(source.fields, opened.settings, draft);
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
        check={(body: RequestOf<'checkCapture'>['body']) => call('checkCapture', { body })}
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
  return { name: capture.name, ...openedDraft(source.fields, capture.settings) };
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
