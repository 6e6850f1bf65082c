import type { AlertSettings } from '@contract/settings.ts';
import { Button, Field, Input, makeStyles, Switch } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { ProblemBar } from '#elements/problemBar.tsx';
import { ShownOnceDialog } from '#elements/shownOnceDialog.tsx';
import { useMessages } from '#language/provider.tsx';
import { SettingsForm } from '#pages/settings/settingsForm.tsx';
import { useAlertChange } from '#pages/settings/useAlertChange.ts';

const useStyles = makeStyles({ field: { maxWidth: '560px' } });

/** Alerts to another program: its address, and the secret that signs what is sent. */
export function AlertWebhook({ settings }: { readonly settings: AlertSettings }) {
  const styles = useStyles();
  const { alerts: texts } = useMessages().settings;
  const queries = useQueryClient();
  const change = useAlertChange(settings);
  const { webhook } = settings;
  const [enabled, setEnabled] = useState(webhook.enabled);
  const [url, setUrl] = useState(webhook.url);
  const renew = useMutation({ mutationFn: () => call('renewWebhookSecret') });
  const close = (): void => {
    renew.reset();
    void queries.invalidateQueries({ queryKey: ['alert-settings'] });
  };
  return (
    <SettingsForm
      title={texts.webhook}
      lead={texts.webhookLead}
      pending={change.isPending}
      error={change.error}
      onSave={() => change.mutate({ webhook: { enabled, url: url.trim() } })}
    >
      <Switch label={texts.webhookOn} checked={enabled} onChange={(_, { checked }) => setEnabled(checked)} />
      <Field label={texts.url} className={styles.field}>
        <Input type="url" value={url} onChange={(_, { value }) => setUrl(value)} />
      </Field>
      {renew.error !== null && <ProblemBar error={renew.error} />}
      <Field label={texts.secret} hint={webhook.hasSecret ? texts.secretThere : texts.secretNone}>
        <div>
          <Button disabled={renew.isPending} onClick={() => renew.mutate()}>
            {webhook.hasSecret ? texts.renewSecret : texts.makeSecret}
          </Button>
        </div>
      </Field>
      {renew.data !== undefined && (
        <ShownOnceDialog
          title={texts.secret}
          label={texts.secret}
          hint={texts.secretHint}
          secret={renew.data.secret}
          onClose={close}
        />
      )}
    </SettingsForm>
  );
}
