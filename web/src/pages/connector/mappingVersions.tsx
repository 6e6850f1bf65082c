import type { Connector } from '@contract/connectors.ts';
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { DataTable } from '#elements/dataTable.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** Who applied which mapping file when. */
export function MappingVersions({ connector }: { readonly connector: Connector }) {
  const styles = useStyles();
  const { mappings: texts, properties } = useMessages().connector;
  const { minute, number } = useFormats();
  const versions = useQuery({
    queryKey: ['connectors', connector.id, 'mappings', connector.mapping],
    queryFn: ({ signal }) => call('listMappings', { params: { connector: connector.id } }, { signal }),
  });
  return (
    <section>
      <h3 className={styles.title}>{texts.title}</h3>
      <QueryContent query={versions}>
        {({ items }) => (
          <DataTable
            label={texts.title}
            rows={items}
            rowKey={(version) => String(version.number)}
            columns={[
              {
                id: 'number',
                title: texts.number,
                cell: (version) => (
                  <>
                    {number(version.number)}{' '}
                    {version.state === 'current' && <Badge appearance="tint">{texts.current}</Badge>}
                  </>
                ),
                nowrap: true,
              },
              { id: 'file', title: texts.file, cell: ({ fileName }) => fileName },
              { id: 'rows', title: texts.rows, cell: ({ rows }) => number(rows), align: 'end' },
              {
                id: 'applied',
                title: texts.applied,
                cell: ({ appliedAt, appliedBy }) =>
                  properties.createdBy(minute(new Date(appliedAt)), appliedBy.replace(/^operator:/, '')),
              },
            ]}
          />
        )}
      </QueryContent>
    </section>
  );
}
