import type { Profile } from '@contract/session.ts';
import { Spinner } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { sessionQuery } from '#client/session.ts';
import { Centre } from '#elements/centre.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { isLanguage } from '#language/language.ts';
import { useLanguage, useMessages } from '#language/provider.tsx';
import { useAppearance } from '#theme/provider.tsx';

const SignInPage = lazy(async () => ({ default: (await import('#pages/signIn/page.tsx')).SignInPage }));
const Frame = lazy(async () => ({ default: (await import('#shell/frame.tsx')).Frame }));

/** The pages for who is signed in, the sign-in page for everybody else. */
export function SessionGate() {
  const { shell } = useMessages();
  const { data: session, error, refetch } = useQuery(sessionQuery);
  useProfile(session?.operator ?? null);
  const waiting = (
    <Centre>
      <Spinner label={shell.loading} />
    </Centre>
  );
  if (session === undefined)
    return error === null ? (
      waiting
    ) : (
      <Centre>
        <ProblemBar error={error} onRetry={() => void refetch()} />
      </Centre>
    );
  return (
    <Suspense fallback={waiting}>
      {session.state === 'signed-in' ? <Frame session={session} /> : <SignInPage session={session} />}
    </Suspense>
  );
}

/** What the profile says wins over what this browser remembers. */
function useProfile(profile: Profile | null): void {
  const { choose, chooseTimeZone } = useLanguage();
  const { choose: chooseTheme } = useAppearance();
  const { language, timeZone, theme } = profile ?? {};
  useEffect(() => {
    if (language && isLanguage(language)) void choose(language);
  }, [language, choose]);
  useEffect(() => chooseTimeZone(timeZone ?? null), [timeZone, chooseTimeZone]);
  useEffect(() => {
    if (theme !== undefined) chooseTheme(theme);
  }, [theme, chooseTheme]);
}
