import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { useMay } from '#client/session.ts';
import { useNotify } from '#elements/notify.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const named = 5;

/** Registered users into whose mailbox nothing can be delivered, because there is none; one click makes them. */
export function MissingMailboxes() {
  const { users: texts } = useMessages().site;
  const { list } = useFormats();
  const notify = useNotify();
  const queries = useQueryClient();
  const creates = useMay('mailbox.manage');
  const missing = useQuery({
    queryKey: ['users-without-mailbox'],
    queryFn: ({ signal }) => call('listUsersWithoutMailbox', {}, { signal }),
  });
  const users = missing.data?.items ?? [];
  const create = useMutation({
    mutationFn: () => call('createMailboxes', { body: { addresses: users.map(({ email }) => email) } }),
    onSuccess: async ({ items }) => {
      notify.done(texts.mailboxesCreated(items.length));
      await queries.invalidateQueries();
    },
  });
  if (create.error !== null) return <ProblemBar error={create.error} onRetry={() => create.mutate()} />;
  if (users.length === 0) return null;
  const names = users.slice(0, named).map(({ email }) => email);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.withoutMailbox(users.length)}</MessageBarTitle>
        {users.length > named ? texts.namesAndMore(list(names), users.length - named) : list(names)}
      </MessageBarBody>
      {creates && (
        <MessageBarActions>
          <Button disabled={create.isPending} onClick={() => create.mutate()}>
            {texts.createMailboxes}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
