import type { RoleGroup } from '@contract/operators.ts';
import { Button, Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { useMay } from '#client/session.ts';
import { FlyoutPart } from '#elements/flyout.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useMessages } from '#language/provider.tsx';
import { operatorsQuery } from '#pages/roles/queries.ts';
import { useRoleChange } from '#pages/roles/useRoleChange.ts';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  add: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-end' },
  field: { flex: '1 1 220px' },
});

/** Who is in a role group. */
export function GroupMembers({ group }: { readonly group: RoleGroup }) {
  const styles = useStyles();
  const { buttons, roles } = useMessages();
  const { groups: texts } = roles;
  const place = (operator: string) => ({ params: { group: group.name, operator } });
  const remove = useRoleChange((operator: string) => call('removeMember', place(operator)));
  return (
    <FlyoutPart title={texts.members}>
      {remove.error !== null && <ProblemBar error={remove.error} />}
      {group.members.length === 0 ? (
        <p className={styles.none}>{texts.noMembers}</p>
      ) : (
        <ul className={styles.list}>
          {group.members.map((member) => (
            <li key={member} className={styles.row}>
              {member}
              <Button
                size="small"
                appearance="subtle"
                disabled={remove.isPending}
                aria-label={texts.removeMember(member)}
                onClick={() => remove.mutate(member)}
              >
                {buttons.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddMember group={group} />
    </FlyoutPart>
  );
}

function AddMember({ group }: { readonly group: RoleGroup }) {
  const styles = useStyles();
  const { buttons, roles } = useMessages();
  const { groups: texts } = roles;
  const [typed, setTyped] = useState('');
  const operators = useQuery({ ...operatorsQuery, enabled: useMay('operator.manage') });
  const wanted = typed.trim().toLowerCase();
  const others = (operators.data?.items ?? []).filter(
    ({ email, displayName, state }) =>
      state !== 'disabled' &&
      !group.members.includes(email) &&
      `${email} ${displayName ?? ''}`.toLowerCase().includes(wanted),
  );
  const add = useRoleChange(
    (operator: string) => call('addMember', { params: { group: group.name, operator } }),
    (_, operator) => texts.memberAdded(operator, group.name),
  );
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(typed.trim(), { onSuccess: () => setTyped('') });
      }}
    >
      {add.error !== null && <ProblemBar error={add.error} />}
      <div className={styles.add}>
        <Field label={texts.addMember} className={styles.field}>
          <Combobox
            freeform
            value={typed}
            selectedOptions={[]}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onOptionSelect={(_, { optionValue }) => setTyped(optionValue ?? '')}
          >
            {others.map(({ email, displayName }) => (
              <Option key={email} value={email} text={email}>
                {displayName ? `${displayName} (${email})` : email}
              </Option>
            ))}
          </Combobox>
        </Field>
        <Button type="submit" disabled={wanted === '' || add.isPending}>
          {buttons.add}
        </Button>
      </div>
    </form>
  );
}
