import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  lines: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: '2px',
    overflowWrap: 'anywhere',
  },
});

/** Sentences, each on a line of its own. */
export function Lines({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useStyles();
  return (
    <ol className={styles.lines}>
      {sentences.map((sentence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same
        <li key={index}>{sentence}</li>
      ))}
    </ol>
  );
}
