import { Field, Input } from '@fluentui/react-components';
import { useMessages } from '#language/provider.tsx';

/** Six digits of an authenticator app. */
export function CodeField(props: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { code } = useMessages().signIn;
  return (
    <Field label={code.label} required>
      <Input
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={20}
        value={props.value}
        onChange={(_, { value }) => props.onChange(value)}
      />
    </Field>
  );
}
