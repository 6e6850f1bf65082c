import type { Connector } from '@contract/connectors.ts';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useMessages } from '#language/provider.tsx';

/** Somebody else was first: says so, and offers to go on from what he saved. */
export function ChangedMeanwhile(props: {
  readonly connector: string;
  readonly onLoaded: (connector: Connector) => void;
}) {
  const { edit: texts } = useMessages().connector;
  const load = useMutation({
    mutationFn: () => call('readConnector', { params: { connector: props.connector } }),
    onSuccess: props.onLoaded,
  });
  return (
    <>
      <MessageBar intent="warning" layout="multiline" politeness="assertive">
        <MessageBarBody>{texts.changedMeanwhile}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabled={load.isPending} onClick={() => load.mutate()}>
            {texts.loadTheirs}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {load.error && <ProblemBar error={load.error} />}
    </>
  );
}
