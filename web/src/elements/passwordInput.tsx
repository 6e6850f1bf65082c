import { Button, Input, type InputProps } from '@fluentui/react-components';
import { Eye20Regular, EyeOff20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMessages } from '#language/provider.tsx';

/** A password that can be looked at before it is sent. Give it to a `Field`, which labels it. */
export function PasswordInput(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete: 'current-password' | 'new-password' | 'off';
  readonly input?: InputProps;
}) {
  const { signIn } = useMessages();
  const [shown, setShown] = useState(false);
  const { value, onChange, autoComplete, input, ...field } = props;
  return (
    <Input
      {...field}
      {...input}
      type={shown ? 'text' : 'password'}
      value={value}
      autoComplete={autoComplete}
      autoCapitalize="off"
      spellCheck={false}
      onChange={(_, data) => onChange(data.value)}
      contentAfter={
        <Button
          appearance="transparent"
          size="small"
          icon={shown ? <EyeOff20Regular /> : <Eye20Regular />}
          aria-label={shown ? signIn.hidePassword : signIn.showPassword}
          onClick={() => setShown(!shown)}
        />
      }
    />
  );
}
