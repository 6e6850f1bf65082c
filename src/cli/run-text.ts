import type { App } from '#app/app.ts';
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
export function runText(report: RunReport, messages: Messages): string {
  const { report: words, runStates } = messages.cli;
  const size = Math.max(...counts.map((name) => words[name].length));
  const lines = counts.map((name) => `  ${words[name].padEnd(size)}  ${String(report[name]).padStart(8)}`);
  const targets = Object.entries(report.deliveries).map(
    ([target, { done, pending, failed }]) =>
      `  ${target}: ${words.done} ${done}, ${words.pending} ${pending}, ${words.failed} ${failed}`,
  );
  return [
    `${report.connector}: ${runStates[report.state]}  (${report.run})`,
    ...lines,
    ...targets,
    `  ${report.reconciled ? words.reconciled : words.notReconciled}`,
    ...report.warnings.map((warning) => `  ! ${warning}`),
  ].join('\n');
}
