import type { AlertSettings } from '@contract/settings.ts';
import { Button, Field, Input, makeStyles, Select, Switch, Textarea } from '@fluentui/react-components';
import { languages } from '@i18n/languages.ts';
import { languageNames } from '@i18n/web/catalogues.ts';
import { useState } from 'react';
import { PasswordInput } from '#elements/passwordInput.tsx';
import { isLanguage } from '#language/language.ts';
import { useMessages } from '#language/provider.tsx';
import { SettingsForm } from '#pages/settings/settingsForm.tsx';
import { useAlertChange } from '#pages/settings/useAlertChange.ts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gap: '16px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    alignItems: 'start',
  },
});

const securities = ['starttls', 'tls', 'none'] as const;

/** Alerts by e-mail: the mail server, its log-in, and who gets them. */
export function AlertEmail({ settings }: { readonly settings: AlertSettings }) {
  const styles = useStyles();
  const { alerts: texts } = useMessages().settings;
  const change = useAlertChange(settings);
  const { email } = settings;
  const [typed, setTyped] = useState({
    enabled: email.enabled,
    host: email.host,
    port: String(email.port),
    security: email.security,
    userName: email.userName ?? '',
    password: '',
    from: email.from,
    to: email.to.join('\n'),
    language: email.language,
    late: String(settings.lateAfterMinutes),
  });
  const set =
    (part: keyof typeof typed) =>
    (_: unknown, { value }: { readonly value: string }) =>
      setTyped((before) => ({ ...before, [part]: value }));
  const { language, userName, password, from } = typed;
  const save = (): void =>
    change.mutate({
      email: {
        enabled: typed.enabled,
        host: typed.host.trim(),
        port: Number(typed.port),
        security: typed.security,
        userName: userName.trim() === '' ? null : userName.trim(),
        ...(password !== '' && { password }),
        ...(from.trim() !== '' && { from: from.trim() }),
        to: typed.to.split(/[\s;,]+/).filter((address) => address !== ''),
        ...(isLanguage(language) && { language }),
      },
      lateAfterMinutes: Number(typed.late),
    });
  return (
    <SettingsForm
      title={texts.email}
      lead={texts.emailLead}
      pending={change.isPending}
      error={change.error}
      onSave={save}
    >
      <Switch
        label={texts.emailOn}
        checked={typed.enabled}
        onChange={(_, { checked }) => setTyped((before) => ({ ...before, enabled: checked }))}
      />
      <div className={styles.fields}>
        <Field label={texts.to} hint={texts.toHint}>
          <Textarea rows={2} value={typed.to} onChange={set('to')} />
        </Field>
        <Field label={texts.from}>
          <Input type="email" value={from} onChange={set('from')} />
        </Field>
        <Field label={texts.language}>
          <Select value={language} onChange={set('language')}>
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {languageNames[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.host}>
          <Input value={typed.host} onChange={set('host')} />
        </Field>
        <Field label={texts.port}>
          <Input inputMode="numeric" value={typed.port} onChange={set('port')} />
        </Field>
        <Field label={texts.security}>
          <Select
            value={typed.security}
            onChange={(_, { value }) =>
              setTyped((before) => ({
                ...before,
                security: securities.find((known) => known === value) ?? before.security,
              }))
            }
          >
            {securities.map((each) => (
              <option key={each} value={each}>
                {texts.securities[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.userName}>
          <Input autoComplete="off" value={userName} onChange={set('userName')} />
        </Field>
        <Field label={texts.password} hint={email.hasPassword ? texts.passwordKept : texts.passwordNone}>
          <PasswordInput
            value={password}
            autoComplete="off"
            onChange={(value) => setTyped((before) => ({ ...before, password: value }))}
          />
        </Field>
        <Field label={texts.late} hint={texts.lateHint}>
          <Input inputMode="numeric" value={typed.late} onChange={set('late')} />
        </Field>
      </div>
      {email.hasPassword && (
        <div>
          <Button
            size="small"
            disabled={change.isPending}
            onClick={() => change.mutate({ email: { password: null } })}
          >
            {texts.forgetPassword}
          </Button>
        </div>
      )}
    </SettingsForm>
  );
}
