import type { SignInAnswer } from '@contract/session.ts';
import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { CodeField } from '#elements/codeField.tsx';
import { useMessages } from '#language/provider.tsx';
import { SignInForm } from '#pages/signIn/form.tsx';

/** The code of the authenticator app. */
export function CodeForm(props: {
  readonly challenge: string;
  readonly onDone: (answer: SignInAnswer) => void;
}) {
  const { code: texts } = useMessages().signIn;
  const [code, setCode] = useState('');
  const send = useMutation({
    mutationFn: () => call('giveSecondFactor', { body: { challenge: props.challenge, code } }),
    onSuccess: props.onDone,
  });
  return (
    <SignInForm
      text={texts.text}
      error={send.error}
      onSubmit={() => send.mutate()}
      actions={
        <Button type="submit" appearance="primary" size="large" disabled={send.isPending}>
          {texts.submit}
        </Button>
      }
    >
      <CodeField value={code} onChange={setCode} />
    </SignInForm>
  );
}
