import type { RoleGroup } from '@contract/operators.ts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { Flyout } from '#elements/flyout.tsx';
import { FormDialog } from '#elements/formDialog.tsx';
import { useMessages } from '#language/provider.tsx';
import { EditGroup } from '#pages/roles/groups/editGroup.tsx';
import { GroupRoles } from '#pages/roles/groups/groupRoles.tsx';
import { GroupMembers } from '#pages/roles/groups/members.tsx';
import { useRoleChange } from '#pages/roles/useRoleChange.ts';

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** One role group: who is in it and what it may. */
export function GroupFlyout({ group, onClose }: { readonly group: RoleGroup; readonly onClose: () => void }) {
  const styles = useStyles();
  const { buttons, roles } = useMessages();
  const { groups: texts } = roles;
  const [editing, setEditing] = useState(false);
  const [removing, setRemoving] = useState(false);
  const remove = useRoleChange(
    () => call('removeRoleGroup', { params: { group: group.name } }),
    () => texts.removed(group.name),
  );
  return (
    <Flyout title={group.name} onClose={onClose}>
      <p className={styles.about}>{group.shipped ? texts.shipped : (group.description ?? texts.own)}</p>
      {!group.shipped && (
        <div className={styles.actions}>
          <Button onClick={() => setEditing(true)}>{buttons.edit}</Button>
          <Button onClick={() => setRemoving(true)}>{buttons.remove}</Button>
        </div>
      )}
      <GroupMembers group={group} />
      <GroupRoles group={group} />
      {editing && <EditGroup group={group} onClose={() => setEditing(false)} />}
      {removing && (
        <FormDialog
          title={texts.removeTitle(group.name)}
          lead={texts.removeText}
          submit={texts.removeSubmit}
          pending={remove.isPending}
          error={remove.error}
          onSubmit={() => remove.mutate(undefined, { onSuccess: onClose })}
          onClose={() => setRemoving(false)}
        />
      )}
    </Flyout>
  );
}
