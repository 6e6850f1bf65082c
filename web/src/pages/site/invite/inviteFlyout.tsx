import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Flyout, FlyoutPart } from '#elements/flyout.tsx';
import { Link } from '#elements/link.tsx';
import { useMessages } from '#language/provider.tsx';
import { MakeLink } from '#pages/site/invite/makeLink.tsx';
import { UserLinks } from '#pages/site/invite/userLinks.tsx';
import { useScopeMissing } from '#pages/site/scope/queries.ts';

/** Invites a registered user to his own page; his links so far stand below. */
export function InviteFlyout({ email, onClose }: { readonly email: string; readonly onClose: () => void }) {
  const { personalPages: texts, scopes } = useMessages();
  const scopeMissing = useScopeMissing(email);
  return (
    <Flyout wide title={texts.inviteOf(email)} onClose={onClose}>
      {scopeMissing && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {texts.scopeMissing} <Link to="/site/scope">{scopes.choose}</Link>
          </MessageBarBody>
        </MessageBar>
      )}
      <MakeLink email={email} />
      <FlyoutPart title={texts.links}>
        <UserLinks email={email} />
      </FlyoutPart>
    </Flyout>
  );
}
