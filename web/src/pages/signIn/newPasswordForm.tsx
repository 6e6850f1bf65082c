import type { Session } from '@contract/session.ts';
import { Button, Field } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { PasswordInput } from '#elements/passwordInput.tsx';
import { useMessages } from '#language/provider.tsx';
import { SignInForm } from '#pages/signIn/form.tsx';

/**
 * @param current what was typed to sign in, so that it need not be typed twice
 * @param text why it is changed, where it is not because it was generated
 */
export function NewPasswordForm(props: {
  readonly current?: string;
  readonly text?: string;
  /** It is a part of a page. */
  readonly inPage?: boolean;
  readonly onDone: (session: Session) => void;
}) {
  const { newPassword: texts } = useMessages().signIn;
  const [current, setCurrent] = useState(props.current ?? '');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const different = next !== again;
  const send = useMutation({
    mutationFn: () => call('changePassword', { body: { current, next } }),
    onSuccess: props.onDone,
  });
  return (
    <SignInForm
      text={props.text ?? texts.text}
      error={send.error}
      inPage={props.inPage === true}
      onSubmit={() => {
        setTried(true);
        if (!different) send.mutate();
      }}
      actions={
        <Button
          type="submit"
          appearance="primary"
          size={props.inPage === true ? 'medium' : 'large'}
          disabled={send.isPending}
        >
          {texts.submit}
        </Button>
      }
    >
      {props.current === undefined && (
        <Field label={texts.old} required>
          <PasswordInput value={current} onChange={setCurrent} autoComplete="current-password" />
        </Field>
      )}
      <Field label={texts.next} hint={texts.hint} required>
        <PasswordInput value={next} onChange={setNext} autoComplete="new-password" />
      </Field>
      <Field
        label={texts.repeat}
        required
        {...(tried && different && { validationMessage: texts.different })}
      >
        <PasswordInput value={again} onChange={setAgain} autoComplete="new-password" />
      </Field>
    </SignInForm>
  );
}
