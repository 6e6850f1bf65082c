import { Button, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { Add20Regular, PlugConnected24Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { useMay } from '#client/session.ts';
import { EmptyState } from '#elements/emptyState.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { Section } from '#elements/section.tsx';
import { useMessages } from '#language/provider.tsx';
import { AddCapture } from '#pages/site/captures/addCapture.tsx';
import { Alarms } from '#pages/site/captures/alarms.tsx';
import { CaptureFlyout } from '#pages/site/captures/captureFlyout.tsx';
import { CaptureTable } from '#pages/site/captures/captureTable.tsx';
import { capturesQuery } from '#pages/site/captures/queries.ts';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

const everyMilliseconds = 15_000;

/** Sources that capture on their own: what is set up, how it stands, what is wrong. */
export function CapturesTab() {
  const styles = useStyles();
  const { captures: texts } = useMessages();
  const manages = useMay('site.capture.manage');
  const [adding, setAdding] = useState(false);
  const [opened, setOpened] = useState<string>();
  const captures = useQuery(capturesQuery);
  const site = useQuery({
    queryKey: ['site'],
    queryFn: ({ signal }) => call('readSite', {}, { signal }),
    refetchInterval: everyMilliseconds,
  });
  const shown = captures.data?.items.find(({ id }) => id === opened);
  return (
    <div className={styles.part}>
      {site.data?.answers === false && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.siteDown}</MessageBarBody>
        </MessageBar>
      )}
      <Alarms />
      <Section
        title={texts.title}
        lead={texts.lead}
        actions={
          manages && (
            <Button appearance="primary" icon={<Add20Regular />} onClick={() => setAdding(true)}>
              {texts.add}
            </Button>
          )
        }
      >
        <QueryContent query={captures}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState
                icon={<PlugConnected24Regular />}
                title={texts.none}
                text={manages ? texts.noneHelp : texts.noneAsk}
              />
            ) : (
              <CaptureTable captures={items} onOpen={({ id }) => setOpened(id)} />
            )
          }
        </QueryContent>
      </Section>
      {adding && (
        <AddCapture
          onClose={() => setAdding(false)}
          onAdded={(id) => {
            setAdding(false);
            setOpened(id);
          }}
        />
      )}
      {shown && <CaptureFlyout key={shown.id} capture={shown} onClose={() => setOpened(undefined)} />}
    </div>
  );
}
