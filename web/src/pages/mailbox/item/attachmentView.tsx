import type { Attachment } from '@contract/mailboxes.ts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, Document24Regular } from '@fluentui/react-icons';
import { addressOf } from '#client/address.ts';
import { useFormats, useMessages } from '#language/provider.tsx';
import { isPicture, PicturePreview } from '#pages/mailbox/item/picturePreview.tsx';

const useStyles = makeStyles({
  attachment: {
    marginTop: '8px',
    padding: '8px',
    display: 'grid',
    gap: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: 'flex', alignItems: 'center', gap: '10px', minWidth: 0 },
  icon: { flex: '0 0 auto', display: 'flex', color: tokens.colorNeutralForeground2 },
  about: { flex: '1 1 auto', minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A file of a message: a picture is shown, everything else can only be downloaded. Nothing of it ever runs. */
export function AttachmentView(props: { readonly item: string; readonly attachment: Attachment }) {
  const styles = useStyles();
  const { buttons, mailbox: texts, words } = useMessages();
  const { bytes } = useFormats();
  const { item, attachment } = props;
  const { id, fileName, mimeType, size, status, viewOnce } = attachment;
  const there = status === 'available';
  const about = [
    mimeType,
    ...(size === undefined ? [] : [bytes(size)]),
    ...(there ? [] : [words.attachmentStates[status]]),
    ...(viewOnce === true ? [texts.viewOnce] : []),
  ];
  return (
    <div className={styles.attachment}>
      {there && isPicture(attachment) && <PicturePreview item={item} attachment={attachment} />}
      <div className={styles.row}>
        <span className={styles.icon} aria-hidden="true">
          <Document24Regular />
        </span>
        <div className={styles.about}>
          <div className={styles.name}>{fileName}</div>
          <div className={styles.quiet}>{about.join(' · ')}</div>
        </div>
        {there && (
          <Button
            as="a"
            size="small"
            appearance="subtle"
            icon={<ArrowDownload20Regular />}
            href={addressOf('downloadAttachment', { params: { item, attachment: id } })}
            download={fileName}
            aria-label={texts.downloadName(fileName)}
            title={buttons.download}
          />
        )}
      </div>
    </div>
  );
}
