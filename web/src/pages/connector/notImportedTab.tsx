import type { Connector } from '@contract/connectors.ts';
import { call } from '#client/call.ts';
import { usePages } from '#client/pages.ts';
import { useKindText, useReasonText } from '#connectorFields/itemText.ts';
import { EmptyState } from '#elements/emptyState.tsx';
import { PagedTable } from '#elements/pagedTable.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

/** What lies in the quarantine, with the reason of each. */
export function NotImportedTab({ connector }: { readonly connector: Connector }) {
  const { notImported: texts, items } = useMessages().connector;
  const { minute } = useFormats();
  const [kindText, reasonText] = [useKindText(), useReasonText()];
  const pages = usePages(['connectors', connector.id, 'not-imported'], (after, signal) =>
    call(
      'listNotImported',
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
        rowKey={({ item }) => item}
        empty={<EmptyState title={texts.none} />}
        columns={[
          {
            id: 'sent',
            title: items.sent,
            cell: ({ sent }) => (sent === null ? items.unknown : minute(new Date(sent))),
            nowrap: true,
          },
          { id: 'kind', title: items.kind, cell: ({ kind }) => kindText(kind) },
          { id: 'reason', title: items.reason, cell: ({ reason }) => reasonText(reason) },
          { id: 'item', title: items.item, cell: ({ item }) => <code>{item.slice(0, 10)}…</code> },
        ]}
      />
    </>
  );
}
