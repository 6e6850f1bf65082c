import type { Alert } from '@contract/settings.ts';
import { call } from '#client/call.ts';
import { usePages } from '#client/pages.ts';
import { EmptyState } from '#elements/emptyState.tsx';
import { PagedTable } from '#elements/pagedTable.tsx';
import { Section } from '#elements/section.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

/** Alerts, newest first, and how far each is on its ways. */
export function SentAlerts() {
  const { alerts: texts } = useMessages().settings;
  const { minute } = useFormats();
  const alerts = usePages<Alert>(['alerts'], (after, signal) =>
    call('listAlerts', { query: after === undefined ? {} : { after } }, { signal }),
  );
  return (
    <Section title={texts.sent}>
      <PagedTable
        pages={alerts}
        label={texts.sent}
        rowKey={({ id }) => id}
        empty={<EmptyState title={texts.noneSent} text={texts.noneSentHelp} />}
        columns={[
          { id: 'at', title: texts.at, cell: ({ at }) => minute(new Date(at)), nowrap: true },
          { id: 'kind', title: texts.kind, cell: ({ kind }) => texts.kinds[kind] },
          { id: 'connector', title: texts.connector, cell: ({ connector }) => connector ?? '' },
          { id: 'failure', title: texts.failure, cell: ({ failure }) => failure ?? '' },
          {
            id: 'deliveries',
            title: texts.deliveries,
            cell: ({ deliveries }) =>
              deliveries.map(({ channel, state, reason }) => (
                <div key={channel}>
                  {texts.delivery(texts.channels[channel], texts.deliveryStates[state])} {reason}
                </div>
              )),
          },
        ]}
      />
    </Section>
  );
}
