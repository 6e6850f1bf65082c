import type { Directory } from '@contract/directories.ts';
import { makeStyles, Tab, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams } from 'wouter';
import { useMay } from '#client/session.ts';
import { Flyout } from '#elements/flyout.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { TabRow } from '#elements/tabRow.tsx';
import { useMessages } from '#language/provider.tsx';
import { DirectoryActions } from '#pages/directories/directoryActions.tsx';
import { OverviewTab } from '#pages/directories/overviewTab.tsx';
import { PeopleTab } from '#pages/directories/peopleTab.tsx';
import { directoryQuery } from '#pages/directories/queries.ts';
import { SettingsTab } from '#pages/directories/settingsTab.tsx';
import { StateBadge } from '#pages/directories/stateBadge.tsx';
import { useDirectoryKind } from '#settingFields/kindWords.ts';

const useStyles = makeStyles({
  head: { display: 'grid', gap: '12px', marginBottom: '4px' },
  about: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginTop: '4px' },
  kind: { color: tokens.colorNeutralForeground2 },
  tabs: { marginLeft: '-12px' },
  content: { paddingTop: '16px' },
});

const tabs = ['overview', 'people', 'settings'] as const;

/** One directory, over the list: what was read and what was in doubt, its people, its settings. */
export function DirectoryFlyout(props: { readonly name: string; readonly onClose: () => void }) {
  const directory = useQuery(directoryQuery(props.name));
  return (
    <Flyout wide title={props.name} onClose={props.onClose}>
      <QueryContent query={directory}>
        {(data) => <Opened directory={data} onRemoved={props.onClose} />}
      </QueryContent>
    </Flyout>
  );
}

function Opened(props: { readonly directory: Directory; readonly onRemoved: () => void }) {
  const styles = useStyles();
  const { directories: texts } = useMessages();
  const { directory } = props;
  const { name: kind } = useDirectoryKind()(directory.kind);
  const [, navigate] = useLocation();
  const { tab } = useParams();
  const manages = useMay('connector.manage');
  const shown = tabs.find((name) => name === tab) ?? 'overview';
  return (
    <div>
      <div className={styles.head}>
        <div className={styles.about}>
          <StateBadge directory={directory} />
          <span className={styles.kind}>{kind}</span>
        </div>
        {manages && <DirectoryActions directory={directory} onRemoved={props.onRemoved} />}
      </div>
      <TabRow
        className={styles.tabs}
        selectedValue={shown}
        onTabSelect={(_, { value }) => navigate(`/directories/${directory.name}/${String(value)}`)}
      >
        {tabs.map((name) => (
          <Tab key={name} value={name}>
            {texts.tabs[name]}
          </Tab>
        ))}
      </TabRow>
      <div className={styles.content}>
        {shown === 'overview' && <OverviewTab directory={directory} />}
        {shown === 'people' && <PeopleTab directory={directory} />}
        {shown === 'settings' && <SettingsTab directory={directory} />}
      </div>
    </div>
  );
}
