import { Button } from '@fluentui/react-components';
import { Add20Regular, MailArrowForwardRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { useMay } from '#client/session.ts';
import { targetsQuery } from '#client/targets.ts';
import { EmptyState } from '#elements/emptyState.tsx';
import { Page } from '#elements/page.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { Section } from '#elements/section.tsx';
import { useMessages } from '#language/provider.tsx';
import { AddTarget } from '#pages/targets/addTarget.tsx';
import { TargetFlyout } from '#pages/targets/targetFlyout.tsx';
import { TargetTable } from '#pages/targets/targetTable.tsx';

/** *Targets*: mail systems besides the built-in archive, and one of them in the flyout when the address names it. */
export function TargetsPage() {
  const { targets: texts } = useMessages();
  const manages = useMay('connector.manage');
  const { target: opened } = useParams();
  const [, navigate] = useLocation();
  const [adding, setAdding] = useState(false);
  const targets = useQuery(targetsQuery);
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
        <QueryContent query={targets}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState
                icon={<MailArrowForwardRegular fontSize={24} />}
                title={texts.none}
                text={manages ? texts.noneHelp : texts.noneAsk}
              />
            ) : (
              <TargetTable targets={items} />
            )
          }
        </QueryContent>
      </Section>
      {adding && (
        <AddTarget
          onClose={() => setAdding(false)}
          onAdded={(name) => {
            setAdding(false);
            navigate(`/targets/${name}`);
          }}
        />
      )}
      {opened !== undefined && (
        <TargetFlyout key={opened} name={opened} onClose={() => navigate('/targets')} />
      )}
    </Page>
  );
}
