import type { Target } from '@contract/targets.ts';
import { makeStyles, Tab, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams } from 'wouter';
import { useMay } from '#client/session.ts';
import { targetQuery } from '#client/targets.ts';
import { Flyout } from '#elements/flyout.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { TabRow } from '#elements/tabRow.tsx';
import { useMessages } from '#language/provider.tsx';
import { DeliveriesTab } from '#pages/targets/deliveriesTab.tsx';
import { OverviewTab } from '#pages/targets/overviewTab.tsx';
import { ProveTab } from '#pages/targets/proveTab.tsx';
import { SettingsTab } from '#pages/targets/settingsTab.tsx';
import { StateBadge } from '#pages/targets/stateBadge.tsx';
import { TargetActions } from '#pages/targets/targetActions.tsx';
import { useTargetKind } from '#settingFields/kindWords.ts';

const useStyles = makeStyles({
  head: { display: 'grid', gap: '12px', marginBottom: '4px' },
  about: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginTop: '4px' },
  kind: { color: tokens.colorNeutralForeground2 },
  tabs: { marginLeft: '-12px' },
  content: { paddingTop: '16px' },
});

const tabs = ['overview', 'deliveries', 'settings', 'prove'] as const;

/** One target, over the list: how it stands, what waits or failed, its settings, and a proof with one mailbox. */
export function TargetFlyout(props: { readonly name: string; readonly onClose: () => void }) {
  const target = useQuery(targetQuery(props.name));
  return (
    <Flyout wide title={props.name} onClose={props.onClose}>
      <QueryContent query={target}>
        {(data) => <Opened target={data} onRemoved={props.onClose} />}
      </QueryContent>
    </Flyout>
  );
}

function Opened({ target, onRemoved }: { readonly target: Target; readonly onRemoved: () => void }) {
  const styles = useStyles();
  const { targets: texts } = useMessages();
  const { name: kind } = useTargetKind()(target.kind);
  const [, navigate] = useLocation();
  const { tab } = useParams();
  const manages = useMay('connector.manage');
  const offered = tabs.filter((name) => name !== 'prove' || manages);
  const shown = offered.find((name) => name === tab) ?? 'overview';
  return (
    <div>
      <div className={styles.head}>
        <div className={styles.about}>
          <StateBadge state={target.state} />
          <span className={styles.kind}>{kind}</span>
        </div>
        {manages && <TargetActions target={target} onRemoved={onRemoved} />}
      </div>
      <TabRow
        className={styles.tabs}
        selectedValue={shown}
        onTabSelect={(_, { value }) => navigate(`/targets/${target.name}/${String(value)}`)}
      >
        {offered.map((name) => (
          <Tab key={name} value={name}>
            {texts.tabs[name]}
          </Tab>
        ))}
      </TabRow>
      <div className={styles.content}>
        {shown === 'overview' && <OverviewTab target={target} />}
        {shown === 'deliveries' && <DeliveriesTab target={target} />}
        {shown === 'settings' && <SettingsTab target={target} />}
        {shown === 'prove' && <ProveTab target={target} />}
      </div>
    </div>
  );
}
