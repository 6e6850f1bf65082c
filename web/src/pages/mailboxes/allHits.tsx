import { makeStyles, tokens } from '@fluentui/react-components';
import { Search24Regular } from '@fluentui/react-icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyState } from '#elements/emptyState.tsx';
import { PagesContent } from '#elements/pagesContent.tsx';
import { Section } from '#elements/section.tsx';
import { useMessages } from '#language/provider.tsx';
import { EntryLink } from '#pages/mailbox/list/entryLink.tsx';
import { hitsQuery } from '#pages/mailbox/list/queries.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** What a search finds in all mailboxes; a hit opens in the first mailbox that holds it. */
export function AllHits({ search }: { readonly search: string }) {
  const styles = useStyles();
  const { mailboxes: texts } = useMessages();
  const hits = useInfiniteQuery(hitsQuery({ q: search }));
  return (
    <Section title={texts.hits}>
      <PagesContent query={hits}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState icon={<Search24Regular />} title={texts.noHits(search)} text={texts.noHitsHelp} />
          ) : (
            <ul className={styles.list}>
              {rows.map((hit) => (
                <li key={hit.item} className={styles.row}>
                  <EntryLink
                    entry={hit}
                    to={`/mailboxes/${encodeURIComponent(hit.mailboxes[0] ?? '')}/${hit.item}?q=${encodeURIComponent(search)}`}
                    note={hit.mailboxes.join(', ')}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </PagesContent>
    </Section>
  );
}
