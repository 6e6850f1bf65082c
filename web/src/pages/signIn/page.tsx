import type { Session } from '@contract/session.ts';
import { Button, Card, Divider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { addressOf } from '#client/address.ts';
import { useMessages } from '#language/provider.tsx';
import { NotSignedOn } from '#pages/signIn/notSignedOn.tsx';
import { type SignInStep, SignInSteps } from '#pages/signIn/steps.tsx';
import { LanguageMenu } from '#shell/languageMenu.tsx';
import { Mark } from '#shell/mark.tsx';
import { ThemeMenu } from '#shell/themeMenu.tsx';

const useStyles = makeStyles({
  page: {
    flex: '1 1 auto',
    display: 'grid',
    gridTemplateRows: 'auto 1fr',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  menus: { display: 'flex', justifyContent: 'flex-end', gap: '4px', padding: '8px' },
  main: { display: 'grid', placeItems: 'start center', padding: '4vh 16px 48px' },
  card: { boxSizing: 'border-box', width: '100%', maxWidth: '420px', padding: '32px', gap: '20px' },
  product: { display: 'flex', alignItems: 'center', gap: '12px', fontSize: tokens.fontSizeBase400 },
  name: { fontWeight: tokens.fontWeightSemibold },
  center: { color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  lead: { margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
  demo: { textAlign: 'center', color: tokens.colorNeutralForeground2, margin: '16px 0 0' },
});

/** For everybody who is not signed in yet, or only half way. */
export function SignInPage({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const { signIn, shell } = useMessages();
  const [step, setStep] = useState<SignInStep>(
    session.state === 'password-change' ? 'new-password' : 'password',
  );
  const titles = {
    password: signIn.title,
    code: signIn.code.title,
    'new-password': signIn.newPassword.title,
  };
  const title = titles[step];
  const { password, singleSignOn } = session.offers;
  useEffect(() => {
    document.title = `${title} · Holdfast`;
  }, [title]);
  return (
    <div className={styles.page}>
      <div className={styles.menus}>
        <LanguageMenu />
        <ThemeMenu />
      </div>
      <main className={styles.main}>
        <div>
          <Card className={styles.card}>
            <div className={styles.product}>
              <Mark size={36} />
              <div>
                <div className={styles.name}>Holdfast</div>
                <div className={styles.center}>{shell.complianceCenter}</div>
              </div>
            </div>
            <div>
              <h1 className={styles.title}>{title}</h1>
              {step === 'password' && <p className={styles.lead}>{signIn.lead}</p>}
            </div>
            {step === 'password' && <NotSignedOn />}
            {(password || step !== 'password') && <SignInSteps session={session} onStep={setStep} />}
            {step === 'password' && singleSignOn && (
              <>
                {password && <Divider>{signIn.or}</Divider>}
                <Button as="a" size="large" href={addressOf('beginSingleSignOn')}>
                  {signIn.singleSignOn(singleSignOn.name)}
                </Button>
              </>
            )}
          </Card>
          {session.demo && <p className={styles.demo}>{shell.demo}</p>}
        </div>
      </main>
    </div>
  );
}
