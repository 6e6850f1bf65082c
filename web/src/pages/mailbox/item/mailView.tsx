import type { ItemView } from '@contract/mailboxes.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { DataTable } from '#elements/dataTable.tsx';
import { Facts } from '#elements/facts.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { AttachmentView } from '#pages/mailbox/item/attachmentView.tsx';

const useStyles = makeStyles({
  mail: { display: 'grid', gap: '16px', padding: '16px 0', gridTemplateColumns: 'minmax(0, 1fr)' },
  text: {
    margin: 0,
    padding: '12px 0',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyBase,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  value: {
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The item as the mail that was archived: what a mail program would show, then every header. */
export function MailView({ item }: { readonly item: ItemView }) {
  const styles = useStyles();
  const { mailbox: texts } = useMessages();
  const { dateTime } = useFormats();
  const { mail, bubble, mailboxes } = item;
  return (
    <div className={styles.mail}>
      <Facts
        facts={[
          { name: texts.from, value: mail.from.join(', ') },
          { name: texts.to, value: mail.to.join(', ') },
          { name: texts.subject, value: mail.subject },
          { name: texts.sent, value: dateTime(new Date(bubble.occurredAt)) },
          { name: texts.inMailboxes, value: mailboxes.join(', ') },
          { name: texts.messageId, value: mail.messageId },
        ]}
      />
      <pre className={styles.text}>{mail.text}</pre>
      {bubble.attachments.map((attachment) => (
        <AttachmentView key={attachment.id} item={bubble.item} attachment={attachment} />
      ))}
      <h3 className={styles.heading}>{texts.headers}</h3>
      <DataTable
        label={texts.headers}
        rows={mail.headers.map((header, index) => ({ ...header, index }))}
        rowKey={({ index }) => String(index)}
        columns={[
          { id: 'name', title: texts.headerName, cell: ({ name }) => name, nowrap: true },
          {
            id: 'value',
            title: texts.headerValue,
            cell: ({ value }) => <span className={styles.value}>{value}</span>,
          },
        ]}
      />
    </div>
  );
}
