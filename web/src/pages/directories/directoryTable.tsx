import type { Directory } from '@contract/directories.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { DataTable } from '#elements/dataTable.tsx';
import { Link } from '#elements/link.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { StateBadge } from '#pages/directories/stateBadge.tsx';
import { useDirectoryKind } from '#settingFields/kindWords.ts';

const useStyles = makeStyles({
  stack: { display: 'grid', gap: '4px', justifyItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  sentence: { maxWidth: '48ch' },
});

/** What is connected and how it stands; a name opens the directory. */
export function DirectoryTable({ directories }: { readonly directories: readonly Directory[] }) {
  const styles = useStyles();
  const { directories: texts } = useMessages();
  const { minute, number } = useFormats();
  const wordsOf = useDirectoryKind();
  return (
    <DataTable
      label={texts.title}
      rows={directories}
      rowKey={({ name }) => name}
      columns={[
        {
          id: 'name',
          title: texts.name,
          cell: ({ name, kind }) => (
            <div className={styles.stack}>
              <Link to={`/directories/${name}`}>{name}</Link>
              <span className={styles.quiet}>{wordsOf(kind).name}</span>
            </div>
          ),
        },
        {
          id: 'state',
          title: texts.state,
          cell: (directory) => (
            <div className={styles.stack}>
              <StateBadge directory={directory} />
              {directory.failure !== null && (
                <span className={styles.sentence}>{directory.failure.sentence}</span>
              )}
            </div>
          ),
        },
        { id: 'people', title: texts.people, cell: ({ people }) => number(people), align: 'end' },
        { id: 'leavers', title: texts.leavers, cell: ({ leavers }) => number(leavers), align: 'end' },
        { id: 'doubts', title: texts.doubts, cell: ({ doubtCount }) => number(doubtCount), align: 'end' },
        {
          id: 'read',
          title: texts.readAt,
          cell: ({ readAt }) => (readAt === null ? texts.never : minute(new Date(readAt))),
        },
      ]}
    />
  );
}
