import { Field, Input } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { useMay } from '#client/session.ts';
import { Checkboxes } from '#elements/checkboxes.tsx';
import { FormDialog } from '#elements/formDialog.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { ShownOnceDialog } from '#elements/shownOnceDialog.tsx';
import { useMessages } from '#language/provider.tsx';
import { roleGroupsQuery } from '#pages/roles/queries.ts';
import { useRoleChange } from '#pages/roles/useRoleChange.ts';

/** A new operator with a generated password, and the role groups to put him into. */
export function AddOperator({ onClose }: { readonly onClose: () => void }) {
  const { operators: texts } = useMessages().roles;
  const gives = useMay('role.manage');
  const groups = useQuery({ ...roleGroupsQuery, enabled: gives });
  const [email, setEmail] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const add = useRoleChange(async () => {
    const name = displayName.trim();
    const made = await call('addOperator', {
      body: { email: email.trim(), ...(name !== '' && { displayName: name }) },
    });
    // The password is shown whatever happens to the role groups: it is not to be had again.
    const failure = await joinGroups(made.email, chosen).catch((error: unknown) => error);
    return { made, failure };
  });
  if (add.data !== undefined)
    return (
      <ShownOnceDialog
        title={texts.added(add.data.made.email)}
        label={texts.password}
        hint={texts.passwordHint}
        secret={add.data.made.password}
        onClose={onClose}
      >
        {add.data.failure !== undefined && <ProblemBar error={add.data.failure} />}
      </ShownOnceDialog>
    );
  return (
    <FormDialog
      title={texts.add}
      lead={texts.addLead}
      submit={texts.addSubmit}
      pending={add.isPending}
      error={add.error}
      onSubmit={() => add.mutate(undefined)}
      onClose={onClose}
    >
      <Field label={texts.email} required>
        <Input type="email" autoComplete="off" value={email} onChange={(_, { value }) => setEmail(value)} />
      </Field>
      <Field label={texts.displayName}>
        <Input autoComplete="off" value={displayName} onChange={(_, { value }) => setDisplayName(value)} />
      </Field>
      {gives && (
        <Checkboxes
          legend={texts.groups}
          options={(groups.data?.items ?? []).map(({ name }) => ({ value: name, label: name }))}
          chosen={chosen}
          onChange={setChosen}
        />
      )}
    </FormDialog>
  );
}

async function joinGroups(operator: string, groups: readonly string[]): Promise<void> {
  for (const group of groups) await call('addMember', { params: { group, operator } });
}
