import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { CodeField } from '#elements/codeField.tsx';
import { FormDialog } from '#elements/formDialog.tsx';
import { PasswordInput } from '#elements/passwordInput.tsx';
import { QrCode } from '#elements/qrCode.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  picture: { justifySelf: 'center' },
  secret: {
    display: 'block',
    marginTop: '4px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    overflowWrap: 'anywhere',
  },
});

/** The password, then the picture to scan and the first code; it counts from then on. */
export function SecondFactorSetup(props: {
  readonly onDone: (recoveryCodes: readonly string[]) => void;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { profile, signIn } = useMessages();
  const { secondFactor: texts } = profile;
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const enrol = useMutation({ mutationFn: () => call('enrolSecondFactor', { body: { password } }) });
  const turnOn = useMutation({
    mutationFn: () => call('turnOnSecondFactor', { body: { code: code.replaceAll(' ', '') } }),
    onSuccess: ({ recoveryCodes }) => props.onDone(recoveryCodes),
  });
  if (enrol.data === undefined)
    return (
      <FormDialog
        title={texts.turnOn}
        lead={texts.passwordFirst}
        submit={texts.next}
        pending={enrol.isPending}
        error={enrol.error}
        onSubmit={() => enrol.mutate()}
        onClose={props.onClose}
      >
        <Field label={signIn.password} required>
          <PasswordInput value={password} onChange={setPassword} autoComplete="current-password" />
        </Field>
      </FormDialog>
    );
  return (
    <FormDialog
      title={texts.turnOn}
      lead={texts.scan}
      submit={texts.turnOn}
      pending={turnOn.isPending}
      error={turnOn.error}
      onSubmit={() => turnOn.mutate()}
      onClose={props.onClose}
    >
      <div className={styles.picture}>
        <QrCode text={enrol.data.uri} label={texts.picture} size={200} />
      </div>
      <div>
        {texts.key}
        <code className={styles.secret}>{enrol.data.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </div>
      <CodeField value={code} onChange={setCode} />
    </FormDialog>
  );
}
