import type { Capture } from '@contract/captures.ts';
import { Button, makeStyles } from '@fluentui/react-components';
import {
  ArrowClockwise20Regular,
  Delete20Regular,
  Pause20Regular,
  Play20Regular,
} from '@fluentui/react-icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { FormDialog } from '#elements/formDialog.tsx';
import { useNotify } from '#elements/notify.tsx';
import { useMessages } from '#language/provider.tsx';
import { capturesQuery } from '#pages/site/captures/queries.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginLeft: '-8px' },
});

type Action = 'pause' | 'resume' | 'restart' | 'remove';

/** Pauses, resumes, restarts or removes a capture, each after a word of what that means. */
export function CaptureActions(props: { readonly capture: Capture; readonly onRemoved: () => void }) {
  const styles = useStyles();
  const { actions } = useMessages().captures;
  const { capture } = props;
  const [asked, ask] = useState<Action>();
  return (
    <>
      <div role="toolbar" aria-label={actions.label} className={styles.bar}>
        {capture.enabled ? (
          <>
            <Button appearance="subtle" icon={<Pause20Regular />} onClick={() => ask('pause')}>
              {actions.pause.button}
            </Button>
            <Button appearance="subtle" icon={<ArrowClockwise20Regular />} onClick={() => ask('restart')}>
              {actions.restart.button}
            </Button>
          </>
        ) : (
          <Button appearance="subtle" icon={<Play20Regular />} onClick={() => ask('resume')}>
            {actions.resume.button}
          </Button>
        )}
        <Button appearance="subtle" icon={<Delete20Regular />} onClick={() => ask('remove')}>
          {actions.remove.button}
        </Button>
      </div>
      {asked && (
        <Confirm
          action={asked}
          capture={capture}
          onClose={() => ask(undefined)}
          onDone={() => (asked === 'remove' ? props.onRemoved() : ask(undefined))}
        />
      )}
    </>
  );
}

function Confirm(props: {
  readonly action: Action;
  readonly capture: Capture;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const texts = useMessages().captures.actions[props.action];
  const { name } = props.capture;
  const notify = useNotify();
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: () => perform(props.action, props.capture),
    onSuccess: async () => {
      notify.done(texts.done(name));
      props.onDone();
      await queries.invalidateQueries({ queryKey: capturesQuery.queryKey });
    },
  });
  return (
    <FormDialog
      title={texts.title(name)}
      submit={texts.button}
      pending={act.isPending}
      error={act.error}
      onSubmit={() => act.mutate()}
      onClose={props.onClose}
    >
      {texts.text}
    </FormDialog>
  );
}

async function perform(action: Action, { id, version }: Capture): Promise<void> {
  const params = { capture: id };
  if (action === 'remove') await call('removeCapture', { params });
  else if (action === 'restart') await call('restartCapture', { params });
  else await call('changeCapture', { params, body: { enabled: action === 'resume' } }, { version });
}
