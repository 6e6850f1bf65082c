import type { Connector } from '@contract/connectors.ts';
import { Button, makeStyles } from '@fluentui/react-components';
import {
  ArrowClockwise20Regular,
  ArrowReplyDown20Regular,
  Delete20Regular,
  Edit20Regular,
  Pause20Regular,
  Play20Regular,
  PlayCircle20Regular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { isRunning } from '#client/connectors.ts';
import { useMay } from '#client/session.ts';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useMessages } from '#language/provider.tsx';
import { useConnectorChanges } from '#pages/connector/changes.ts';
import { EditDialog } from '#pages/connector/editDialog.tsx';
import { RemoveDialog } from '#pages/connector/removeDialog.tsx';
import { ReplayDialog } from '#pages/connector/replayDialog.tsx';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '4px 4px', marginLeft: '-8px' },
});

type Opened = 'replay' | 'edit' | 'remove' | undefined;

/** The commands of one connector; those that the operator may not give are not there. */
export function ActionBar({ connector }: { readonly connector: Connector }) {
  const styles = useStyles();
  const { actions } = useMessages().connector;
  const [mayRun, mayManage] = [useMay('connector.run'), useMay('connector.manage')];
  const [opened, open] = useState<Opened>();
  const { run, replay, deliverAgain, pause, resume, remove } = useConnectorChanges(connector);
  const error = [run, deliverAgain, pause, resume].find((change) => change.error !== null)?.error;
  const busy = isRunning(connector) || run.isPending || deliverAgain.isPending;
  const idle = busy || connector.state !== 'active';
  if (connector.state === 'removed') return null;
  return (
    <>
      <div role="toolbar" aria-label={actions.label} className={styles.bar}>
        {mayRun && (
          <>
            <Button
              appearance="subtle"
              icon={<Play20Regular />}
              disabled={idle}
              onClick={() => run.mutate(undefined)}
            >
              {actions.run}
            </Button>
            <Button
              appearance="subtle"
              icon={<ArrowClockwise20Regular />}
              disabled={idle}
              onClick={() => open('replay')}
            >
              {actions.replay}
            </Button>
            <Button
              appearance="subtle"
              icon={<ArrowReplyDown20Regular />}
              disabled={busy}
              onClick={() => deliverAgain.mutate(undefined)}
            >
              {actions.deliverAgain}
            </Button>
          </>
        )}
        {mayManage && (
          <>
            {connector.state === 'active' ? (
              <Button appearance="subtle" icon={<Pause20Regular />} onClick={() => pause.mutate(undefined)}>
                {actions.pause}
              </Button>
            ) : (
              <Button
                appearance="subtle"
                icon={<PlayCircle20Regular />}
                onClick={() => resume.mutate(undefined)}
              >
                {actions.resume}
              </Button>
            )}
            <Button appearance="subtle" icon={<Edit20Regular />} onClick={() => open('edit')}>
              {actions.edit}
            </Button>
            <Button appearance="subtle" icon={<Delete20Regular />} onClick={() => open('remove')}>
              {actions.remove}
            </Button>
          </>
        )}
      </div>
      {error && <ProblemBar error={error} />}
      {opened === 'replay' && <ReplayDialog replay={replay} onClose={() => open(undefined)} />}
      {opened === 'remove' && (
        <RemoveDialog connector={connector} remove={remove} onClose={() => open(undefined)} />
      )}
      {opened === 'edit' && <EditDialog connector={connector} onClose={() => open(undefined)} />}
    </>
  );
}
