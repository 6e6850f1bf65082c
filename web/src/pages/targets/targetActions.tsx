import type { Target } from '@contract/targets.ts';
import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { Delete20Regular, Pause20Regular, Play20Regular } from '@fluentui/react-icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { targetsQuery } from '#client/targets.ts';
import { FormDialog } from '#elements/formDialog.tsx';
import { useNotify } from '#elements/notify.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginLeft: '-8px' },
  text: { margin: 0 },
});

type Action = 'pause' | 'resume' | 'remove';

/** Pauses, resumes or removes a target, each after a word of what that means. */
export function TargetActions(props: { readonly target: Target; readonly onRemoved: () => void }) {
  const styles = useStyles();
  const { actions } = useMessages().targets;
  const { target } = props;
  const [asked, ask] = useState<Action>();
  const done = (): void => {
    if (asked === 'remove') props.onRemoved();
    else ask(undefined);
  };
  return (
    <>
      <div role="toolbar" aria-label={actions.label} className={styles.bar}>
        {target.enabled ? (
          <Button appearance="subtle" icon={<Pause20Regular />} onClick={() => ask('pause')}>
            {actions.pause.button}
          </Button>
        ) : (
          <Button appearance="subtle" icon={<Play20Regular />} onClick={() => ask('resume')}>
            {actions.resume.button}
          </Button>
        )}
        <Button appearance="subtle" icon={<Delete20Regular />} onClick={() => ask('remove')}>
          {actions.remove.button}
        </Button>
      </div>
      {asked && <Confirm action={asked} target={target} onClose={() => ask(undefined)} onDone={done} />}
    </>
  );
}

function Confirm(props: {
  readonly action: Action;
  readonly target: Target;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const styles = useStyles();
  const { actions, giveUp } = useMessages().targets;
  const { action, target, onClose, onDone } = props;
  const texts = actions[action];
  const [force, setForce] = useState(false);
  const act = useAct(target, texts.done(target.name), onDone);
  const waiting = target.queue.pending;
  return (
    <FormDialog
      title={texts.title(target.name)}
      submit={texts.button}
      pending={act.isPending}
      error={act.error}
      onSubmit={() => act.mutate({ action, force })}
      onClose={onClose}
    >
      <p className={styles.text}>{texts.text}</p>
      {action === 'remove' && waiting > 0 && (
        <Checkbox
          label={giveUp(waiting)}
          checked={force}
          onChange={(_, { checked }) => setForce(checked === true)}
        />
      )}
    </FormDialog>
  );
}

function useAct({ name, version }: Target, sentence: string, onDone: () => void) {
  const notify = useNotify();
  const queries = useQueryClient();
  const params = { name };
  return useMutation({
    mutationFn: async ({ action, force }: { readonly action: Action; readonly force: boolean }) => {
      if (action === 'remove') await call('removeTarget', { params, query: force ? { force: 'true' } : {} });
      else await call('changeTarget', { params, body: { enabled: action === 'resume' } }, { version });
    },
    onSuccess: async () => {
      notify.done(sentence);
      onDone();
      await queries.invalidateQueries({ queryKey: targetsQuery.queryKey });
    },
  });
}
