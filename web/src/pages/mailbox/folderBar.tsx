import type { AnswerOf } from '@contract/routes.ts';
import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { Folder20Regular, FolderOpen20Regular } from '@fluentui/react-icons';
import { useFormats, useMessages } from '#language/provider.tsx';

type Folder = AnswerOf<'listFolders'>['items'][number];

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px', minWidth: 0, margin: 0, padding: 0, border: 'none' },
});

/** The folders of a mailbox with what they hold; nothing chosen is all of them. */
export function FolderBar(props: {
  readonly folders: readonly Folder[];
  readonly chosen: string | null;
  readonly onChoose: (folder: string | null) => void;
}) {
  const styles = useStyles();
  const { mailbox: texts } = useMessages();
  const { number } = useFormats();
  const { folders, chosen, onChoose } = props;
  const entry = (name: string | null, label: string, items: number) => (
    <ToggleButton
      key={name ?? ''}
      appearance="subtle"
      checked={chosen === name}
      icon={chosen === name ? <FolderOpen20Regular /> : <Folder20Regular />}
      onClick={() => onChoose(name)}
    >
      {texts.folder(label, number(items))}
    </ToggleButton>
  );
  return (
    <fieldset aria-label={texts.folders} className={styles.bar}>
      {entry(
        null,
        texts.allFolders,
        folders.reduce((sum, { items }) => sum + items, 0),
      )}
      {folders.map(({ name, items }) => entry(name, name, items))}
    </fieldset>
  );
}
