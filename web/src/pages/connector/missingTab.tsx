import type { Connector } from '@contract/connectors.ts';
import { call } from '#client/call.ts';
import { usePages } from '#client/pages.ts';
import { useKindText, useReasonText } from '#connectorFields/itemText.ts';
import { EmptyState } from '#elements/emptyState.tsx';
import { PagedTable } from '#elements/pagedTable.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

/** Registered users whose mailbox did not get an item. */
export function MissingTab({ connector }: { readonly connector: Connector }) {
  const { missing: texts, items } = useMessages().connector;
  const { minute } = useFormats();
  const [kindText, reasonText] = [useKindText(), useReasonText()];
  const pages = usePages(['connectors', connector.id, 'missing'], (after, signal) =>
    call(
      'listMissingDeliveries',
      { params: { connector: connector.id }, query: { limit: 50, ...(after !== undefined && { after }) } },
      { signal },
    ),
  );
  return (
    <>
      {pages.rows !== undefined && pages.rows.length > 0 && <p>{texts.lead}</p>}
      <PagedTable
        pages={pages}
        label={texts.lead}
        rowKey={({ item, who }) => `${item} ${who}`}
        empty={<EmptyState title={texts.none} />}
        columns={[
          { id: 'who', title: items.who, cell: ({ who }) => who },
          { id: 'reason', title: items.reason, cell: ({ reason }) => reasonText(reason) },
          {
            id: 'sent',
            title: items.sent,
            cell: ({ sent }) => (sent === null ? items.unknown : minute(new Date(sent))),
            nowrap: true,
          },
          { id: 'kind', title: items.kind, cell: ({ kind }) => kindText(kind) },
        ]}
      />
    </>
  );
}
