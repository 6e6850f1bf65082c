import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosed24Regular, MailRead24Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams, useSearchParams } from 'wouter';
import { call } from '#client/call.ts';
import { fromPathPart } from '#client/pathPart.ts';
import { useMay } from '#client/session.ts';
import { Trail } from '#elements/breadcrumb.tsx';
import { EmptyState } from '#elements/emptyState.tsx';
import { Page } from '#elements/page.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useMessages } from '#language/provider.tsx';
import { FolderBar } from '#pages/mailbox/folderBar.tsx';
import { ItemPane } from '#pages/mailbox/item/itemPane.tsx';
import { HitsPane, ItemsPane } from '#pages/mailbox/list/entriesPane.tsx';
import { SearchForm } from '#pages/mailbox/searchForm.tsx';
import { useMedia } from '#theme/provider.tsx';

const useStyles = makeStyles({
  bars: { display: 'grid', gap: '12px', marginBottom: '12px', gridTemplateColumns: 'minmax(0, 1fr)' },
  panes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(300px, 380px) minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    height: 'max(440px, calc(100vh - 270px))',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  single: { gridTemplateColumns: 'minmax(0, 1fr)' },
  list: { minHeight: 0, borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  item: { minHeight: 0, minWidth: 0 },
});

/** One mailbox: its folders, what is in them, and the item that is open. */
export function MailboxPage() {
  const styles = useStyles();
  const { shell, mailboxes, mailbox: texts } = useMessages();
  const { mailbox: part = '', item } = useParams<{ mailbox: string; item?: string }>();
  const mailbox = fromPathPart(part);
  const [params, setParams] = useSearchParams();
  const [, navigate] = useLocation();
  const narrow = useMedia('(max-width: 900px)');
  const reads = useMay('content.read');
  const folder = params.get('folder');
  const search = reads ? (params.get('q') ?? '') : '';
  const folders = useQuery({
    queryKey: ['folders', mailbox],
    queryFn: ({ signal }) => call('listFolders', { params: { mailbox } }, { signal }),
  });
  const place = `/mailboxes/${encodeURIComponent(mailbox)}`;
  const query = params.size > 0 ? `?${params.toString()}` : '';
  const open = (next: string): void => navigate(`${place}/${next}${query}`);
  const panes = (total: number) => (
    <div className={mergeClasses(styles.panes, narrow && styles.single)}>
      {(!narrow || item === undefined) && (
        <div className={styles.list}>
          {search === '' ? (
            <ItemsPane mailbox={mailbox} folder={folder} total={total} open={item} onOpen={open} />
          ) : (
            <HitsPane mailbox={mailbox} search={search} open={item} onOpen={open} />
          )}
        </div>
      )}
      {(!narrow || item !== undefined) && (
        <div className={styles.item}>
          {item === undefined ? (
            <EmptyState icon={<MailRead24Regular />} title={texts.choose} text={texts.chooseHelp} />
          ) : (
            <ItemPane
              key={item}
              item={item}
              mailbox={mailbox}
              {...(narrow && { back: `${place}${query}` })}
            />
          )}
        </div>
      )}
    </div>
  );
  return (
    <Page
      title={mailbox}
      above={<Trail crumbs={[{ text: shell.pages.mailboxes, to: '/mailboxes' }]} here={mailbox} />}
    >
      <QueryContent query={folders}>
        {({ items }) => (
          <>
            {!(narrow && item !== undefined) && (
              <div className={styles.bars}>
                {reads && (
                  <SearchForm
                    label={mailboxes.searchOne}
                    value={search}
                    onSearch={(q) => setParams(q === '' ? {} : { q })}
                  />
                )}
                {search === '' && (
                  <FolderBar
                    folders={items}
                    chosen={folder}
                    onChoose={(name) => setParams(name === null ? {} : { folder: name })}
                  />
                )}
              </div>
            )}
            {reads ? (
              panes(
                folder === null
                  ? items.reduce((sum, each) => sum + each.items, 0)
                  : (items.find(({ name }) => name === folder)?.items ?? 0),
              )
            ) : (
              <EmptyState
                icon={<LockClosed24Regular />}
                title={texts.mayNotRead}
                text={texts.mayNotReadHelp}
              />
            )}
          </>
        )}
      </QueryContent>
    </Page>
  );
}
