import { Field, Input, Textarea } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { Checkboxes } from '#elements/checkboxes.tsx';
import { FormDialog } from '#elements/formDialog.tsx';
import { useMessages } from '#language/provider.tsx';
import { rolesQuery } from '#pages/roles/queries.ts';
import { RoleName } from '#pages/roles/roleName.tsx';
import { useRoleChange } from '#pages/roles/useRoleChange.ts';

/** A role group of one's own; its members are added afterwards. */
export function NewGroup(props: { readonly onClose: () => void; readonly onMade: (name: string) => void }) {
  const { groups: texts } = useMessages().roles;
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const roles = useQuery(rolesQuery);
  const make = useRoleChange(
    () =>
      call('makeRoleGroup', {
        body: { name: name.trim(), description: description.trim(), roles: [...chosen] },
      }),
    (group) => texts.made(group.name),
  );
  return (
    <FormDialog
      title={texts.make}
      submit={texts.makeSubmit}
      pending={make.isPending || name.trim() === ''}
      error={make.error}
      onSubmit={() =>
        make.mutate(undefined, {
          onSuccess: (group) => {
            props.onClose();
            props.onMade(group.name);
          },
        })
      }
      onClose={props.onClose}
    >
      <Field label={texts.name} required>
        <Input value={name} maxLength={64} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={texts.description}>
        <Textarea value={description} maxLength={1000} onChange={(_, { value }) => setDescription(value)} />
      </Field>
      <Checkboxes
        legend={texts.roles}
        options={(roles.data?.items ?? []).map((role) => ({
          value: role.name,
          label: <RoleName role={role} />,
        }))}
        chosen={chosen}
        onChange={setChosen}
      />
    </FormDialog>
  );
}
