import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Attach16Regular } from '@fluentui/react-icons';
import { useFormats, useMessages } from '#language/provider.tsx';
import type { Entry } from '#pages/mailbox/list/queries.ts';

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '0 12px',
    lineHeight: tokens.lineHeightBase300,
  },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  from: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
  time: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  wide: { gridColumn: '1 / -1' },
  icon: { display: 'inline-flex', verticalAlign: 'text-bottom', marginRight: '4px' },
  kind: { fontStyle: 'italic' },
});

/**
 * Who wrote, when, in what conversation, and how it begins.
 * @param strong on a ground of its own colour, where quiet text would be too faint
 */
export function EntryText(props: {
  readonly entry: Entry;
  readonly note?: string;
  readonly strong?: boolean;
}) {
  const styles = useStyles();
  const quiet = mergeClasses(styles.small, props.strong !== true && styles.quiet);
  const { words, mailbox: texts } = useMessages();
  const { minute } = useFormats();
  const { entry, note } = props;
  if (entry.destroyed === true)
    return (
      <div className={mergeClasses(styles.entry, quiet, styles.kind)}>
        <span className={styles.line}>{texts.destroyed}</span>
      </div>
    );
  const { from, sentAt, subject, preview, attachments = 0, kind } = entry;
  return (
    <div className={styles.entry}>
      <span className={mergeClasses(styles.line, styles.from)}>{from}</span>
      <span className={mergeClasses(quiet, styles.time)}>
        {attachments > 0 && (
          <span className={styles.icon} role="img" aria-label={texts.withFiles(attachments)}>
            <Attach16Regular />
          </span>
        )}
        {sentAt !== undefined && minute(new Date(sentAt))}
      </span>
      <span className={mergeClasses(styles.line, styles.wide)}>{subject}</span>
      <span className={mergeClasses(styles.line, styles.wide, quiet)}>
        {kind !== undefined && kind !== 'message' && (
          <span className={styles.kind}>{words.itemKinds[kind]} </span>
        )}
        {preview}
      </span>
      {note !== undefined && <span className={mergeClasses(styles.line, styles.wide, quiet)}>{note}</span>}
    </div>
  );
}
