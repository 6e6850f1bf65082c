import type { Bubble } from '@contract/mailboxes.ts';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Attach16Regular, Delete16Regular, Edit16Regular } from '@fluentui/react-icons';
import { useFormats, useMessages } from '#language/provider.tsx';
import { AttachmentView } from '#pages/mailbox/item/attachmentView.tsx';
import { useNameOf } from '#pages/mailbox/item/useNameOf.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0, display: 'grid', gap: '6px' },
  change: {
    display: 'flex',
    gap: '8px',
    padding: '6px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  here: { boxShadow: `0 0 0 2px ${tokens.colorCompoundBrandStroke}` },
  icon: { flex: '0 0 auto', display: 'flex', paddingTop: '2px', color: tokens.colorNeutralForeground2 },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: '2px 0 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  reactions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    margin: '8px 0 0',
    padding: 0,
    listStyleType: 'none',
  },
  reaction: {
    padding: '0 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  removed: { textDecorationLine: 'line-through' },
});

/** What happened to a message afterwards. The message itself stands above, as it was. */
export function Changes(props: { readonly later: readonly Bubble[]; readonly here: string }) {
  const styles = useStyles();
  const { mailbox: texts } = useMessages();
  const nameOf = useNameOf();
  const reactions = props.later.filter(({ reaction }) => reaction !== null);
  const changes = props.later.filter(({ reaction }) => reaction === null);
  return (
    <>
      {changes.length > 0 && (
        <ul className={styles.list} aria-label={texts.changes}>
          {changes.map((bubble) => (
            <li
              key={bubble.item}
              className={mergeClasses(styles.change, bubble.item === props.here && styles.here)}
            >
              <Change bubble={bubble} />
            </li>
          ))}
        </ul>
      )}
      {reactions.length > 0 && (
        <ul className={styles.reactions} aria-label={texts.reactions}>
          {reactions.map(({ item, reaction, sender }) => (
            <li
              key={item}
              className={mergeClasses(
                styles.reaction,
                reaction?.removed === true && styles.removed,
                item === props.here && styles.here,
              )}
            >
              {reaction?.emoji} {nameOf(sender)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Change({ bubble }: { readonly bubble: Bubble }) {
  const styles = useStyles();
  const { mailbox: texts } = useMessages();
  const { minute } = useFormats();
  const nameOf = useNameOf();
  const who = nameOf(bubble.sender);
  const time = minute(new Date(bubble.occurredAt));
  const deleted = bubble.kind === 'deletion' || bubble.kind === 'recall';
  return (
    <>
      <span className={styles.icon} aria-hidden="true">
        {deleted ? <Delete16Regular /> : bubble.kind === 'edit' ? <Edit16Regular /> : <Attach16Regular />}
      </span>
      <div>
        <div className={styles.head}>
          {deleted
            ? bubble.kind === 'recall'
              ? texts.recalledBy(who, time)
              : texts.deletedBy(who, time)
            : bubble.kind === 'edit'
              ? texts.editedBy(who, time)
              : texts.addedBy(who, time)}
        </div>
        {deleted && <p className={styles.text}>{texts.originalKept}</p>}
        {bubble.text !== null && bubble.text !== '' && <p className={styles.text}>{bubble.text}</p>}
        {bubble.attachments.map((attachment) => (
          <AttachmentView key={attachment.id} item={bubble.item} attachment={attachment} />
        ))}
      </div>
    </>
  );
}
