import type { RoleGroup } from '@contract/operators.ts';
import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ConnectorRoleOffer } from '#elements/connectorRoleOffer.tsx';
import { DataTable } from '#elements/dataTable.tsx';
import { Link } from '#elements/link.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { Section } from '#elements/section.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { GroupFlyout } from '#pages/roles/groups/groupFlyout.tsx';
import { NewGroup } from '#pages/roles/groups/newGroup.tsx';
import { connectorRole, roleGroupsQuery } from '#pages/roles/queries.ts';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** @param open name of the role group that is open beside the list */
export function GroupsTab({ open }: { readonly open?: string }) {
  const styles = useStyles();
  const { groups: texts } = useMessages().roles;
  const { list, number } = useFormats();
  const [, navigate] = useLocation();
  const [making, setMaking] = useState(false);
  const groups = useQuery(roleGroupsQuery);
  const nobodyConnects = (items: readonly RoleGroup[]): boolean =>
    !items.some(({ roles, members }) => roles.includes(connectorRole) && members.length > 0);
  return (
    <QueryContent query={groups}>
      {({ items }) => (
        <div className={styles.part}>
          {nobodyConnects(items) && <ConnectorRoleOffer />}
          <Section
            title={texts.title}
            lead={texts.lead}
            actions={
              <Button appearance="primary" icon={<Add20Regular />} onClick={() => setMaking(true)}>
                {texts.make}
              </Button>
            }
          >
            <DataTable
              label={texts.title}
              rows={items}
              rowKey={({ name }) => name}
              columns={[
                {
                  id: 'name',
                  title: texts.name,
                  cell: ({ name, shipped, description }) => (
                    <>
                      <Link to={placeOf(name)}>{name}</Link>{' '}
                      {!shipped && (
                        <Badge appearance="tint" color="informative" shape="rounded">
                          {texts.own}
                        </Badge>
                      )}
                      {description && <div className={styles.quiet}>{description}</div>}
                    </>
                  ),
                },
                { id: 'roles', title: texts.roles, cell: ({ roles }) => list(roles) },
                {
                  id: 'members',
                  title: texts.members,
                  cell: ({ members }) => number(members.length),
                  align: 'end',
                },
              ]}
            />
          </Section>
          {items
            .filter(({ name }) => name === open)
            .map((group) => (
              <GroupFlyout key={group.name} group={group} onClose={() => navigate('/roles')} />
            ))}
          {making && <NewGroup onClose={() => setMaking(false)} onMade={(name) => navigate(placeOf(name))} />}
        </div>
      )}
    </QueryContent>
  );
}

const placeOf = (group: string): string => `/roles/groups/${encodeURIComponent(group)}`;
