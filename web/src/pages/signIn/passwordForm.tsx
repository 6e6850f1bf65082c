import type { SignInAnswer } from '@contract/session.ts';
import { Button, Field, Input } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { PasswordInput } from '#elements/passwordInput.tsx';
import { useMessages } from '#language/provider.tsx';
import { SignInForm } from '#pages/signIn/form.tsx';

export function PasswordForm(props: {
  /** Who signs in, where that is settled. */
  readonly email?: string;
  readonly onDone: (answer: SignInAnswer, password: string) => void;
}) {
  const { signIn } = useMessages();
  const [email, setEmail] = useState(props.email ?? '');
  const [password, setPassword] = useState('');
  const send = useMutation({
    mutationFn: () => call('signIn', { body: { email: email.trim(), password } }),
    onSuccess: (answer) => props.onDone(answer, password),
  });
  return (
    <SignInForm
      error={send.error}
      onSubmit={() => send.mutate()}
      actions={
        <Button type="submit" appearance="primary" size="large" disabled={send.isPending}>
          {signIn.submit}
        </Button>
      }
    >
      <Field label={signIn.email} required>
        <Input
          type="email"
          autoComplete="username"
          value={email}
          readOnly={props.email !== undefined}
          onChange={(_, { value }) => setEmail(value)}
        />
      </Field>
      <Field label={signIn.password} required>
        <PasswordInput value={password} onChange={setPassword} autoComplete="current-password" />
      </Field>
    </SignInForm>
  );
}
