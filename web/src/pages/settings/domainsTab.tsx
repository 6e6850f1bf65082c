import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { DataTable } from '#elements/dataTable.tsx';
import { EmptyState } from '#elements/emptyState.tsx';
import { FormDialog } from '#elements/formDialog.tsx';
import { useNotify } from '#elements/notify.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { Section } from '#elements/section.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  add: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-end' },
});

/** Domains whose registered users get their mailbox by themselves. */
export function DomainsTab() {
  const styles = useStyles();
  const { buttons, settings } = useMessages();
  const { domains: texts } = settings;
  const [removing, setRemoving] = useState<string>();
  const domains = useQuery({
    queryKey: ['domains'],
    queryFn: ({ signal }) => call('listDomains', {}, { signal }),
  });
  return (
    <Section title={texts.title} lead={texts.lead}>
      <div className={styles.part}>
        <AddDomain />
        <QueryContent query={domains}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={texts.none} text={texts.noneHelp} />
            ) : (
              <DataTable
                label={texts.title}
                rows={items}
                rowKey={({ domain }) => domain}
                columns={[
                  { id: 'domain', title: texts.domain, cell: ({ domain }) => domain },
                  {
                    id: 'actions',
                    title: texts.actions,
                    cell: ({ domain }) => (
                      <Button
                        size="small"
                        aria-label={texts.removeTitle(domain)}
                        onClick={() => setRemoving(domain)}
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
      </div>
      {removing !== undefined && <RemoveDomain domain={removing} onClose={() => setRemoving(undefined)} />}
    </Section>
  );
}

function AddDomain() {
  const styles = useStyles();
  const { settings } = useMessages();
  const { domains: texts } = settings;
  const queries = useQueryClient();
  const notify = useNotify();
  const [domain, setDomain] = useState('');
  const add = useMutation({
    mutationFn: () => call('addDomain', { body: { domain: domain.trim() } }),
    onSuccess: async (accepted) => {
      setDomain('');
      notify.done(texts.added(accepted.domain));
      await queries.invalidateQueries();
    },
  });
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      {add.error !== null && <ProblemBar error={add.error} />}
      <div className={styles.add}>
        <Field label={texts.domain}>
          <Input placeholder="corp.example" value={domain} onChange={(_, { value }) => setDomain(value)} />
        </Field>
        <Button type="submit" appearance="primary" disabled={domain.trim() === '' || add.isPending}>
          {texts.add}
        </Button>
      </div>
    </form>
  );
}

function RemoveDomain({ domain, onClose }: { readonly domain: string; readonly onClose: () => void }) {
  const { buttons, settings } = useMessages();
  const { domains: texts } = settings;
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => call('removeDomain', { params: { domain } }),
    onSuccess: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: ['domains'] });
    },
  });
  return (
    <FormDialog
      title={texts.removeTitle(domain)}
      lead={texts.removeText}
      submit={buttons.remove}
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate()}
      onClose={onClose}
    />
  );
}
