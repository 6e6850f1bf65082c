import { Button } from '@fluentui/react-components';
import { Add20Regular, BookContacts24Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { useMay } from '#client/session.ts';
import { EmptyState } from '#elements/emptyState.tsx';
import { Page } from '#elements/page.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { Section } from '#elements/section.tsx';
import { useMessages } from '#language/provider.tsx';
import { AddDirectory } from '#pages/directories/addDirectory.tsx';
import { DirectoryFlyout } from '#pages/directories/directoryFlyout.tsx';
import { DirectoryTable } from '#pages/directories/directoryTable.tsx';
import { directoriesQuery } from '#pages/directories/queries.ts';

/** *Directories*: who has which mailbox and number, and one directory in the flyout when the address names it. */
export function DirectoriesPage() {
  const { directories: texts } = useMessages();
  const manages = useMay('connector.manage');
  const { directory: opened } = useParams();
  const [, navigate] = useLocation();
  const [adding, setAdding] = useState(false);
  const directories = useQuery(directoriesQuery);
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      behindDialog={opened !== undefined}
      actions={
        manages && (
          <Button appearance="primary" icon={<Add20Regular />} onClick={() => setAdding(true)}>
            {texts.add}
          </Button>
        )
      }
    >
      <Section title={texts.list}>
        <QueryContent query={directories}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState
                icon={<BookContacts24Regular />}
                title={texts.none}
                text={manages ? texts.noneHelp : texts.noneAsk}
              />
            ) : (
              <DirectoryTable directories={items} />
            )
          }
        </QueryContent>
      </Section>
      {adding && (
        <AddDirectory
          onClose={() => setAdding(false)}
          onAdded={(name) => {
            setAdding(false);
            navigate(`/directories/${name}`);
          }}
        />
      )}
      {opened !== undefined && (
        <DirectoryFlyout key={opened} name={opened} onClose={() => navigate('/directories')} />
      )}
    </Page>
  );
}
