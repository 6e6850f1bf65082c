import type { RoleGroup } from '@contract/operators.ts';
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { FlyoutPart } from '#elements/flyout.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useMessages } from '#language/provider.tsx';
import { rolesQuery } from '#pages/roles/queries.ts';
import { RoleName } from '#pages/roles/roleName.tsx';
import { useRoleChange } from '#pages/roles/useRoleChange.ts';

const useStyles = makeStyles({
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  boxes: { display: 'grid' },
});

interface Tick {
  readonly role: string;
  readonly has: boolean;
}

/** The roles of a role group; a tick gives or takes one at once. */
export function GroupRoles({ group }: { readonly group: RoleGroup }) {
  const styles = useStyles();
  const { groups: texts } = useMessages().roles;
  const roles = useQuery(rolesQuery);
  const [ticked, setTicked] = useState<Tick>();
  const place = (role: string) => ({ params: { group: group.name, role } });
  const change = useRoleChange(
    async (next: Tick): Promise<void> => {
      await call(next.has ? 'addRole' : 'removeRole', place(next.role));
    },
    (_, tick) => (tick.has ? texts.roleAdded(tick.role, group.name) : texts.roleTaken(tick.role, group.name)),
  );
  const tick = (next: Tick): void => {
    setTicked(next);
    change.mutate(next, { onSettled: () => setTicked(undefined) });
  };
  // What was ticked shows at once; a refusal takes it back.
  const has = (role: string): boolean => (ticked?.role === role ? ticked.has : group.roles.includes(role));
  return (
    <FlyoutPart title={texts.roles}>
      {group.shipped && <p className={styles.lead}>{texts.shippedRoles}</p>}
      {change.error !== null && <ProblemBar error={change.error} />}
      <QueryContent query={roles}>
        {({ items }) => (
          <div className={styles.boxes}>
            {items.map((role) => (
              <Checkbox
                key={role.name}
                label={<RoleName role={role} />}
                checked={has(role.name)}
                disabled={change.isPending}
                onChange={(_, { checked }) => tick({ role: role.name, has: checked === true })}
              />
            ))}
          </div>
        )}
      </QueryContent>
    </FlyoutPart>
  );
}
