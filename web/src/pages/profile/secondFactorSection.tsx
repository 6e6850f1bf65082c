import type { Profile } from '@contract/session.ts';
import { Badge, Button, Field, makeStyles } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { sessionQuery } from '#client/session.ts';
import { FormDialog } from '#elements/formDialog.tsx';
import { PasswordInput } from '#elements/passwordInput.tsx';
import { Section } from '#elements/section.tsx';
import { ShownOnceDialog } from '#elements/shownOnceDialog.tsx';
import { useMessages } from '#language/provider.tsx';
import { SecondFactorSetup } from '#pages/profile/secondFactorSetup.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '12px', justifyItems: 'start' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  text: { margin: 0 },
});

type Step = 'turn-on' | 'turn-off' | 'renew';

/** A code of an authenticator app at every sign-in. */
export function SecondFactorSection({ profile }: { readonly profile: Profile }) {
  const styles = useStyles();
  const { profile: all } = useMessages();
  const { secondFactor: texts } = all;
  const queries = useQueryClient();
  const [step, setStep] = useState<Step>();
  const [codes, setCodes] = useState<readonly string[]>();
  const changed = async (recoveryCodes?: readonly string[]): Promise<void> => {
    setStep(undefined);
    setCodes(recoveryCodes);
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['profile'] }),
      queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
    ]);
  };
  const on = profile.secondFactor;
  return (
    <Section title={texts.title} lead={texts.lead}>
      <div className={styles.part}>
        <Badge appearance="tint" shape="rounded" size="large" color={on ? 'success' : 'warning'}>
          {on ? texts.isOn : texts.isOff}
        </Badge>
        {on && <p className={styles.text}>{texts.codesLeft(profile.recoveryCodesLeft)}</p>}
        <div className={styles.actions}>
          {on ? (
            <>
              <Button onClick={() => setStep('renew')}>{texts.renew}</Button>
              <Button onClick={() => setStep('turn-off')}>{texts.turnOff}</Button>
            </>
          ) : (
            <Button appearance="primary" onClick={() => setStep('turn-on')}>
              {texts.turnOn}
            </Button>
          )}
        </div>
      </div>
      {step === 'turn-on' && (
        <SecondFactorSetup onDone={(made) => void changed(made)} onClose={() => setStep(undefined)} />
      )}
      {step === 'renew' && (
        <PasswordQuestion
          title={texts.renew}
          text={texts.renewText}
          send={async (password) => (await call('renewRecoveryCodes', { body: { password } })).recoveryCodes}
          onDone={(made) => void changed(made)}
          onClose={() => setStep(undefined)}
        />
      )}
      {step === 'turn-off' && (
        <PasswordQuestion
          title={texts.turnOff}
          text={texts.turnOffText}
          send={async (password) => {
            await call('turnOffSecondFactor', { body: { password } });
            return undefined;
          }}
          onDone={() => void changed()}
          onClose={() => setStep(undefined)}
        />
      )}
      {codes !== undefined && (
        <ShownOnceDialog
          title={texts.codes}
          label={texts.codes}
          hint={texts.codesHint}
          secret={codes.join('\n')}
          onClose={() => setCodes(undefined)}
        />
      )}
    </Section>
  );
}

/** Asked once more for what an unattended browser must not do. */
function PasswordQuestion<Answer>(props: {
  readonly title: string;
  readonly text: string;
  readonly send: (password: string) => Promise<Answer>;
  readonly onDone: (answer: Answer) => void;
  readonly onClose: () => void;
}) {
  const { signIn } = useMessages();
  const [password, setPassword] = useState('');
  const send = useMutation({ mutationFn: () => props.send(password), onSuccess: props.onDone });
  return (
    <FormDialog
      title={props.title}
      lead={props.text}
      submit={props.title}
      pending={send.isPending}
      error={send.error}
      onSubmit={() => send.mutate()}
      onClose={props.onClose}
    >
      <Field label={signIn.password} required>
        <PasswordInput value={password} onChange={setPassword} autoComplete="current-password" />
      </Field>
    </FormDialog>
  );
}
