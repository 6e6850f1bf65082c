import type { RegisteredUser } from '@contract/site.ts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { DataTable } from '#elements/dataTable.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  plain: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
});

/** @param onAddNumber called with the user's e-mail address; absent for who may only look */
export function UserTable(props: {
  readonly users: readonly RegisteredUser[];
  readonly onAddNumber?: (email: string) => void;
}) {
  const styles = useStyles();
  const { users: texts } = useMessages().site;
  const { onAddNumber } = props;
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
          cell: ({ identities }) => (
            <ul className={styles.list}>
              {identities.map((identity) => (
                <li key={`${identity.kind} ${identity.value} ${identity.from ?? ''}`}>
                  <Identity identity={identity} />
                </li>
              ))}
            </ul>
          ),
        },
        ...(onAddNumber
          ? [
              {
                id: 'actions',
                title: texts.actions,
                nowrap: true,
                cell: ({ email }: RegisteredUser) => (
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<Add20Regular />}
                    aria-label={texts.addNumberTo(email)}
                    onClick={() => onAddNumber(email)}
                  >
                    {texts.addNumber}
                  </Button>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

/** A number or user id, and from when until when it was this user's. */
function Identity({ identity }: { readonly identity: RegisteredUser['identities'][number] }) {
  const styles = useStyles();
  const { users: texts } = useMessages().site;
  const { date } = useFormats();
  const { kind, value, from, until } = identity;
  const day = (instant: string): string => date(new Date(instant));
  const validity =
    from !== undefined && until !== undefined
      ? texts.validBetween(day(from), day(until))
      : from !== undefined
        ? texts.validFrom(day(from))
        : until !== undefined
          ? texts.validUntil(day(until))
          : texts.validAlways;
  return (
    <>
      {kind === 'wecom' ? texts.wecom(value) : value} <span className={styles.quiet}>{validity}</span>
    </>
  );
}
