import type { RoleGroup } from '@contract/operators.ts';
import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { call } from '#client/call.ts';
import { FormDialog } from '#elements/formDialog.tsx';
import { useMessages } from '#language/provider.tsx';
import { useRoleChange } from '#pages/roles/useRoleChange.ts';

/** Another name or description for a role group that was made here. */
export function EditGroup({ group, onClose }: { readonly group: RoleGroup; readonly onClose: () => void }) {
  const { buttons, roles } = useMessages();
  const { groups: texts } = roles;
  const [, navigate] = useLocation();
  const [name, setName] = useState(group.name);
  const [description, setDescription] = useState(group.description ?? '');
  const edit = useRoleChange(() =>
    call('editRoleGroup', {
      params: { group: group.name },
      body: { name: name.trim(), description: description.trim() },
    }),
  );
  return (
    <FormDialog
      title={texts.editTitle}
      submit={buttons.save}
      pending={edit.isPending || name.trim() === ''}
      error={edit.error}
      onSubmit={() =>
        edit.mutate(undefined, {
          onSuccess: (edited) => {
            onClose();
            navigate(`/roles/groups/${encodeURIComponent(edited.name)}`);
          },
        })
      }
      onClose={onClose}
    >
      <Field label={texts.name} required>
        <Input value={name} maxLength={64} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={texts.description}>
        <Textarea value={description} maxLength={1000} onChange={(_, { value }) => setDescription(value)} />
      </Field>
    </FormDialog>
  );
}
