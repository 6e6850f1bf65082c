import type { SingleSignOnSettings } from '@contract/settings.ts';
import { Field, Input, makeStyles, Switch } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { useNotify } from '#elements/notify.tsx';
import { PasswordInput } from '#elements/passwordInput.tsx';
import { useMessages } from '#language/provider.tsx';
import { SettingsForm } from '#pages/settings/settingsForm.tsx';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gap: '16px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
    alignItems: 'start',
  },
  narrow: { maxWidth: '480px' },
  switches: { display: 'grid', justifyItems: 'start' },
});

/** Single sign-on by OpenID Connect, and who may still use a password. */
export function SingleSignOnForm({ settings }: { readonly settings: SingleSignOnSettings }) {
  const styles = useStyles();
  const { settings: all } = useMessages();
  const { signIn: texts } = all;
  const queries = useQueryClient();
  const notify = useNotify();
  const [typed, setTyped] = useState({
    name: settings.name,
    issuer: settings.issuer,
    clientId: settings.clientId,
    clientSecret: '',
    address: settings.address === '' ? location.origin : settings.address,
    emergencyOperator: settings.emergencyOperator ?? '',
  });
  const [on, setOn] = useState({
    enabled: settings.enabled,
    autoCreate: settings.autoCreate,
    localSignIn: settings.localSignIn,
  });
  const save = useMutation({
    mutationFn: () => {
      const { clientSecret, emergencyOperator, ...plain } = typed;
      const trimmed = Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, value.trim()]));
      return call(
        'editSingleSignOn',
        {
          body: {
            ...on,
            ...trimmed,
            ...(clientSecret !== '' && { clientSecret }),
            emergencyOperator: emergencyOperator.trim() === '' ? null : emergencyOperator.trim(),
          },
        },
        { version: settings.version },
      );
    },
    onSuccess: (saved) => {
      queries.setQueryData(['single-sign-on'], saved);
      notify.done(all.saved);
    },
  });
  const input = (part: keyof typeof typed) => ({
    value: typed[part],
    onChange: (_: unknown, { value }: { readonly value: string }) =>
      setTyped((before) => ({ ...before, [part]: value })),
  });
  const toggle = (part: keyof typeof on) => ({
    checked: on[part],
    onChange: (_: unknown, { checked }: { readonly checked: boolean }) =>
      setOn((before) => ({ ...before, [part]: checked })),
  });
  return (
    <SettingsForm
      title={texts.singleSignOn}
      lead={texts.lead}
      pending={save.isPending}
      error={save.error}
      onSave={() => save.mutate()}
    >
      <Switch label={texts.enabled} {...toggle('enabled')} />
      <div className={styles.fields}>
        <Field label={texts.issuer} hint={texts.issuerHint}>
          <Input type="url" placeholder="https://login.corp.example" {...input('issuer')} />
        </Field>
        <Field label={texts.clientId}>
          <Input autoComplete="off" {...input('clientId')} />
        </Field>
        <Field
          label={texts.clientSecret}
          hint={settings.hasClientSecret ? texts.secretKept : texts.secretNone}
        >
          <PasswordInput
            autoComplete="off"
            value={typed.clientSecret}
            onChange={(clientSecret) => setTyped((before) => ({ ...before, clientSecret }))}
          />
        </Field>
        <Field label={texts.name} hint={texts.nameHint}>
          <Input maxLength={60} {...input('name')} />
        </Field>
        <Field label={texts.address} hint={texts.addressHint}>
          <Input type="url" {...input('address')} />
        </Field>
        <Field label={texts.redirectUri} hint={texts.redirectUriHint}>
          <Input readOnly value={settings.redirectUri} onFocus={(event) => event.target.select()} />
        </Field>
      </div>
      <div className={styles.switches}>
        <Switch label={texts.autoCreate} {...toggle('autoCreate')} />
        <Switch label={texts.localSignIn} {...toggle('localSignIn')} />
      </div>
      <Field label={texts.emergencyOperator} hint={texts.emergencyHint} className={styles.narrow}>
        <Input type="email" autoComplete="off" {...input('emergencyOperator')} />
      </Field>
    </SettingsForm>
  );
}
