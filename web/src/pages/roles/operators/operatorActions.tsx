import type { Operator } from '@contract/operators.ts';
import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { FormDialog } from '#elements/formDialog.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useMessages } from '#language/provider.tsx';
import { useRoleChange } from '#pages/roles/useRoleChange.ts';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

type Question = 'disable' | 'password' | 'factor';

/** @param onPassword called with a generated password, which is shown once */
export function OperatorActions(props: {
  readonly operator: Operator;
  readonly onPassword: (password: string) => void;
}) {
  const styles = useStyles();
  const { operators: texts } = useMessages().roles;
  const { email, state, secondFactor } = props.operator;
  const [asked, setAsked] = useState<Question>();
  const place = { params: { operator: email } };
  const enable = useRoleChange(
    () => call('enableOperator', place),
    () => texts.enabled(email),
  );
  const disable = useRoleChange(
    () => call('disableOperator', place),
    () => texts.disabled(email),
  );
  const factor = useRoleChange(
    () => call('resetSecondFactor', place),
    () => texts.factorOff(email),
  );
  const password = useRoleChange(() => call('resetPassword', place));
  const close = { onSuccess: () => setAsked(undefined) };
  const questions = {
    disable: { change: disable, ask: () => disable.mutate(undefined, close) },
    factor: { change: factor, ask: () => factor.mutate(undefined, close) },
    password: {
      change: password,
      ask: () =>
        password.mutate(undefined, {
          onSuccess: (made) => {
            setAsked(undefined);
            props.onPassword(made.password);
          },
        }),
    },
  };
  return (
    <>
      {enable.error !== null && <ProblemBar error={enable.error} />}
      <div className={styles.actions}>
        <Button onClick={() => setAsked('password')}>{texts.ask.password.button}</Button>
        {secondFactor === true && (
          <Button onClick={() => setAsked('factor')}>{texts.ask.factor.button}</Button>
        )}
        {state === 'disabled' ? (
          <Button disabled={enable.isPending} onClick={() => enable.mutate(undefined)}>
            {texts.enable}
          </Button>
        ) : (
          <Button onClick={() => setAsked('disable')}>{texts.ask.disable.button}</Button>
        )}
      </div>
      {asked !== undefined && (
        <FormDialog
          title={texts.ask[asked].title(email)}
          lead={texts.ask[asked].text}
          submit={texts.ask[asked].button}
          pending={questions[asked].change.isPending}
          error={questions[asked].change.error}
          onSubmit={questions[asked].ask}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
