import type { App } from '#app/app.ts';
import type { CommandContext } from '#cli/command.ts';
import { table } from '#cli/table.ts';
import { sourceText } from '#i18n/sources/text.ts';

type Words = Pick<CommandContext, 'messages' | 'translate'>;
export type ShownCapture = Awaited<ReturnType<App['captures']['show']>>;

/** A row for each capture. */
export function captureTable(captures: readonly ShownCapture[], { messages, translate }: Words): string {
  const { columns, none } = messages.cli;
  if (captures.length === 0) return none;
  return table(
    [
      columns.name,
      columns.source,
      columns.email,
      columns.state,
      columns.since,
      columns.lastSeen,
      columns.reason,
    ],
    captures.map(({ name, source, userEmail, state, stateAt, lastSeenAt, reason }) => [
      name,
      source,
      userEmail ?? '',
      messages.captureStates[state],
      stateAt.toISOString(),
      lastSeenAt?.toISOString() ?? '',
      reason === null ? '' : translate(reason),
    ]),
  );
}

/** A capture line by line, with its settings; a secret is only said to be there. */
export function captureLines(capture: ShownCapture, { messages, translate }: Words): string {
  const { columns, secretSet } = messages.cli;
  const { source, service, state, stateAt, reason, lastSeenAt, address, userEmail } = capture;
  const facts: readonly (readonly [string, string])[] = [
    [columns.name, capture.name],
    [columns.source, `${sourceText(messages.sources, source).name} (${source})`],
    [columns.service, messages.services[service]],
    [columns.email, userEmail ?? ''],
    [columns.state, `${messages.captureStates[state]} (${stateAt.toISOString()})`],
    [columns.reason, reason === null ? '' : translate(reason)],
    [columns.lastSeen, lastSeenAt?.toISOString() ?? ''],
    [columns.address, address ?? ''],
    ...capture.settings.map(({ name, value }): [string, string] => [name, value ?? secretSet]),
  ];
  return facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
