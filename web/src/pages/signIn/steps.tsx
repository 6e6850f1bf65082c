import type { Session, SessionState } from '@contract/session.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { remembered, sessionQuery } from '#client/session.ts';
import { CodeForm } from '#pages/signIn/codeForm.tsx';
import { NewPasswordForm } from '#pages/signIn/newPasswordForm.tsx';
import { PasswordForm } from '#pages/signIn/passwordForm.tsx';
import { SecondFactorSetup } from '#pages/signIn/secondFactorSetup.tsx';

/**
 * What signing in takes, one form after the other, as the server says: password, code, a password of one's own, a second
 * factor where the settings demand one.
 * @param state how far the browser's session is; absent over a page whose session has ended, which begins anew
 * @param email who has to sign in again; anybody when absent
 */
export function SignInSteps(props: {
  readonly state?: SessionState;
  readonly email?: string;
  readonly onSignedIn?: () => void;
}) {
  const queries = useQueryClient();
  const [own, setOwn] = useState<SessionState>('signed-out');
  const state = props.state ?? own;
  const [password, setPassword] = useState('');
  const advance = (session: Session): void => {
    remembered(session);
    setOwn(session.state);
    const signedIn = session.state === 'signed-in';
    const other = props.email !== undefined && session.operator?.email !== props.email;
    if (signedIn && other) location.assign('/');
    if (signedIn || props.state !== undefined) queries.setQueryData(sessionQuery.queryKey, session);
    if (signedIn) props.onSignedIn?.();
  };
  switch (state) {
    case 'second-factor':
      return <CodeForm onDone={advance} />;
    case 'second-factor-setup':
      return <SecondFactorSetup onDone={advance} />;
    case 'password-change':
      return <NewPasswordForm {...(password !== '' && { old: password })} onDone={advance} />;
    default:
      return (
        <PasswordForm
          {...(props.email !== undefined && { email: props.email })}
          onDone={(session, typed) => {
            setPassword(typed);
            advance(session);
          }}
        />
      );
  }
}
