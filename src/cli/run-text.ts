import type { App } from '#app/app.ts';
import type { CommandContext } from '#cli/command.ts';
import { pad } from '#cli/table.ts';
import type { Messages } from '#i18n/en.ts';

type RunReport = Awaited<ReturnType<App['connectors']['run']>>;

const counts = [
  'pulled',
  'imported',
  'duplicates',
  'notImported',
  'rejected',
  'excluded',
  'deliveriesMissing',
] as const;

/** The report of a run as a person reads it: counts in a column, then each target, then whether it adds up. */
export function runText(
  report: RunReport,
  { messages, translate }: Pick<CommandContext, 'messages' | 'translate'>,
): string {
  const { report: words, runStates } = messages.cli;
  const lines = counts.map((name) => `  ${pad(words[name], 22)}${pad(String(report[name]), 8, 'right')}`);
  const targets = Object.entries(report.deliveries).map(
    ([target, { done, pending, failed }]) =>
      `  ${target}: ${words.done} ${done}, ${words.pending} ${pending}, ${words.failed} ${failed}`,
  );
  return [
    `${report.connector}: ${runStates[report.state]}  (${report.run})`,
    ...lines,
    ...targets,
    `  ${report.reconciled ? words.reconciled : words.notReconciled}`,
    ...[...hints(report, words), ...report.notices.map(translate)].map((warning) => `  ! ${warning}`),
  ].join('\n');
}

function hints(report: RunReport, words: Messages['cli']['report']): string[] {
  const { notImported, rejected, deliveriesMissing } = report;
  const pending = Object.values(report.deliveries).reduce((sum, one) => sum + one.pending, 0);
  return [
    notImported > 0 ? words.notImportedHint(notImported) : '',
    rejected > 0 ? words.rejectedHint(rejected) : '',
    deliveriesMissing > 0 ? words.missingHint(deliveriesMissing) : '',
    pending > 0 ? words.pendingHint(pending) : '',
  ].filter((hint) => hint !== '');
}
