import { useMay } from '#client/session.ts';
import { Link } from '#elements/link.tsx';
import { useMessages } from '#language/provider.tsx';

/** The beginning of an item's id, which leads to the archive's copy for those who may read it. */
export function ItemLink({ item, mailbox }: { readonly item: string; readonly mailbox: string }) {
  const { deliveries: texts } = useMessages().targets;
  const reads = useMay('mailbox.read');
  const short = `${item.slice(0, 10)}…`;
  if (!reads) return <code>{short}</code>;
  return (
    <Link to={`/mailboxes/${encodeURIComponent(mailbox)}/${item}`}>
      <code title={texts.open}>{short}</code>
    </Link>
  );
}
