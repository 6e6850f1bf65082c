import type { ScopeEntry } from '@contract/captureScope.ts';
import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { ShieldCheckmark24Regular } from '@fluentui/react-icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { DataTable } from '#elements/dataTable.tsx';
import { EmptyState } from '#elements/emptyState.tsx';
import { FormDialog } from '#elements/formDialog.tsx';
import { useNotify } from '#elements/notify.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { Section } from '#elements/section.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface Decision {
  readonly entry: ScopeEntry;
  readonly approve: boolean;
}

/** How a conversation is called in a sentence. */
export function entryName({ label, value }: Pick<ScopeEntry, 'label' | 'value'>): string {
  return label === '' ? value : `${label} (${value})`;
}

/** What users ask to be private, for whoever may decide it. */
export function Requests() {
  const styles = useStyles();
  const { scopes: texts } = useMessages();
  const { minute } = useFormats();
  const [deciding, setDeciding] = useState<Decision>();
  const requests = useQuery({
    queryKey: ['site-scope-requests'],
    queryFn: ({ signal }) => call('listScopeRequests', {}, { signal }),
  });
  return (
    <Section title={texts.requests.title} lead={texts.requests.lead}>
      <QueryContent query={requests}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={<ShieldCheckmark24Regular />} title={texts.requests.none} />
          ) : (
            <DataTable
              label={texts.requests.title}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { id: 'user', title: texts.user, cell: ({ email }) => email },
                { id: 'kind', title: texts.kind, cell: ({ kind }) => texts.kinds[kind] },
                { id: 'value', title: texts.lists, cell: entryName },
                {
                  id: 'asked',
                  title: texts.requests.asked,
                  cell: ({ askedAt }) => minute(new Date(askedAt)),
                  nowrap: true,
                },
                {
                  id: 'actions',
                  title: texts.actions,
                  cell: (entry) => (
                    <div className={styles.actions}>
                      <Button
                        size="small"
                        appearance="primary"
                        aria-label={texts.requests.approveOf(entryName(entry))}
                        onClick={() => setDeciding({ entry, approve: true })}
                      >
                        {texts.requests.approve}
                      </Button>
                      <Button
                        size="small"
                        aria-label={texts.requests.refuseOf(entryName(entry))}
                        onClick={() => setDeciding({ entry, approve: false })}
                      >
                        {texts.requests.refuse}
                      </Button>
                    </div>
                  ),
                },
              ]}
            />
          )
        }
      </QueryContent>
      {deciding && <Decide {...deciding} onClose={() => setDeciding(undefined)} />}
    </Section>
  );
}

function Decide({ entry, approve, onClose }: Decision & { readonly onClose: () => void }) {
  const { scopes: texts } = useMessages();
  const notify = useNotify();
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const { approveOf, refuseOf, approveLead, refuseLead } = texts.requests;
  const decide = useMutation({
    mutationFn: () =>
      call('decideScopeRequest', { params: { entry: entry.id }, body: { approve, note: note.trim() } }),
    onSuccess: async () => {
      notify.done(texts.requests.decided);
      onClose();
      await queries.invalidateQueries({ queryKey: ['site-scope-requests'] });
      await queries.invalidateQueries({ queryKey: ['site-scopes'] });
    },
  });
  return (
    <FormDialog
      title={approve ? approveOf(entryName(entry)) : refuseOf(entryName(entry))}
      lead={approve ? approveLead : refuseLead}
      submit={approve ? texts.requests.approve : texts.requests.refuse}
      pending={decide.isPending}
      error={decide.error}
      onSubmit={() => decide.mutate()}
      onClose={onClose}
    >
      <Field label={texts.note}>
        <Textarea value={note} maxLength={300} onChange={(_, { value }) => setNote(value)} />
      </Field>
    </FormDialog>
  );
}
