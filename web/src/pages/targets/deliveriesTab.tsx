import type { DeliveryRow, Target } from '@contract/targets.ts';
import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { ArrowReplyDown20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { usePages } from '#client/pages.ts';
import { useMay } from '#client/session.ts';
import type { Column } from '#elements/dataTable.tsx';
import { EmptyState } from '#elements/emptyState.tsx';
import { PagedTable } from '#elements/pagedTable.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useFormats, useLanguage, useMessages } from '#language/provider.tsx';
import { sentenceCase } from '#language/sentenceCase.ts';
import { ItemLink } from '#pages/targets/itemLink.tsx';
import { useTargetWork } from '#pages/targets/work.ts';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '12px' },
  text: { margin: 0 },
});

type State = DeliveryRow['state'];
const states: readonly State[] = ['failed', 'pending', 'noted', 'vanished'];

/** Deliveries that did not go smoothly, by what became of them; those that did are only counted. */
export function DeliveriesTab({ target }: { readonly target: Target }) {
  const styles = useStyles();
  const { deliveries: texts } = useMessages().targets;
  const nameOf = useStateName();
  const runs = useMay('connector.run');
  const [state, setState] = useState<State>(() => firstWith(target));
  const { deliverAgain } = useTargetWork(target);
  const again = state === 'failed' || state === 'vanished' ? state : undefined;
  return (
    <div className={styles.parts}>
      <div className={styles.bar}>
        <Field label={texts.show}>
          <Select value={state} onChange={(_, { value }) => setState(value as State)}>
            {states.map((name) => (
              <option key={name} value={name}>
                {nameOf(name)}
              </option>
            ))}
          </Select>
        </Field>
        {runs && again !== undefined && target.queue[again] > 0 && (
          <Button
            appearance="primary"
            icon={<ArrowReplyDown20Regular />}
            disabled={deliverAgain.isPending}
            onClick={() => deliverAgain.mutate(again)}
          >
            {texts.deliverAgain}
          </Button>
        )}
      </div>
      <p className={styles.text}>{texts.leads[state]}</p>
      {deliverAgain.error !== null && <ProblemBar error={deliverAgain.error} />}
      <Deliveries key={state} name={target.name} state={state} />
    </div>
  );
}

function useStateName(): (state: State) => string {
  const { messages, language } = useLanguage();
  return (state) => sentenceCase(messages.words.deliveryStates[state], language);
}

/** What somebody has to look at comes first. */
function firstWith({ queue }: Target): State {
  if (queue.failed > 0) return 'failed';
  if (queue.vanished > 0) return 'vanished';
  return queue.pending > 0 ? 'pending' : 'failed';
}

function Deliveries({ name, state }: { readonly name: string; readonly state: State }) {
  const { deliveries: texts } = useMessages().targets;
  const nameOf = useStateName();
  const { minute, number } = useFormats();
  const pages = usePages(['targets', name, 'deliveries', state], (after, signal) =>
    call(
      'listTargetDeliveries',
      { params: { name }, query: { state, limit: 50, ...(after !== undefined && { after }) } },
      { signal },
    ),
  );
  const instant = (time: string | null): string => (time === null ? '–' : minute(new Date(time)));
  const columns: Column<DeliveryRow>[] = [
    { id: 'mailbox', title: texts.mailbox, cell: ({ mailbox }) => mailbox },
    { id: 'item', title: texts.item, cell: (row) => <ItemLink {...row} />, nowrap: true },
    { id: 'why', title: texts.why, cell: ({ note }) => note ?? '–' },
    { id: 'connector', title: texts.connector, cell: ({ connector }) => connector },
  ];
  const attempted: Column<DeliveryRow>[] = [
    { id: 'attempts', title: texts.attempts, cell: ({ attempts }) => number(attempts), align: 'end' },
    { id: 'due', title: texts.due, cell: ({ dueAt }) => instant(dueAt) },
  ];
  const done: Column<DeliveryRow>[] = [
    { id: 'delivered', title: texts.delivered, cell: ({ deliveredAt }) => instant(deliveredAt) },
  ];
  return (
    <PagedTable
      pages={pages}
      label={nameOf(state)}
      rowKey={({ item, mailbox, connector }) => `${item} ${mailbox} ${connector}`}
      empty={<EmptyState title={texts.none[state]} />}
      columns={[...columns, ...(state === 'pending' || state === 'failed' ? attempted : done)]}
    />
  );
}
