import { makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '#language/provider.tsx';

const example = `Email,Display Name,Phone,WeCom ID,Valid From,Valid Until
alice@corp.example,Alice Chen,+44 7700 900101,,,
bob@corp.example,Bob Li,+44 7700 900102,boli,2026-04-01,`;

const useStyles = makeStyles({
  part: { margin: 0 },
  example: {
    margin: '12px 0',
    padding: '12px',
    overflowX: 'auto',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** How a file of users looks. Its column names are the same in every language. */
export function FileForm() {
  const styles = useStyles();
  const { form } = useMessages().site.userImport;
  return (
    <>
      <p className={styles.part}>{form.text}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <pre className={styles.example} tabIndex={0}>
        {example}
      </pre>
      <p className={styles.part}>{form.validity}</p>
    </>
  );
}
