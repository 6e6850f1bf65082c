import type { ConsentMeans } from '@contract/captureScope.ts';
import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { FormDialog } from '#elements/formDialog.tsx';
import { useNotify } from '#elements/notify.tsx';
import { useMessages } from '#language/provider.tsx';
import { type ConsentState, consentMeans, consentStates } from '#pages/site/consent/words.ts';

/** Enters by hand who was told or agreed. */
export function AddConsent({ onClose }: { readonly onClose: () => void }) {
  const { scopes, coverage } = useMessages();
  const { consent: texts } = scopes;
  const notify = useNotify();
  const queries = useQueryClient();
  const [entry, setEntry] = useState({
    email: '',
    party: '',
    state: 'informed' as ConsentState,
    means: 'notice-e-mail' as ConsentMeans,
    at: '',
    note: '',
  });
  const change = (part: Partial<typeof entry>) => setEntry((before) => ({ ...before, ...part }));
  const add = useMutation({
    mutationFn: () => {
      const { at, ...rest } = entry;
      return call('addConsent', { body: { ...rest, email: entry.email.trim(), ...(at !== '' && { at }) } });
    },
    onSuccess: async () => {
      notify.done(texts.added);
      onClose();
      await queries.invalidateQueries({ queryKey: ['site-consents'] });
    },
  });
  return (
    <FormDialog
      title={texts.addTitle}
      submit={texts.add}
      pending={add.isPending}
      error={add.error}
      onSubmit={() => add.mutate()}
      onClose={onClose}
    >
      <Field label={texts.email} required>
        <Input type="email" value={entry.email} onChange={(_, { value: email }) => change({ email })} />
      </Field>
      <Field label={texts.party} hint={texts.partyHint}>
        <Input value={entry.party} onChange={(_, { value: party }) => change({ party })} />
      </Field>
      <Field label={texts.state}>
        <Select
          value={entry.state}
          onChange={(_, { value }) =>
            change({ state: consentStates.find((state) => state === value) ?? 'informed' })
          }
        >
          {consentStates.map((state) => (
            <option key={state} value={state}>
              {coverage.consentStates[state]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.means}>
        <Select
          value={entry.means}
          onChange={(_, { value }) =>
            change({ means: consentMeans.find((means) => means === value) ?? 'other' })
          }
        >
          {consentMeans.map((means) => (
            <option key={means} value={means}>
              {texts.meansNames[means]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.at}>
        <Input type="date" value={entry.at} onChange={(_, { value: at }) => change({ at })} />
      </Field>
      <Field label={scopes.note}>
        <Textarea value={entry.note} onChange={(_, { value: note }) => change({ note })} />
      </Field>
    </FormDialog>
  );
}
