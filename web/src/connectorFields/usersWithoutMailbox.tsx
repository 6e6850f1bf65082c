import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { MailAdd20Regular } from '@fluentui/react-icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { useMay } from '#client/session.ts';
import { useNotify } from '#elements/notify.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '10px', justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: '20px', maxHeight: '200px', overflowY: 'auto' },
});

/** Registered users who have no mailbox, and one button that makes them. */
export function UsersWithoutMailbox() {
  const styles = useStyles();
  const { without: texts } = useMessages().addConnector;
  const users = useQuery({
    queryKey: ['site', 'users-without-mailbox'],
    queryFn: ({ signal }) => call('listUsersWithoutMailbox', {}, { signal }),
  });
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{texts.title}</h3>
      <QueryContent query={users}>
        {({ items }) => (items.length === 0 ? <NoneLacks /> : <Lacking users={items} />)}
      </QueryContent>
    </section>
  );
}

function NoneLacks() {
  const styles = useStyles();
  const { without: texts } = useMessages().addConnector;
  const users = useQuery({
    queryKey: ['site', 'users', 'any'],
    queryFn: ({ signal }) => call('listUsers', { query: { limit: 1 } }, { signal }),
  });
  if (users.data?.total === 0)
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{texts.nobody}</MessageBarBody>
      </MessageBar>
    );
  return <p className={styles.text}>{texts.none}</p>;
}

function Lacking(props: { readonly users: readonly { email: string; displayName: string | null }[] }) {
  const styles = useStyles();
  const { without: texts } = useMessages().addConnector;
  const mayCreate = useMay('mailbox.manage');
  const notify = useNotify();
  const queries = useQueryClient();
  const create = useMutation({
    mutationFn: () => call('createMailboxes', { body: { addresses: props.users.map(({ email }) => email) } }),
    onSuccess: async ({ items }) => {
      notify.done(texts.created(items.length));
      for (const key of ['site', 'mailboxes', 'home']) await queries.invalidateQueries({ queryKey: [key] });
    },
  });
  return (
    <>
      <p className={styles.text}>{texts.lead}</p>
      <ul className={styles.list}>
        {props.users.map(({ email, displayName }) => (
          <li key={email}>{displayName === null ? email : `${displayName} (${email})`}</li>
        ))}
      </ul>
      {create.error && <ProblemBar error={create.error} />}
      {mayCreate && (
        <Button icon={<MailAdd20Regular />} disabled={create.isPending} onClick={() => create.mutate()}>
          {texts.create}
        </Button>
      )}
    </>
  );
}
