import type { Connector } from '@contract/connectors.ts';
import { makeStyles } from '@fluentui/react-components';
import { productNames } from '#client/connectors.ts';
import { choiceOf } from '#connectorFields/mailboxChoice.ts';
import { useDeliversText, useRouteTexts } from '#connectorFields/routeTexts.ts';
import { useLeftOutText, usePeopleText, useScheduleText } from '#connectorFields/settingsText.ts';
import { ConnectorStateBadge } from '#elements/connectorStateBadge.tsx';
import { Facts } from '#elements/facts.tsx';
import { Lines } from '#elements/lines.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { LastRunStatus } from '#pages/connector/lastRunStatus.tsx';
import { MappingVersions } from '#pages/connector/mappingVersions.tsx';

const useStyles = makeStyles({ parts: { display: 'grid', gap: '28px' } });

export function PropertiesTab({ connector }: { readonly connector: Connector }) {
  const styles = useStyles();
  const { connector: texts, addConnector } = useMessages();
  const { properties } = texts;
  const { minute, list } = useFormats();
  const people = usePeopleText(connector.settings);
  const leftOut = useLeftOutText(connector.settings);
  const schedule = useScheduleText(connector.schedule, connector.timeZone);
  const mapping = [
    ...(connector.mapping === null ? [] : [`CSV, ${texts.mappings.number} ${connector.mapping}`]),
    ...(connector.automaticMapping ? [addConnector.review.automatic] : []),
  ];
  const choice = choiceOf(connector);
  const delivers = useDeliversText()(choice);
  const routeTexts = useRouteTexts();
  const { routes } = connector.settings;
  return (
    <div className={styles.parts}>
      <LastRunStatus connector={connector} />
      <Facts
        facts={[
          { name: properties.product, value: productNames[connector.service] },
          { name: properties.state, value: <ConnectorStateBadge state={connector.state} /> },
          { name: properties.schedule, value: schedule },
          {
            name: properties.nextRun,
            value: connector.nextRunAt === null ? '–' : minute(new Date(connector.nextRunAt)),
          },
          { name: properties.mapping, value: list(mapping) },
          { name: properties.whose, value: people },
          { name: properties.kinds, value: leftOut },
          { name: properties.delivers, value: delivers },
          {
            name: properties.routes,
            value: routes && <Lines sentences={routeTexts(routes)} />,
          },
          { name: properties.site, value: connector.siteUrl },
          { name: properties.userName, value: connector.userName },
          {
            name: properties.created,
            value: properties.createdBy(
              minute(new Date(connector.createdAt)),
              connector.createdBy.replace(/^operator:/, ''),
            ),
          },
        ]}
      />
      {connector.mapping !== null && <MappingVersions connector={connector} />}
    </div>
  );
}
