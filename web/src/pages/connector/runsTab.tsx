import type { Connector } from '@contract/connectors.ts';
import { Accordion, Button, makeStyles } from '@fluentui/react-components';
import { call } from '#client/call.ts';
import { usePages } from '#client/pages.ts';
import { EmptyState } from '#elements/emptyState.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useMessages } from '#language/provider.tsx';
import { RunItem } from '#pages/connector/runItem.tsx';

const useStyles = makeStyles({ more: { marginTop: '12px' } });
const runsAPage = 20;

/** The runs of a connector, newest first; each opens to its counts and its log. */
export function RunsTab({ connector }: { readonly connector: Connector }) {
  const styles = useStyles();
  const { connector: texts, buttons } = useMessages();
  const { query, rows } = usePages(['runs', connector.id], (after, signal) =>
    call(
      'listRuns',
      {
        params: { connector: connector.id },
        query: { limit: runsAPage, ...(after !== undefined && { after }) },
      },
      { signal },
    ),
  );
  const [first] = rows ?? [];
  return (
    <QueryContent query={query}>
      {() =>
        rows === undefined || first === undefined ? (
          <EmptyState title={texts.runs.none} />
        ) : (
          <>
            <Accordion collapsible multiple defaultOpenItems={[first.run]}>
              {rows.map((report) => (
                <RunItem key={report.run} connector={connector} report={report} />
              ))}
            </Accordion>
            {query.hasNextPage && (
              <Button
                className={styles.more}
                disabled={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {buttons.loadMore}
              </Button>
            )}
          </>
        )
      }
    </QueryContent>
  );
}
