import type { ScopeEntry } from '@contract/captureScope.ts';
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { DataTable } from '#elements/dataTable.tsx';
import { Flyout, FlyoutPart } from '#elements/flyout.tsx';
import { FormDialog } from '#elements/formDialog.tsx';
import { useNotify } from '#elements/notify.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useMessages } from '#language/provider.tsx';
import { entryName } from '#pages/site/scope/requests.tsx';

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  add: { justifySelf: 'start', minHeight: '32px' },
});

const lists = ['listed', 'private'] as const;

/** The conversations on a user's two lists. */
export function Conversations({ email, onClose }: { readonly email: string; readonly onClose: () => void }) {
  const styles = useStyles();
  const { scopes: texts } = useMessages();
  const [adding, setAdding] = useState(false);
  const entries = useQuery({
    queryKey: ['site-scope-entries', email],
    queryFn: ({ signal }) => call('listScopeEntries', { params: { user: email } }, { signal }),
  });
  return (
    <Flyout title={`${texts.lists}: ${email}`} wide onClose={onClose}>
      <Button className={styles.add} icon={<Add20Regular />} onClick={() => setAdding(true)}>
        {texts.add}
      </Button>
      <QueryContent query={entries}>
        {({ items }) =>
          lists.map((list) => (
            <FlyoutPart key={list} title={list === 'listed' ? texts.onList : texts.privateList}>
              <Entries email={email} entries={items.filter((entry) => entry.list === list)} />
            </FlyoutPart>
          ))
        }
      </QueryContent>
      {adding && <AddConversation email={email} onClose={() => setAdding(false)} />}
    </Flyout>
  );
}

function Entries({ email, entries }: { readonly email: string; readonly entries: readonly ScopeEntry[] }) {
  const styles = useStyles();
  const { scopes: texts, buttons } = useMessages();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: (entry: string) => call('removeScopeEntry', { params: { entry } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['site-scope-entries', email] });
      await queries.invalidateQueries({ queryKey: ['site-scopes'] });
    },
  });
  if (entries.length === 0) return <p className={styles.none}>{texts.noEntries}</p>;
  return (
    <>
      {remove.error && <ProblemBar error={remove.error} />}
      <DataTable
        label={texts.lists}
        rows={entries}
        rowKey={({ id }) => id}
        columns={[
          { id: 'value', title: texts.lists, cell: entryName },
          { id: 'kind', title: texts.kind, cell: ({ kind }) => texts.kinds[kind] },
          { id: 'state', title: texts.state, cell: ({ state }) => texts.states[state] },
          { id: 'note', title: texts.note, cell: ({ note }) => note },
          {
            id: 'remove',
            title: texts.actions,
            cell: (entry) => (
              <Button
                size="small"
                aria-label={texts.remove(entryName(entry))}
                disabled={remove.isPending}
                onClick={() => remove.mutate(entry.id)}
              >
                {buttons.remove}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
}

function AddConversation({ email, onClose }: { readonly email: string; readonly onClose: () => void }) {
  const { scopes: texts } = useMessages();
  const notify = useNotify();
  const queries = useQueryClient();
  const [entry, setEntry] = useState({
    kind: 'contact' as ScopeEntry['kind'],
    value: '',
    label: '',
    note: '',
  });
  const add = useMutation({
    mutationFn: () => call('addScopeEntry', { params: { user: email }, body: entry }),
    onSuccess: async () => {
      notify.done(texts.added);
      onClose();
      await queries.invalidateQueries({ queryKey: ['site-scope-entries', email] });
      await queries.invalidateQueries({ queryKey: ['site-scopes'] });
    },
  });
  const change = (part: Partial<typeof entry>) => setEntry((before) => ({ ...before, ...part }));
  return (
    <FormDialog
      title={texts.addTitle(email)}
      submit={texts.add}
      pending={add.isPending}
      error={add.error}
      onSubmit={() => add.mutate()}
      onClose={onClose}
    >
      <Field label={texts.kind}>
        <Select
          value={entry.kind}
          onChange={(_, { value }) => change({ kind: value === 'group' ? 'group' : 'contact' })}
        >
          <option value="contact">{texts.kinds.contact}</option>
          <option value="group">{texts.kinds.group}</option>
        </Select>
      </Field>
      <Field label={texts.value} hint={texts.valueHint} required>
        <Input value={entry.value} onChange={(_, { value }) => change({ value })} />
      </Field>
      <Field label={texts.label}>
        <Input value={entry.label} onChange={(_, { value: label }) => change({ label })} />
      </Field>
      <Field label={texts.note}>
        <Input value={entry.note} onChange={(_, { value: note }) => change({ note })} />
      </Field>
    </FormDialog>
  );
}
