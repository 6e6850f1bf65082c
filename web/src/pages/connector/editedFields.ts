import type { Connector, ConnectorChanges } from '@contract/connectors.ts';

/** The fields of the form; an empty password keeps the one that is stored. */
export type EditedFields = {
  [Key in Exclude<keyof ConnectorChanges, 'keepInArchive'>]-?: NonNullable<ConnectorChanges[Key]>;
};

export function fieldsOf(connector: Connector): EditedFields {
  const { name, siteUrl, userName, automaticMapping, schedule, timeZone, targets, settings } = connector;
  return {
    name,
    site: siteUrl,
    userName,
    password: '',
    automaticMapping,
    schedule,
    timeZone,
    targets,
    settings,
  };
}

/** What differs from the connector that was read. */
export function changedFields(connector: Connector, fields: EditedFields): ConnectorChanges {
  const before = fieldsOf(connector);
  const changed = (Object.keys(before) as (keyof EditedFields)[]).filter(
    (key) => JSON.stringify(fields[key]) !== JSON.stringify(before[key]),
  );
  return Object.fromEntries(changed.map((key) => [key, fields[key]]));
}
