import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { useMay } from '#client/session.ts';
import { useNotify } from '#elements/notify.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  body: { display: 'grid', gap: '12px', padding: '4px 0 8px' },
  text: { margin: 0, maxWidth: '80ch' },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '12px' },
});

const connectorRole = 'Mailbox Import Export';
const proposedGroup = 'Data Connector Admins';

/** For somebody who may not add connectors: the role with one click, or whom to ask. */
export function ConnectorRoleOffer() {
  const styles = useStyles();
  const { role } = useMessages().connectors;
  const mayGive = useMay('role.manage');
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{role.title}</MessageBarTitle>
        <div className={styles.body}>
          <p className={styles.text}>{role.text}</p>
          {mayGive ? <Give /> : <Ask />}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

function Give() {
  const styles = useStyles();
  const { role } = useMessages().connectors;
  const notify = useNotify();
  const queries = useQueryClient();
  const [name, setName] = useState(proposedGroup);
  const give = useMutation({
    mutationFn: (newGroup?: string) =>
      call('takeConnectorRole', { body: newGroup === undefined ? {} : { newGroup } }),
    onSuccess: async () => {
      await queries.invalidateQueries();
      notify.done(role.given);
    },
  });
  return (
    <>
      <p className={styles.text}>{role.mayGive}</p>
      {give.error && <ProblemBar error={give.error} />}
      <div className={styles.ways}>
        <Button appearance="primary" disabled={give.isPending} onClick={() => give.mutate(undefined)}>
          {role.giveToOrganization}
        </Button>
        <Field label={role.groupName} size="small">
          <Input value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
        <Button disabled={give.isPending || name.trim() === ''} onClick={() => give.mutate(name.trim())}>
          {role.makeGroup}
        </Button>
      </div>
    </>
  );
}

function Ask() {
  const styles = useStyles();
  const { role } = useMessages().connectors;
  const { list } = useFormats();
  const givers = useQuery({
    queryKey: ['role-givers', connectorRole],
    queryFn: ({ signal }) => call('listGivers', { params: { role: connectorRole } }, { signal }),
  });
  return (
    <QueryContent query={givers}>
      {({ items }) => (
        <p className={styles.text}>
          {items.length === 0
            ? role.askNobody
            : role.ask(list(items.map(({ email, displayName }) => displayName ?? email)))}
        </p>
      )}
    </QueryContent>
  );
}
