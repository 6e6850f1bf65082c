import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { resumeRequests, useSessionEnded } from '#client/sessionEnd.ts';
import { useMessages } from '#language/provider.tsx';

const SignInSteps = lazy(async () => ({ default: (await import('#pages/signIn/steps.tsx')).SignInSteps }));

/** Over whatever page is open: signs in again, and the page goes on where it was. */
export function SignInAgain({ email }: { readonly email: string }) {
  const { problems } = useMessages();
  const ended = useSessionEnded();
  return (
    <Dialog open={ended} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{problems.signInAgain.title}</DialogTitle>
          <DialogContent>
            <p>{problems.signInAgain.text}</p>
            <Suspense>
              <SignInSteps email={email} onSignedIn={resumeRequests} />
            </Suspense>
          </DialogContent>
          <DialogActions>
            <Button appearance="subtle" onClick={() => location.reload()}>
              {problems.signInAgain.other}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
