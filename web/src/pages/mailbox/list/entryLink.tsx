import { makeStyles, tokens } from '@fluentui/react-components';
import { useNavigateOnClick } from '#elements/link.tsx';
import { EntryText } from '#pages/mailbox/list/entryText.tsx';
import type { Entry } from '#pages/mailbox/list/queries.ts';

const useStyles = makeStyles({
  link: {
    display: 'block',
    padding: '10px 8px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    // Not the subtle hover: in high contrast that is the highlight, on which the texts inside could not be read.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** @param note a last line, such as the mailboxes that hold it */
export function EntryLink(props: { readonly entry: Entry; readonly to: string; readonly note: string }) {
  const styles = useStyles();
  return (
    <a href={props.to} className={styles.link} onClick={useNavigateOnClick(props.to)}>
      <EntryText entry={props.entry} note={props.note} />
    </a>
  );
}
