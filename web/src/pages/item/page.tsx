import { useQuery } from '@tanstack/react-query';
import { Redirect, useParams } from 'wouter';
import { call } from '#client/call.ts';
import { QueryContent } from '#elements/queryContent.tsx';

/** Where links in delivered mails lead: the item opens in the first mailbox that holds it. */
export function ItemPage() {
  const { item } = useParams<{ item: string }>();
  const found = useQuery({
    queryKey: ['item', item],
    queryFn: ({ signal }) => call('readItem', { params: { item } }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <QueryContent query={found}>
      {({ mailboxes: [mailbox = ''] }) => (
        <Redirect to={`/mailboxes/${encodeURIComponent(mailbox)}/${item}`} replace />
      )}
    </QueryContent>
  );
}
