import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useMessages } from '#language/provider.tsx';

/** Why single sign-on led back here: the server says it by a code in the address, whose text is never shown. */
export function NotSignedOn() {
  const { notSignedOn } = useMessages().signIn;
  const failure = new URLSearchParams(location.search).get('failure');
  if (failure === null) return null;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{notSignedOn.title}</MessageBarTitle>
        {failure === 'provider-unreachable' ? notSignedOn.unreachable : notSignedOn.refused}
      </MessageBarBody>
    </MessageBar>
  );
}
