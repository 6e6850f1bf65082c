import type { AlertSettings } from '@contract/settings.ts';
import { makeStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { QueryContent } from '#elements/queryContent.tsx';
import { AlertEmail } from '#pages/settings/alertEmail.tsx';
import { AlertTest } from '#pages/settings/alertTest.tsx';
import { AlertWebhook } from '#pages/settings/alertWebhook.tsx';
import { SentAlerts } from '#pages/settings/sentAlerts.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** Who is told when a run fails, does not reconcile or is late. */
export function AlertsTab() {
  const styles = useStyles();
  const settings = useQuery({
    queryKey: ['alert-settings'],
    queryFn: ({ signal }) => call('readAlertSettings', {}, { signal }),
    refetchOnWindowFocus: false,
  });
  return (
    <QueryContent query={settings}>
      {(data: AlertSettings) => (
        <div className={styles.part}>
          <AlertEmail key={`email ${data.version}`} settings={data} />
          <AlertWebhook key={`webhook ${data.version}`} settings={data} />
          <AlertTest settings={data} />
          <SentAlerts />
        </div>
      )}
    </QueryContent>
  );
}
