import { makeStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { Page } from '#elements/page.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useMessages } from '#language/provider.tsx';
import { OwnTokens } from '#pages/profile/ownTokens.tsx';
import { PasswordSection } from '#pages/profile/passwordSection.tsx';
import { PersonalSection } from '#pages/profile/personalSection.tsx';
import { SecondFactorSection } from '#pages/profile/secondFactorSection.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '16px', maxWidth: '880px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** What is one's own: name, language, time zone and appearance; password, second factor, API tokens. */
export function ProfilePage() {
  const styles = useStyles();
  const { shell } = useMessages();
  const profile = useQuery({
    queryKey: ['profile'],
    queryFn: ({ signal }) => call('readProfile', {}, { signal }),
  });
  return (
    <Page title={shell.pages.profile}>
      <QueryContent query={profile}>
        {(data) => (
          <div className={styles.part}>
            <PersonalSection profile={data} />
            {!data.singleSignOn && <PasswordSection />}
            {!data.singleSignOn && <SecondFactorSection profile={data} />}
            <OwnTokens />
          </div>
        )}
      </QueryContent>
    </Page>
  );
}
