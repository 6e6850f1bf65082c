import { Button, makeStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { call } from '#client/call.ts';
import { useMay } from '#client/session.ts';
import { Page } from '#elements/page.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { Section } from '#elements/section.tsx';
import { useMessages } from '#language/provider.tsx';
import { SearchForm } from '#pages/mailbox/searchForm.tsx';
import { AllHits } from '#pages/mailboxes/allHits.tsx';
import { CreateMailboxes } from '#pages/mailboxes/createMailboxes.tsx';
import { MailboxTable } from '#pages/mailboxes/mailboxTable.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '16px' },
  search: { maxWidth: '640px' },
});

/** All mailboxes, and the search through all of them. */
export function MailboxesPage() {
  const styles = useStyles();
  const { shell, mailboxes: texts } = useMessages();
  const [params, setParams] = useSearchParams();
  const [creates, reads] = [useMay('mailbox.manage'), useMay('content.read')];
  const [creating, setCreating] = useState(false);
  const search = reads ? (params.get('q') ?? '') : '';
  const mailboxes = useQuery({
    queryKey: ['mailboxes'],
    queryFn: ({ signal }) => call('listMailboxes', {}, { signal }),
  });
  return (
    <Page
      title={shell.pages.mailboxes}
      lead={reads ? texts.lead : texts.leadWithoutContent}
      actions={
        creates && (
          <Button appearance="primary" icon={<Add20Regular />} onClick={() => setCreating(true)}>
            {texts.create}
          </Button>
        )
      }
    >
      <div className={styles.part}>
        {reads && (
          <div className={styles.search}>
            <SearchForm
              label={texts.searchAll}
              value={search}
              onSearch={(q) => setParams(q === '' ? {} : { q })}
            />
          </div>
        )}
        {search === '' ? (
          <Section title={texts.all}>
            <QueryContent query={mailboxes}>{({ items }) => <MailboxTable mailboxes={items} />}</QueryContent>
          </Section>
        ) : (
          <AllHits search={search} />
        )}
      </div>
      {creating && <CreateMailboxes onClose={() => setCreating(false)} />}
    </Page>
  );
}
