import type { Connector } from '@contract/connectors.ts';
import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { connectorsQuery, isRunning } from '#client/connectors.ts';
import { ButtonLink } from '#elements/buttonLink.tsx';
import { EmptyState } from '#elements/emptyState.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { Section } from '#elements/section.tsx';
import { useMessages } from '#language/provider.tsx';
import { ConnectorFlyout } from '#pages/connector/connectorFlyout.tsx';
import { ConnectorTable } from '#pages/connectors/connectorTable.tsx';
import { DataConnectors } from '#pages/connectors/frame.tsx';

const useStyles = makeStyles({ removed: { marginTop: '12px', color: tokens.colorNeutralForeground2 } });

/** *Data connectors*, Connectors: all of them, and one in the flyout when the address names it. */
export function ListPage() {
  const connectors = useQuery(connectorsQuery);
  const { connector: opened } = useParams();
  const [, navigate] = useLocation();
  return (
    <DataConnectors tab="connectors" behindDialog={opened !== undefined}>
      <QueryContent query={connectors}>{({ items }) => <List connectors={items} />}</QueryContent>
      {opened !== undefined && (
        <ConnectorFlyout key={opened} connector={opened} onClose={() => navigate('/connectors/list')} />
      )}
    </DataConnectors>
  );
}

function List({ connectors }: { readonly connectors: readonly Connector[] }) {
  const styles = useStyles();
  const { connectors: texts, words } = useMessages();
  const [removedToo, setRemovedToo] = useState(false);
  const removed = connectors.some(({ state }) => state === 'removed');
  const shown = connectors.filter(({ state }) => removedToo || state !== 'removed');
  const running = shown.filter(isRunning).map(({ id }) => id);
  return (
    <Section title={words.wizard.connectors}>
      {shown.length === 0 ? (
        <EmptyState
          title={texts.list.empty}
          text={texts.list.emptyHint}
          action={<ButtonLink to="/connectors">{words.wizard.overview}</ButtonLink>}
        />
      ) : (
        <ConnectorTable connectors={shown} running={running} />
      )}
      {removed && (
        <Switch
          className={styles.removed}
          label={texts.list.showRemoved}
          checked={removedToo}
          onChange={(_, { checked }) => setRemovedToo(checked)}
        />
      )}
    </Section>
  );
}
