import type { Connector, RunProgress } from '@contract/connectors.ts';
import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { isRunning } from '#client/connectors.ts';
import { useRunProgress } from '#client/runProgress.ts';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  bar: { display: 'grid', gap: '4px', minWidth: '160px', maxWidth: '320px' },
  text: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/**
 * How far a connector's run is, live.
 * @param live whether to follow it; a browser holds few streams at a time, so a list follows only some
 */
export function RunProgressBar(props: { readonly connector: Connector; readonly live: boolean }) {
  const { connector, live } = props;
  const followed = useRunProgress(live && isRunning(connector) ? connector.id : undefined);
  const progress = followed ?? connector.lastRun?.progress ?? null;
  return <Bar progress={progress} label={connector.name} />;
}

function Bar({ progress, label }: { readonly progress: RunProgress | null; readonly label: string }) {
  const styles = useStyles();
  const text = useProgressText(progress);
  const total = progress?.total ?? 0;
  return (
    <div className={styles.bar}>
      <ProgressBar
        aria-label={label}
        aria-valuetext={text}
        {...(progress !== null && total > 0 && { value: progress.done, max: Math.max(total, progress.done) })}
      />
      <span className={styles.text}>{text}</span>
    </div>
  );
}

function useProgressText(progress: RunProgress | null): string {
  const { runs, words } = useMessages();
  const { number } = useFormats();
  if (progress === null) return words.runStates.running;
  const stages: Readonly<Record<string, string>> = words.stages;
  const stage = stages[progress.stage] ?? progress.stage;
  return progress.total === undefined
    ? runs.progress(stage, number(progress.done))
    : runs.progressOf(stage, number(progress.done), number(progress.total));
}
