import type { AlertSettings } from '@contract/settings.ts';
import { Button, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { Send20Regular } from '@fluentui/react-icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { ProblemBar } from '#elements/problemBar.tsx';
import { Section } from '#elements/section.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({ part: { display: 'grid', gap: '12px', justifyItems: 'start' } });

/** Sends a test over what is saved and switched on, and says what became of it on each way. */
export function AlertTest({ settings }: { readonly settings: AlertSettings }) {
  const styles = useStyles();
  const { alerts: texts } = useMessages().settings;
  const queries = useQueryClient();
  const test = useMutation({
    mutationFn: () => call('testAlerts'),
    onSettled: () => queries.invalidateQueries({ queryKey: ['alerts'] }),
  });
  const on = settings.email.enabled || settings.webhook.enabled;
  return (
    <Section title={texts.test} lead={on ? texts.testLead : texts.testOff}>
      <div className={styles.part}>
        <Button icon={<Send20Regular />} disabled={!on || test.isPending} onClick={() => test.mutate()}>
          {texts.testSubmit}
        </Button>
        {test.error !== null && <ProblemBar error={test.error} />}
        {test.data?.deliveries.map(({ channel, state, reason }) => (
          <MessageBar key={channel} intent={state === 'done' ? 'success' : 'error'} layout="multiline">
            <MessageBarBody>
              {texts.delivery(texts.channels[channel], texts.deliveryStates[state])} {reason}
            </MessageBarBody>
          </MessageBar>
        ))}
      </div>
    </Section>
  );
}
