import type { Mailbox } from '@contract/mailboxes.ts';
import { Badge, Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { MailInbox24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMay } from '#client/session.ts';
import { DataTable } from '#elements/dataTable.tsx';
import { EmptyState } from '#elements/emptyState.tsx';
import { Link } from '#elements/link.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '12px', justifyItems: 'start' },
  table: { width: '100%' },
  filter: { maxWidth: '320px', width: '100%' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const step = 200;
const fewEnoughToSee = 12;

const addressOfMailbox = (address: string): string => `/mailboxes/${encodeURIComponent(address)}`;

/** Mailboxes by address; a long list is narrowed down by typing. */
export function MailboxTable({ mailboxes }: { readonly mailboxes: readonly Mailbox[] }) {
  const styles = useStyles();
  const { buttons, mailboxes: texts } = useMessages();
  const { date, number } = useFormats();
  const readsQuarantine = useMay('quarantine.read');
  const [filter, setFilter] = useState('');
  const [most, setMost] = useState(step);
  if (mailboxes.length === 0)
    return <EmptyState icon={<MailInbox24Regular />} title={texts.none} text={texts.noneHelp} />;
  const wanted = filter.trim().toLowerCase();
  const found = mailboxes.filter(({ address, displayName = '' }) =>
    `${address} ${displayName}`.toLowerCase().includes(wanted),
  );
  return (
    <div className={styles.part}>
      {mailboxes.length > fewEnoughToSee && (
        <Input
          className={styles.filter}
          aria-label={texts.filter}
          placeholder={texts.filter}
          value={filter}
          onChange={(_, { value }) => setFilter(value)}
        />
      )}
      <div className={styles.table}>
        <DataTable
          label={texts.all}
          rows={found.slice(0, most)}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'address',
              title: texts.mailbox,
              cell: ({ address, displayName, kind }) => (
                <>
                  {kind !== 'quarantine' ? (
                    <Link to={addressOfMailbox(address)}>{displayName ?? address}</Link>
                  ) : readsQuarantine ? (
                    <Link to={addressOfMailbox(address)}>{texts.quarantine}</Link>
                  ) : (
                    <span>{texts.quarantine}</span>
                  )}
                  {(kind === 'quarantine' || displayName !== undefined) && (
                    <div className={styles.quiet}>
                      {kind === 'quarantine' ? texts.quarantineHelp : address}
                    </div>
                  )}
                </>
              ),
            },
            { id: 'items', title: texts.items, cell: ({ items }) => number(items), align: 'end' },
            {
              id: 'state',
              title: texts.state,
              cell: ({ state }) => (
                <Badge appearance="tint" shape="rounded" color={state === 'active' ? 'success' : 'subtle'}>
                  {texts.states[state]}
                </Badge>
              ),
            },
            {
              id: 'made',
              title: texts.made,
              cell: ({ createdAt }) => date(new Date(createdAt)),
              nowrap: true,
            },
          ]}
        />
      </div>
      {found.length === 0 && <p className={styles.quiet}>{texts.noMatch}</p>}
      {found.length > most && <Button onClick={() => setMost(most + step)}>{buttons.loadMore}</Button>}
    </div>
  );
}
