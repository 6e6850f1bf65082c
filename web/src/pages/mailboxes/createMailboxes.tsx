import { Field, Textarea } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { FormDialog } from '#elements/formDialog.tsx';
import { useNotify } from '#elements/notify.tsx';
import { useMessages } from '#language/provider.tsx';

export function CreateMailboxes({ onClose }: { readonly onClose: () => void }) {
  const { mailboxes: texts } = useMessages();
  const notify = useNotify();
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const addresses = typed.split(/[\s;,]+/).filter((address) => address !== '');
  const create = useMutation({
    mutationFn: () => call('createMailboxes', { body: { addresses } }),
    onSuccess: async ({ items }) => {
      notify.done(texts.created(items.length));
      onClose();
      await queries.invalidateQueries();
    },
  });
  return (
    <FormDialog
      title={texts.create}
      lead={texts.createLead}
      submit={texts.create}
      pending={create.isPending || addresses.length === 0}
      error={create.error}
      onSubmit={() => create.mutate()}
      onClose={onClose}
    >
      <Field label={texts.addresses} hint={texts.addressesHint} required>
        <Textarea rows={5} value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
    </FormDialog>
  );
}
