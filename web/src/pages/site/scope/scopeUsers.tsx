import type { UserScope } from '@contract/captureScope.ts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { People24Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '#client/session.ts';
import { DataTable } from '#elements/dataTable.tsx';
import { EmptyState } from '#elements/emptyState.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { Section } from '#elements/section.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { ChooseScope } from '#pages/site/scope/chooseScope.tsx';
import { Conversations } from '#pages/site/scope/conversations.tsx';
import { scopesQuery } from '#pages/site/scope/queries.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Every registered user with what of him is captured. */
export function ScopeUsers() {
  const styles = useStyles();
  const { scopes: texts, coverage } = useMessages();
  const { minute } = useFormats();
  const manages = useMay('site.scope.manage');
  const [changing, setChanging] = useState<UserScope>();
  const [showing, setShowing] = useState<string>();
  const scopes = useQuery(scopesQuery);
  const actions = {
    id: 'actions',
    title: texts.actions,
    cell: (scope: UserScope) => (
      <div className={styles.actions}>
        <Button size="small" aria-label={texts.changeOf(scope.email)} onClick={() => setChanging(scope)}>
          {texts.change}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={texts.showOf(scope.email)}
          onClick={() => setShowing(scope.email)}
        >
          {texts.show}
        </Button>
      </div>
    ),
  };
  return (
    <Section title={texts.title} lead={texts.lead}>
      <QueryContent query={scopes}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={<People24Regular />} title={texts.none} />
          ) : (
            <DataTable
              label={texts.title}
              rows={items}
              rowKey={({ userId }) => userId}
              columns={[
                { id: 'user', title: texts.user, cell: ({ email }) => email },
                { id: 'mode', title: texts.mode, cell: ({ mode }) => coverage.modes[mode ?? 'none'] },
                {
                  id: 'since',
                  title: texts.since,
                  cell: ({ chosenAt, chosenBy }) =>
                    chosenAt !== undefined && (
                      <>
                        <div>{minute(new Date(chosenAt))}</div>
                        <div className={styles.quiet}>{texts.chosenBy(chosenBy ?? '')}</div>
                      </>
                    ),
                },
                {
                  id: 'lists',
                  title: texts.lists,
                  cell: (scope) => (
                    <>
                      <div>{texts.listed(scope.listed)}</div>
                      <div>{texts.private(scope.private)}</div>
                    </>
                  ),
                },
                ...(manages ? [actions] : []),
              ]}
            />
          )
        }
      </QueryContent>
      {changing && <ChooseScope scope={changing} onClose={() => setChanging(undefined)} />}
      {showing !== undefined && <Conversations email={showing} onClose={() => setShowing(undefined)} />}
    </Section>
  );
}
