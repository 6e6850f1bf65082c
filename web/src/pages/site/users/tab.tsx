import type { RegisteredUser } from '@contract/site.ts';
import { Button, makeStyles, SearchBox } from '@fluentui/react-components';
import { ArrowUpload20Regular, People24Regular, PersonAdd20Regular } from '@fluentui/react-icons';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { useMay } from '#client/session.ts';
import { ButtonLink } from '#elements/buttonLink.tsx';
import { EmptyState } from '#elements/emptyState.tsx';
import { PagesContent } from '#elements/pagesContent.tsx';
import { Section } from '#elements/section.tsx';
import { useMessages } from '#language/provider.tsx';
import { InviteFlyout } from '#pages/site/invite/inviteFlyout.tsx';
import { PolicySection } from '#pages/site/policy/policySection.tsx';
import { EditValidity, type Identity } from '#pages/site/users/editValidity.tsx';
import { MissingMailboxes } from '#pages/site/users/missingMailboxes.tsx';
import { RegisterUser } from '#pages/site/users/registerUser.tsx';
import { UserTable } from '#pages/site/users/userTable.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '16px' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  search: { flex: '1 1 240px', maxWidth: '420px' },
});

/** Whose communication is captured, and since when which number is theirs. */
export function UsersTab() {
  const styles = useStyles();
  const { users: texts } = useMessages().site;
  const manages = useMay('site.user.manage');
  const [search, setSearch] = useState('');
  const [registering, setRegistering] = useState<string | null>(null);
  const [editing, setEditing] = useState<{ user: RegisteredUser; identity: Identity } | null>(null);
  const [inviting, setInviting] = useState<string>();
  const users = useInfiniteQuery({
    queryKey: ['site-users', search],
    queryFn: ({ pageParam, signal }) =>
      call(
        'listUsers',
        { query: { ...(search !== '' && { search }), ...(pageParam !== '' && { after: pageParam }) } },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  const add = manages && (
    <>
      <Button appearance="primary" icon={<PersonAdd20Regular />} onClick={() => setRegistering('')}>
        {texts.register}
      </Button>
      <ButtonLink to="/site/users/import" icon={<ArrowUpload20Regular />}>
        {texts.importFile}
      </ButtonLink>
    </>
  );
  return (
    <div className={styles.part}>
      <MissingMailboxes />
      <Section title={texts.heading(users.data?.pages[0]?.total ?? 0)} lead={texts.lead}>
        <div className={styles.part}>
          <div className={styles.bar}>
            <SearchBox
              className={styles.search}
              aria-label={texts.search}
              placeholder={texts.search}
              value={search}
              onChange={(_, { value }) => setSearch(value)}
            />
            {add}
          </div>
          <PagesContent query={users}>
            {(rows) =>
              rows.length > 0 ? (
                <UserTable
                  users={rows}
                  {...(manages && {
                    actions: {
                      addNumber: setRegistering,
                      invite: setInviting,
                      editValidity: (user, identity) => setEditing({ user, identity }),
                    },
                  })}
                />
              ) : search !== '' ? (
                <EmptyState icon={<People24Regular />} title={texts.notFound(search)} />
              ) : (
                <EmptyState
                  icon={<People24Regular />}
                  title={texts.none}
                  text={manages ? texts.noneHelp : texts.noneAsk}
                />
              )
            }
          </PagesContent>
        </div>
      </Section>
      <PolicySection />
      {inviting !== undefined && <InviteFlyout email={inviting} onClose={() => setInviting(undefined)} />}
      {editing !== null && <EditValidity {...editing} onClose={() => setEditing(null)} />}
      {registering !== null && <RegisterUser email={registering} onClose={() => setRegistering(null)} />}
    </div>
  );
}
