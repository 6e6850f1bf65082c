import type { Directory } from '@contract/directories.ts';
import { Button, makeStyles } from '@fluentui/react-components';
import { Delete20Regular, Pause20Regular, Play20Regular } from '@fluentui/react-icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { FormDialog } from '#elements/formDialog.tsx';
import { useNotify } from '#elements/notify.tsx';
import { useMessages } from '#language/provider.tsx';
import { directoriesQuery } from '#pages/directories/queries.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginLeft: '-8px' },
});

type Action = 'pause' | 'resume' | 'remove';

/** Pauses, resumes or removes a directory, each after a word of what that means. */
export function DirectoryActions(props: { readonly directory: Directory; readonly onRemoved: () => void }) {
  const styles = useStyles();
  const { actions } = useMessages().directories;
  const [asked, ask] = useState<Action>();
  const { directory } = props;
  const done = (): void => {
    if (asked === 'remove') props.onRemoved();
    else ask(undefined);
  };
  return (
    <>
      <div role="toolbar" aria-label={actions.label} className={styles.bar}>
        {directory.enabled ? (
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
      {asked && <Confirm action={asked} directory={directory} onClose={() => ask(undefined)} onDone={done} />}
    </>
  );
}

function Confirm(props: {
  readonly action: Action;
  readonly directory: Directory;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { action, directory, onClose, onDone } = props;
  const { name, version } = directory;
  const texts = useMessages().directories.actions[action];
  const notify = useNotify();
  const queries = useQueryClient();
  const params = { name };
  const act = useMutation({
    mutationFn: async () => {
      if (action === 'remove') await call('removeDirectory', { params });
      else await call('changeDirectory', { params, body: { enabled: action === 'resume' } }, { version });
    },
    onSuccess: async () => {
      notify.done(texts.done(name));
      onDone();
      await queries.invalidateQueries({ queryKey: directoriesQuery.queryKey });
    },
  });
  return (
    <FormDialog
      title={texts.title(name)}
      submit={texts.button}
      pending={act.isPending}
      error={act.error}
      onSubmit={() => act.mutate()}
      onClose={onClose}
    >
      {texts.text}
    </FormDialog>
  );
}
