import type { AnswerOf } from '@contract/routes.ts';
import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { Add20Regular, Key24Regular } from '@fluentui/react-icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { DataTable } from '#elements/dataTable.tsx';
import { EmptyState } from '#elements/emptyState.tsx';
import { FormDialog } from '#elements/formDialog.tsx';
import { useNotify } from '#elements/notify.tsx';
import { PasswordInput } from '#elements/passwordInput.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { Section } from '#elements/section.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

type LogIn = AnswerOf<'listSiteAccounts'>['items'][number];

const useStyles = makeStyles({ part: { display: 'grid', gap: '16px', justifyItems: 'start' } });

/** Log-ins with which connectors, also of other archives, fetch what waits. */
export function LogInsTab() {
  const styles = useStyles();
  const { buttons, site } = useMessages();
  const { logIns: texts } = site;
  const { minute } = useFormats();
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<LogIn>();
  const logIns = useQuery({
    queryKey: ['site-log-ins'],
    queryFn: ({ signal }) => call('listSiteAccounts', {}, { signal }),
  });
  return (
    <Section
      title={texts.title}
      lead={texts.lead}
      actions={
        <Button appearance="primary" icon={<Add20Regular />} onClick={() => setAdding(true)}>
          {texts.add}
        </Button>
      }
    >
      <QueryContent query={logIns}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={<Key24Regular />} title={texts.none} text={texts.noneHelp} />
          ) : (
            <DataTable
              label={texts.title}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { id: 'name', title: texts.name, cell: ({ name }) => name },
                { id: 'made', title: texts.made, cell: ({ createdAt }) => minute(new Date(createdAt)) },
                {
                  id: 'actions',
                  title: texts.actions,
                  cell: (row) => (
                    <Button
                      size="small"
                      aria-label={texts.removeName(row.name)}
                      onClick={() => setRemoving(row)}
                    >
                      {buttons.remove}
                    </Button>
                  ),
                },
              ]}
            />
          )
        }
      </QueryContent>
      <div className={styles.part}>
        {adding && <AddLogIn onClose={() => setAdding(false)} />}
        {removing && <RemoveLogIn logIn={removing} onClose={() => setRemoving(undefined)} />}
      </div>
    </Section>
  );
}

function AddLogIn({ onClose }: { readonly onClose: () => void }) {
  const { words, site } = useMessages();
  const { logIns: texts } = site;
  const notify = useNotify();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const add = useMutation({
    mutationFn: () => call('addSiteAccount', { body: { name: name.trim(), password } }),
    onSuccess: async () => {
      notify.done(texts.added(name.trim()));
      onClose();
      await queries.invalidateQueries({ queryKey: ['site-log-ins'] });
    },
  });
  return (
    <FormDialog
      title={texts.add}
      submit={texts.add}
      pending={add.isPending}
      error={add.error}
      onSubmit={() => add.mutate()}
      onClose={onClose}
    >
      <Field label={words.wizard.userName} required>
        <Input autoComplete="off" value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={words.wizard.password} hint={texts.passwordHint} required>
        <PasswordInput value={password} onChange={setPassword} autoComplete="new-password" />
      </Field>
    </FormDialog>
  );
}

function RemoveLogIn({ logIn, onClose }: { readonly logIn: LogIn; readonly onClose: () => void }) {
  const { logIns: texts } = useMessages().site;
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => call('removeSiteAccount', { params: { account: logIn.name } }),
    onSuccess: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: ['site-log-ins'] });
    },
  });
  return (
    <FormDialog
      title={texts.removeName(logIn.name)}
      submit={texts.removeSubmit}
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate()}
      onClose={onClose}
    >
      {texts.removeText}
    </FormDialog>
  );
}
