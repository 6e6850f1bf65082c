import type { Session, SignInAnswer } from '@contract/session.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { remembered, sessionQuery } from '#client/session.ts';
import { CodeForm } from '#pages/signIn/codeForm.tsx';
import { NewPasswordForm } from '#pages/signIn/newPasswordForm.tsx';
import { PasswordForm } from '#pages/signIn/passwordForm.tsx';

/** How far somebody is on the way in. */
export type SignInStep = 'password' | 'code' | 'new-password';

/**
 * What signing in takes, one form after the other, as the server says: password, code, a password of one's own.
 * @param session the browser's session; absent over a page whose session has ended, which begins anew
 * @param email who has to sign in again; anybody when absent
 */
export function SignInSteps(props: {
  readonly session?: Session;
  readonly email?: string;
  readonly onStep?: (step: SignInStep) => void;
  readonly onSignedIn?: () => void;
}) {
  const queries = useQueryClient();
  const [challenge, setChallenge] = useState<string>();
  const [password, setPassword] = useState<string>();
  const [half, setHalf] = useState(props.session?.state === 'password-change');
  const enter = (session: Session): void => {
    remembered(session);
    setChallenge(undefined);
    setHalf(session.state === 'password-change');
    if (session.state === 'password-change') props.onStep?.('new-password');
    if (session.state !== 'signed-in') return;
    // Somebody else: what the page under the dialog shows is not his.
    if (props.email !== undefined && session.operator?.email !== props.email) location.assign('/');
    queries.setQueryData(sessionQuery.queryKey, session);
    props.onSignedIn?.();
  };
  const advance = (answer: SignInAnswer): void => {
    if (answer.challenge === null) enter(answer.session);
    else {
      setChallenge(answer.challenge.token);
      props.onStep?.('code');
    }
  };
  if (challenge !== undefined) return <CodeForm challenge={challenge} onDone={advance} />;
  if (half) return <NewPasswordForm {...(password !== undefined && { current: password })} onDone={enter} />;
  return (
    <PasswordForm
      {...(props.email !== undefined && { email: props.email })}
      onDone={(answer, typed) => {
        setPassword(typed);
        advance(answer);
      }}
    />
  );
}
