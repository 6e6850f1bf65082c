import type { App } from '#app/app.ts';
import type { CommandContext } from '#cli/command.ts';
import { table } from '#cli/table.ts';

type Words = Pick<CommandContext, 'messages' | 'translate'>;
export type ShownTarget = Awaited<ReturnType<App['targets']['show']>>;
type Steps = Awaited<ReturnType<App['targets']['prove']>>;

/** A row for each target. */
export function targetTable(targets: readonly ShownTarget[], { messages, translate }: Words): string {
  const { columns, none } = messages.cli;
  if (targets.length === 0) return none;
  return table(
    [
      columns.name,
      columns.kind,
      columns.state,
      columns.pending,
      columns.failed,
      columns.vanished,
      columns.reason,
    ],
    targets.map(({ name, kind, state, queue, trouble }) => [
      name,
      kind,
      messages.targetStates[state],
      String(queue.pending),
      String(queue.failed),
      String(queue.vanished),
      trouble === null ? '' : translate(trouble.sentence),
    ]),
  );
}

/** A target line by line, with its settings; a secret is only said to be there. */
export function targetLines(target: ShownTarget, { messages, translate }: Words): string {
  const { columns, secretSet } = messages.cli;
  const { trouble, queue, connectors, settings } = target;
  const facts: readonly (readonly [string, string])[] = [
    [columns.name, target.name],
    [columns.kind, target.kind],
    [columns.state, messages.targetStates[target.state]],
    [columns.reason, trouble === null ? '' : `${translate(trouble.sentence)} ${translate(trouble.remedy)}`],
    [columns.nextAttempt, trouble?.nextAttemptAt?.toISOString() ?? ''],
    [columns.connectors, connectors.join(', ')],
    [columns.delivered, String(queue.done)],
    [columns.pending, String(queue.pending)],
    [columns.failed, String(queue.failed)],
    [columns.vanished, String(queue.vanished)],
    [columns.lastDelivered, target.lastDeliveredAt?.toISOString() ?? ''],
    ...settings.map(({ name, value }): [string, string] => [name, value ?? secretSet]),
  ];
  return facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

/** A line for each step of a proof. */
export function proofLines(steps: Steps, { messages, translate }: Words): string {
  return steps
    .map(
      ({ outcome, code, sentence }) => `${messages.proofOutcomes[outcome]}  ${code}: ${translate(sentence)}`,
    )
    .join('\n');
}
