import type { ScopeMode, UserScope } from '@contract/captureScope.ts';
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { FormDialog } from '#elements/formDialog.tsx';
import { useNotify } from '#elements/notify.tsx';
import { useMessages } from '#language/provider.tsx';

const modes: readonly ScopeMode[] = ['all', 'listed', 'all-but-private'];

/** Chooses what of a user is captured from now on. */
export function ChooseScope({ scope, onClose }: { readonly scope: UserScope; readonly onClose: () => void }) {
  const { scopes: texts, coverage, buttons } = useMessages();
  const notify = useNotify();
  const queries = useQueryClient();
  const [mode, setMode] = useState<ScopeMode | undefined>(scope.mode);
  const choose = useMutation({
    mutationFn: () =>
      call('chooseScope', { params: { user: scope.email }, body: { mode: mode ?? 'listed' } }),
    onSuccess: async () => {
      notify.done(texts.changed(scope.email));
      onClose();
      await queries.invalidateQueries({ queryKey: ['site-scopes'] });
    },
  });
  return (
    <FormDialog
      title={texts.changeOf(scope.email)}
      lead={texts.changeLead}
      submit={buttons.save}
      pending={choose.isPending}
      error={choose.error}
      onSubmit={() => choose.mutate()}
      onClose={onClose}
    >
      <Field label={texts.mode} required>
        <RadioGroup
          required
          value={mode ?? ''}
          onChange={(_, { value }) => setMode(modes.find((one) => one === value))}
        >
          {modes.map((one) => (
            <Radio key={one} value={one} label={`${coverage.modes[one]}: ${texts.modeHints[one]}`} />
          ))}
        </RadioGroup>
      </Field>
    </FormDialog>
  );
}
