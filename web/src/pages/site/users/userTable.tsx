import type { RegisteredUser } from '@contract/site.ts';
import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { Add20Regular, Edit16Regular, PhoneLinkSetup20Regular } from '@fluentui/react-icons';
import { formatsOf } from '@i18n/formats.ts';
import { DataTable } from '#elements/dataTable.tsx';
import { useLanguage, useMessages } from '#language/provider.tsx';
import type { Identity } from '#pages/site/users/editValidity.tsx';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  plain: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  actions: { display: 'grid', justifyItems: 'start', gap: '4px', marginLeft: '-8px' },
  identity: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
});

/** What may be done with a user and with one of his numbers. */
export interface UserActions {
  readonly addNumber: (email: string) => void;
  readonly invite: (email: string) => void;
  readonly editValidity: (user: RegisteredUser, identity: Identity) => void;
}

/** @param actions absent for who may only look */
export function UserTable(props: {
  readonly users: readonly RegisteredUser[];
  readonly actions?: UserActions;
}) {
  const styles = useStyles();
  const { site, personalPages } = useMessages();
  const { users: texts } = site;
  const { actions } = props;
  return (
    <DataTable
      label={texts.title}
      rows={props.users}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'user',
          title: texts.user,
          cell: ({ email, displayName }) => (
            <>
              {displayName !== undefined && <div className={styles.name}>{displayName}</div>}
              <div className={styles.plain}>{email}</div>
            </>
          ),
        },
        {
          id: 'numbers',
          title: texts.numbers,
          cell: (user) => (
            <ul className={styles.list}>
              {user.identities.map((identity) => (
                <li
                  key={`${identity.kind} ${identity.value} ${identity.from ?? ''}`}
                  className={styles.identity}
                >
                  <NumberWithValidity
                    identity={identity}
                    {...(actions && { onEdit: () => actions.editValidity(user, identity) })}
                  />
                </li>
              ))}
            </ul>
          ),
        },
        ...(actions
          ? [
              {
                id: 'actions',
                title: texts.actions,
                nowrap: true,
                cell: ({ email }: RegisteredUser) => (
                  <div className={styles.actions}>
                    <Button
                      size="small"
                      appearance="subtle"
                      icon={<Add20Regular />}
                      aria-label={texts.addNumberTo(email)}
                      onClick={() => actions.addNumber(email)}
                    >
                      {texts.addNumber}
                    </Button>
                    <Button
                      size="small"
                      appearance="subtle"
                      icon={<PhoneLinkSetup20Regular />}
                      aria-label={personalPages.inviteOf(email)}
                      onClick={() => actions.invite(email)}
                    >
                      {personalPages.invite}
                    </Button>
                  </div>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

/** A number or user id, and from when until when it was this user's. */
function NumberWithValidity({
  identity,
  onEdit,
}: {
  readonly identity: Identity;
  readonly onEdit?: () => void;
}) {
  const styles = useStyles();
  const { users: texts } = useMessages().site;
  const limit = useLimitText();
  const { kind, value, from, until } = identity;
  const validity =
    from !== undefined && until !== undefined
      ? texts.validBetween(limit(from), limit(until))
      : from !== undefined
        ? texts.validFrom(limit(from))
        : until !== undefined
          ? texts.validUntil(limit(until))
          : texts.validAlways;
  const name = kind === 'wecom' ? texts.wecom(value) : value;
  return (
    <>
      <span>
        {name} <span className={styles.quiet}>{validity}</span>
      </span>
      {onEdit && (
        <Tooltip content={texts.correct} relationship="description">
          <Button
            size="small"
            appearance="subtle"
            icon={<Edit16Regular />}
            aria-label={texts.correctOf(name)}
            onClick={onEdit}
          />
        </Tooltip>
      )}
    </>
  );
}

/** Days are given and meant in UTC; a time of day, which the command line can give, in the reader's zone. */
function useLimitText(): (instant: string) => string {
  const { language, formats } = useLanguage();
  const days = formatsOf(language, 'UTC');
  return (instant) => {
    const time = new Date(instant);
    return time.getTime() % 86_400_000 === 0 ? days.date(time) : formats.minute(time);
  };
}
