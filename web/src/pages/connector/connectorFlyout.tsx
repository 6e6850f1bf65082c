import type { Connector } from '@contract/connectors.ts';
import { makeStyles, Tab, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useParams } from 'wouter';
import { connectorQuery, isRunning, productNames } from '#client/connectors.ts';
import { ConnectorStateBadge } from '#elements/connectorStateBadge.tsx';
import { Flyout } from '#elements/flyout.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { RunProgressBar } from '#elements/runProgressBar.tsx';
import { TabRow } from '#elements/tabRow.tsx';
import { useMessages } from '#language/provider.tsx';
import { ActionBar } from '#pages/connector/actionBar.tsx';
import { MissingTab } from '#pages/connector/missingTab.tsx';
import { NotImportedTab } from '#pages/connector/notImportedTab.tsx';
import { PropertiesTab } from '#pages/connector/propertiesTab.tsx';
import { RunsTab } from '#pages/connector/runsTab.tsx';

const useStyles = makeStyles({
  about: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginTop: '4px' },
  product: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  head: { display: 'grid', gap: '12px', marginBottom: '4px' },
  tabs: { marginLeft: '-12px' },
  content: { paddingTop: '16px' },
});

const tabs = ['properties', 'runs', 'not-imported', 'missing'] as const;
type TabName = (typeof tabs)[number];

/** One connector, over the list: what it is, what it did, what waits, and what can be done with it. */
export function ConnectorFlyout(props: { readonly connector: string; readonly onClose: () => void }) {
  const connector = useQuery(connectorQuery(props.connector));
  useAddressById(connector.data?.id);
  return (
    <Flyout wide title={connector.data?.name ?? props.connector} onClose={props.onClose}>
      <QueryContent query={connector}>{(data) => <Opened connector={data} />}</QueryContent>
    </Flyout>
  );
}

/** An address with the name becomes one with the id: it holds when the connector is renamed. */
function useAddressById(id: string | undefined): void {
  const { connector, tab } = useParams();
  const [, navigate] = useLocation();
  useEffect(() => {
    if (id === undefined || id === connector) return;
    navigate(`/connectors/list/${id}${tab === undefined ? '' : `/${tab}`}`, { replace: true });
  }, [id, connector, tab, navigate]);
}

function Opened({ connector }: { readonly connector: Connector }) {
  const styles = useStyles();
  const { connector: texts } = useMessages();
  const [, navigate] = useLocation();
  const { tab } = useParams();
  const shown: TabName = tabs.find((name) => name === tab) ?? 'properties';
  const names: Readonly<Record<TabName, string>> = {
    properties: texts.tabs.properties,
    runs: texts.tabs.runs,
    'not-imported': texts.tabs.notImported,
    missing: texts.tabs.missing,
  };
  return (
    <div>
      <div className={styles.head}>
        <div className={styles.about}>
          <ConnectorStateBadge state={connector.state} />
          <span className={styles.product}>{productNames[connector.service]}</span>
        </div>
        {isRunning(connector) && <RunProgressBar connector={connector} live />}
        <ActionBar connector={connector} />
      </div>
      <TabRow
        className={styles.tabs}
        selectedValue={shown}
        onTabSelect={(_, { value }) => navigate(`/connectors/list/${connector.id}/${String(value)}`)}
      >
        {tabs.map((name) => (
          <Tab key={name} value={name}>
            {names[name]}
          </Tab>
        ))}
      </TabRow>
      <div className={styles.content}>
        {shown === 'properties' && <PropertiesTab connector={connector} />}
        {shown === 'runs' && <RunsTab connector={connector} />}
        {shown === 'not-imported' && <NotImportedTab connector={connector} />}
        {shown === 'missing' && <MissingTab connector={connector} />}
      </div>
    </div>
  );
}
