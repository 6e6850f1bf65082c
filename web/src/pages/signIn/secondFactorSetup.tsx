import type { Session } from '@contract/session.ts';
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { CodeField } from '#elements/codeField.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { QrCode } from '#elements/qrCode.tsx';
import { useMessages } from '#language/provider.tsx';
import { SignInForm } from '#pages/signIn/form.tsx';

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

/** Scan, type the first code: from then on sign-in asks for one. Also used by the profile page. */
export function SecondFactorSetup({ onDone }: { readonly onDone: (session: Session) => void }) {
  const styles = useStyles();
  const { setup: texts, code: codeTexts } = useMessages().signIn;
  const [code, setCode] = useState('');
  const setup = useQuery({
    queryKey: ['second-factor-setup'],
    queryFn: () => call('beginSecondFactor'),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const send = useMutation({
    mutationFn: () => call('turnOnSecondFactor', { body: { code } }),
    onSuccess: onDone,
  });
  if (setup.error) return <ProblemBar error={setup.error} onRetry={() => void setup.refetch()} />;
  if (setup.data === undefined) return <Spinner />;
  return (
    <SignInForm
      text={texts.text}
      error={send.error}
      onSubmit={() => send.mutate()}
      actions={
        <Button type="submit" appearance="primary" size="large" disabled={send.isPending}>
          {codeTexts.submit}
        </Button>
      }
    >
      <div className={styles.picture}>
        <QrCode text={setup.data.uri} label={texts.picture} size={200} />
      </div>
      <div>
        {texts.secret}
        <code className={styles.secret}>{setup.data.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </div>
      <CodeField value={code} onChange={setCode} />
    </SignInForm>
  );
}
