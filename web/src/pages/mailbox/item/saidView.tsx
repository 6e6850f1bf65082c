import type { Bubble } from '@contract/mailboxes.ts';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useFormats, useMessages } from '#language/provider.tsx';
import { AttachmentView } from '#pages/mailbox/item/attachmentView.tsx';
import { CallLine } from '#pages/mailbox/item/callLine.tsx';
import { Changes } from '#pages/mailbox/item/changes.tsx';
import { noteOf } from '#pages/mailbox/item/noteOf.ts';
import type { Said } from '#pages/mailbox/item/thread.ts';
import { useNameOf } from '#pages/mailbox/item/useNameOf.ts';

const useStyles = makeStyles({
  row: { display: 'grid', justifyItems: 'start', gridTemplateColumns: 'minmax(0, 1fr)' },
  mine: { justifyItems: 'end' },
  bubble: {
    boxSizing: 'border-box',
    maxWidth: 'min(560px, 92%)',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  mineBubble: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  here: { boxShadow: `0 0 0 2px ${tokens.colorCompoundBrandStroke}` },
  head: { display: 'flex', flexWrap: 'wrap', gap: '0 10px', alignItems: 'baseline' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: '2px 0 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  quote: {
    margin: '4px 0',
    padding: '2px 0 2px 10px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  note: {
    justifySelf: 'center',
    maxWidth: '92%',
    padding: '4px 12px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
});

/** One message with everything that happened to it, or a line about the conversation itself. */
export function SaidView(props: { readonly said: Said; readonly mailbox: string; readonly here: string }) {
  const styles = useStyles();
  const { mailbox: texts, words } = useMessages();
  const { minute } = useFormats();
  const nameOf = useNameOf();
  const { said, here } = props;
  const { bubble } = said;
  const time = minute(new Date(bubble.occurredAt));
  const isHere = bubble.item === here;
  const note = noteOf(bubble, { kinds: words.itemKinds, nameOf });
  if (note !== undefined)
    return (
      <div className={styles.row}>
        <div className={mergeClasses(styles.note, isHere && styles.here)}>
          {note} <span className={styles.quiet}>{time}</span>
        </div>
      </div>
    );
  const mine = bubble.sender?.email?.toLowerCase() === props.mailbox.toLowerCase();
  return (
    <div className={mergeClasses(styles.row, mine && styles.mine)}>
      <div className={mergeClasses(styles.bubble, mine && styles.mineBubble, isHere && styles.here)}>
        <div className={styles.head}>
          <span className={styles.name}>{nameOf(bubble.sender)}</span>
          <span className={styles.quiet}>{time}</span>
          {bubble.sender !== null && !bubble.sender.internal && (
            <span className={styles.quiet}>{texts.outsider}</span>
          )}
        </div>
        <Body bubble={bubble} />
        <Changes later={said.later} here={here} />
        {bubble.timeDoubts.map((doubt) => (
          <div key={doubt} className={styles.quiet}>
            {texts.timeDoubt(words.timeDoubts[doubt as keyof typeof words.timeDoubts] ?? doubt)}
          </div>
        ))}
      </div>
    </div>
  );
}

/** What was said: all of it text, nothing of it markup. */
function Body({ bubble }: { readonly bubble: Bubble }) {
  const styles = useStyles();
  const { mailbox: texts, words } = useMessages();
  const reply = bubble.refers.find(({ quotedText }) => quotedText !== null);
  const alone = bubble.kind !== 'message' && bubble.kind !== 'call';
  return (
    <>
      {alone && <div className={styles.quiet}>{words.itemKinds[bubble.kind]}</div>}
      {reply !== undefined && <blockquote className={styles.quote}>{reply.quotedText}</blockquote>}
      {bubble.edit?.previousText != null && (
        <blockquote className={styles.quote}>{texts.before(bubble.edit.previousText)}</blockquote>
      )}
      {bubble.call !== null && <CallLine call={bubble.call} />}
      {bubble.reaction !== null && <p className={styles.text}>{bubble.reaction.emoji}</p>}
      {bubble.deletion !== null && (
        <p className={styles.text}>
          {bubble.deletion.originalAvailable ? texts.deletedKept : texts.deletedUnseen}
        </p>
      )}
      {bubble.text !== null && bubble.text !== '' && <p className={styles.text}>{bubble.text}</p>}
      {bubble.attachments.map((attachment) => (
        <AttachmentView key={attachment.id} item={bubble.item} attachment={attachment} />
      ))}
    </>
  );
}
