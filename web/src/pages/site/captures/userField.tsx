import { Field, Input } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { call } from '#client/call.ts';
import { useMessages } from '#language/provider.tsx';

const offered = 20;

/** The registered user whose phone is captured, found by name or address. */
export function UserField(props: {
  readonly value: string;
  readonly missing: boolean;
  readonly onChange: (email: string) => void;
}) {
  const { captures: texts, settingFields } = useMessages();
  const { value } = props;
  const search = value.trim();
  const users = useQuery({
    queryKey: ['site-users-found', value],
    queryFn: ({ signal }) =>
      call('listUsers', { query: { limit: offered, ...(search !== '' && { search }) } }, { signal }),
  });
  const found = useId();
  return (
    <Field
      label={texts.user}
      hint={texts.userHint}
      required
      {...(props.missing && { validationMessage: settingFields.missing })}
    >
      <Input
        type="email"
        list={found}
        autoComplete="off"
        value={value}
        onChange={(_, data) => props.onChange(data.value)}
        contentAfter={
          <datalist id={found}>
            {(users.data?.items ?? []).map(({ email, displayName }) => (
              <option key={email} value={email} label={displayName ?? email} />
            ))}
          </datalist>
        }
      />
    </Field>
  );
}
