import type { Operator } from '@contract/operators.ts';
import { useState } from 'react';
import { Facts } from '#elements/facts.tsx';
import { Flyout } from '#elements/flyout.tsx';
import { ShownOnceDialog } from '#elements/shownOnceDialog.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { OperatorActions } from '#pages/roles/operators/operatorActions.tsx';
import { OperatorTokens } from '#pages/roles/operators/operatorTokens.tsx';
import { OperatorState } from '#pages/roles/operators/tab.tsx';

/** One operator: what is known, what can be done, his API tokens. */
export function OperatorFlyout(props: { readonly operator: Operator; readonly onClose: () => void }) {
  const { operators: texts } = useMessages().roles;
  const { list, minute } = useFormats();
  const [password, setPassword] = useState<string>();
  const { operator } = props;
  const { email, displayName, state, roleGroups, secondFactor, createdAt, signedInAt } = operator;
  return (
    <Flyout title={displayName || email} onClose={props.onClose}>
      <Facts
        facts={[
          { name: texts.email, value: email },
          { name: texts.state, value: <OperatorState state={state} /> },
          { name: texts.groups, value: roleGroups.length === 0 ? texts.noGroups : list(roleGroups) },
          { name: texts.secondFactor, value: secondFactor === true ? texts.on : texts.off },
          { name: texts.since, value: minute(new Date(createdAt)) },
          {
            name: texts.signedIn,
            value: signedInAt === null ? texts.never : minute(new Date(signedInAt)),
          },
        ]}
      />
      <OperatorActions operator={operator} onPassword={setPassword} />
      <OperatorTokens operator={email} />
      {password !== undefined && (
        <ShownOnceDialog
          title={texts.newPassword(email)}
          label={texts.password}
          hint={texts.passwordHint}
          secret={password}
          onClose={() => setPassword(undefined)}
        />
      )}
    </Flyout>
  );
}
