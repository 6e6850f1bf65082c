import { makeStyles, Tab } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Page } from '#elements/page.tsx';
import { TabRow } from '#elements/tabRow.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({ tabs: { margin: '-8px 0 20px -12px' } });

const places = { overview: '/connectors', connectors: '/connectors/list' } as const;

/** The page *Data connectors* with its two tabs, each with an address of its own. */
export function DataConnectors(props: {
  readonly tab: keyof typeof places;
  readonly behindDialog?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { connectors, words } = useMessages();
  const [, navigate] = useLocation();
  return (
    <Page
      title={words.wizard.dataConnectors}
      lead={connectors.lead}
      behindDialog={props.behindDialog === true}
    >
      <TabRow
        className={styles.tabs}
        aria-label={connectors.tabs}
        selectedValue={props.tab}
        onTabSelect={(_, { value }) => navigate(places[value as keyof typeof places])}
      >
        <Tab value="overview">{words.wizard.overview}</Tab>
        <Tab value="connectors">{words.wizard.connectors}</Tab>
      </TabRow>
      {props.children}
    </Page>
  );
}
