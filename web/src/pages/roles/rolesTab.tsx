import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { DataTable } from '#elements/dataTable.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { Section } from '#elements/section.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { roleGroupsQuery, rolesQuery } from '#pages/roles/queries.ts';
import { RoleName } from '#pages/roles/roleName.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  none: { color: tokens.colorNeutralForeground2 },
});

/** The roles: what each allows, and which role groups have it. */
export function RolesTab() {
  const styles = useStyles();
  const { roles: texts } = useMessages();
  const { list } = texts;
  const formats = useFormats();
  const roles = useQuery(rolesQuery);
  const groups = useQuery(roleGroupsQuery);
  const having = (role: string): string[] =>
    (groups.data?.items ?? []).filter((group) => group.roles.includes(role)).map(({ name }) => name);
  return (
    <Section title={list.title} lead={list.lead}>
      <QueryContent query={roles}>
        {({ items }) => (
          <DataTable
            label={list.title}
            rows={items}
            rowKey={({ name }) => name}
            columns={[
              { id: 'role', title: list.role, cell: (role) => <RoleName role={role} /> },
              {
                id: 'allows',
                title: list.allows,
                cell: ({ permissions }) => (
                  <ul className={styles.list}>
                    {permissions.map((permission) => (
                      <li key={permission}>
                        {texts.permissions[permission as keyof typeof texts.permissions] ?? permission}{' '}
                        <span className={styles.code}>{permission}</span>
                      </li>
                    ))}
                  </ul>
                ),
              },
              {
                id: 'groups',
                title: list.inGroups,
                cell: ({ name }) =>
                  having(name).length === 0 ? (
                    <span className={styles.none}>{list.inNone}</span>
                  ) : (
                    formats.list(having(name))
                  ),
              },
            ]}
          />
        )}
      </QueryContent>
    </Section>
  );
}
