import type { App } from '#app/app.ts';
import type { CommandContext } from '#cli/command.ts';
import { table } from '#cli/table.ts';

type Words = Pick<CommandContext, 'messages' | 'translate'>;
export type ShownDirectory = Awaited<ReturnType<App['directories']['show']>>;
type Reading = Awaited<ReturnType<App['directories']['read']>>;

/** A row for each directory. */
export function directoryTable(
  directories: readonly ShownDirectory[],
  { messages, translate }: Words,
): string {
  const { columns, none } = messages.cli;
  if (directories.length === 0) return none;
  return table(
    [
      columns.name,
      columns.kind,
      columns.state,
      columns.people,
      columns.leavers,
      columns.lastRead,
      columns.reason,
    ],
    directories.map((directory) => [
      directory.name,
      directory.kind,
      stateOf(directory, messages),
      directory.people,
      directory.leavers,
      directory.readAt?.toISOString() ?? '',
      directory.failure === null ? '' : translate(directory.failure.sentence),
    ]),
  );
}

/** A directory line by line, with its settings and doubts; a secret or a file is only said to be there. */
export function directoryLines(directory: ShownDirectory, words: Words): string {
  const { messages, translate } = words;
  const { columns, secretSet } = messages.cli;
  const { failure, settings } = directory;
  const facts: readonly (readonly [string, string])[] = [
    [columns.name, directory.name],
    [columns.kind, directory.kind],
    [columns.state, stateOf(directory, messages)],
    [columns.reason, failure === null ? '' : `${translate(failure.sentence)} ${translate(failure.remedy)}`],
    [columns.people, String(directory.people)],
    [columns.leavers, String(directory.leavers)],
    [columns.lastRead, directory.readAt?.toISOString() ?? ''],
    ...settings.map(({ name, value }): [string, string] => [name, value ?? secretSet]),
  ];
  return [
    ...facts.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`),
    ...doubtLines(directory, words),
  ].join('\n');
}

/** What a reading has found. */
export function readingLines(reading: Reading, words: Words): string {
  const { columns } = words.messages.cli;
  return [
    `${columns.people}: ${reading.people}`,
    `${columns.added}: ${reading.added}`,
    `${columns.changed}: ${reading.changed}`,
    `${columns.left}: ${reading.left}`,
    ...doubtLines(reading, words),
  ].join('\n');
}

function doubtLines(
  { doubts, doubtCount }: Pick<Reading, 'doubts' | 'doubtCount'>,
  { messages, translate }: Words,
): string[] {
  const more = doubtCount - doubts.length;
  const lines = doubts.map((doubt) => `  ${translate(doubt)}`);
  if (doubtCount === 0) return [];
  return [`${messages.cli.columns.doubts}:`, ...lines, ...(more > 0 ? [`  ${messages.cli.more(more)}`] : [])];
}

function stateOf({ enabled, failure }: ShownDirectory, { directoryStates }: Words['messages']): string {
  return directoryStates[enabled ? (failure === null ? 'ready' : 'trouble') : 'off'];
}
