import type { RequestOf } from '@contract/routes.ts';
import type { AlertSettings } from '@contract/settings.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { useNotify } from '#elements/notify.tsx';
import { useMessages } from '#language/provider.tsx';

/** Saves a change of the alert settings that were read; somebody else's change in between is refused. */
export function useAlertChange(settings: AlertSettings) {
  const { settings: texts } = useMessages();
  const queries = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: (body: RequestOf<'editAlertSettings'>['body']) =>
      call('editAlertSettings', { body }, { version: settings.version }),
    onSuccess: (saved) => {
      queries.setQueryData(['alert-settings'], saved);
      notify.done(texts.saved);
    },
  });
}
