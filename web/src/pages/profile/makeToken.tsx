import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { useSession } from '#client/session.ts';
import { Checkboxes } from '#elements/checkboxes.tsx';
import { FormDialog } from '#elements/formDialog.tsx';
import { useMessages } from '#language/provider.tsx';

const daysOffered = [30, 90, 365] as const;
const dayMilliseconds = 86_400_000;

/** A token for a script: what it may is chosen, and it ends by itself. */
export function MakeToken(props: { readonly onMade: (token: string) => void; readonly onClose: () => void }) {
  const { profile, roles } = useMessages();
  const { tokens: texts } = profile;
  const queries = useQueryClient();
  const { permissions } = useSession();
  const [name, setName] = useState('');
  const [days, setDays] = useState<string>(String(daysOffered[1]));
  const [all, setAll] = useState(false);
  const [scopes, setScopes] = useState<readonly string[]>([]);
  const make = useMutation({
    mutationFn: () =>
      call('makeOwnToken', {
        body: {
          name: name.trim(),
          ...(!all && { scopes: [...scopes] }),
          ...(days !== '' && {
            expiresAt: new Date(Date.now() + Number(days) * dayMilliseconds).toISOString(),
          }),
        },
      }),
    onSuccess: async ({ token }) => {
      props.onClose();
      props.onMade(token);
      await queries.invalidateQueries({ queryKey: ['tokens'] });
    },
  });
  return (
    <FormDialog
      title={texts.make}
      submit={texts.makeSubmit}
      pending={make.isPending || name.trim() === '' || (!all && scopes.length === 0)}
      error={make.error}
      onSubmit={() => make.mutate()}
      onClose={props.onClose}
    >
      <Field label={texts.name} hint={texts.nameHint} required>
        <Input maxLength={100} value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={texts.ends}>
        <Select value={days} onChange={(_, { value }) => setDays(value)}>
          {daysOffered.map((each) => (
            <option key={each} value={each}>
              {texts.inDays(each)}
            </option>
          ))}
          <option value="">{texts.never}</option>
        </Select>
      </Field>
      <Field label={texts.scopes}>
        <RadioGroup value={all ? 'all' : 'some'} onChange={(_, { value }) => setAll(value === 'all')}>
          <Radio value="some" label={texts.some} />
          <Radio value="all" label={texts.all} />
        </RadioGroup>
      </Field>
      {!all && (
        <Checkboxes
          legend={texts.chosen}
          options={permissions.map((permission) => ({
            value: permission,
            label: roles.permissions[permission as keyof typeof roles.permissions] ?? permission,
          }))}
          chosen={scopes}
          onChange={setScopes}
        />
      )}
    </FormDialog>
  );
}
