import {
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { PasswordInput } from '#elements/passwordInput.tsx';
import { useMessages } from '#language/provider.tsx';
import { loginOf } from '#pages/addConnector/draft.ts';
import { StepFrame } from '#pages/addConnector/stepFrame.tsx';
import type { StepProps } from '#pages/addConnector/wizard.tsx';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: '16px', maxWidth: '480px' },
});

/** *Log in*: the connector's name, and the capture site; both are tried before one goes on. */
export function LoginStep(props: StepProps & { readonly localSite: string | null }) {
  const styles = useStyles();
  const { words, addConnector } = useMessages();
  const { login: texts } = addConnector;
  const { draft, onBack, onNext, localSite } = props;
  const { state, password, change } = draft;
  const [tried, setTried] = useState(false);
  const [nameTaken, setNameTaken] = useState<string>();
  const other = state.use === 'log-in';
  const complete =
    state.name.trim() !== '' &&
    (!other || [state.site, state.userName, password].every((value) => value.trim() !== ''));
  const check = useMutation({
    mutationFn: async () => {
      const name = await call('checkName', { query: { name: state.name.trim() } });
      if (!name.free) return name.sentence ?? '';
      await call('checkSite', { body: { service: draft.service, login: loginOf(draft) } });
      return undefined;
    },
    onSuccess: (taken) => {
      setNameTaken(taken);
      if (taken === undefined) onNext();
    },
  });
  const missing = (value: string) =>
    tried && value.trim() === '' ? { validationMessage: texts.missing } : {};
  return (
    <StepFrame
      step="login"
      title={words.wizard.logIn}
      lead={texts.lead}
      next={words.wizard.next}
      pending={check.isPending}
      error={check.error}
      onBack={onBack}
      onNext={() => {
        setTried(true);
        if (complete) check.mutate();
      }}
    >
      {other && password === '' && state.userName !== '' && !tried && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.passwordAgain}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.fields}>
        <Field
          label={texts.name}
          hint={texts.nameHint}
          required
          {...(nameTaken === undefined ? missing(state.name) : { validationMessage: nameTaken })}
        >
          <Input
            value={state.name}
            maxLength={200}
            onChange={(_, { value }) => {
              setNameTaken(undefined);
              change({ name: value });
            }}
          />
        </Field>
        <Field
          label={texts.which}
          {...(!other && localSite !== null && { hint: texts.localHint(localSite) })}
        >
          <RadioGroup
            value={state.use}
            onChange={(_, { value }) => change({ use: value === 'log-in' ? 'log-in' : 'local-site' })}
          >
            <Radio value="local-site" label={texts.local} disabled={localSite === null} />
            <Radio value="log-in" label={texts.other} />
          </RadioGroup>
        </Field>
        {other && (
          <>
            <Field label={texts.address} hint={texts.addressHint} required {...missing(state.site)}>
              <Input type="url" value={state.site} onChange={(_, { value }) => change({ site: value })} />
            </Field>
            <Field label={words.wizard.userName} required {...missing(state.userName)}>
              <Input
                autoComplete="off"
                value={state.userName}
                onChange={(_, { value }) => change({ userName: value })}
              />
            </Field>
            <Field label={words.wizard.password} required {...missing(password)}>
              <PasswordInput value={password} onChange={draft.setPassword} autoComplete="off" />
            </Field>
          </>
        )}
      </div>
    </StepFrame>
  );
}
