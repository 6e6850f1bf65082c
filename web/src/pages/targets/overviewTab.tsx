import type { Target } from '@contract/targets.ts';
import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowClockwise20Regular, Search20Regular } from '@fluentui/react-icons';
import { useMay } from '#client/session.ts';
import { Facts } from '#elements/facts.tsx';
import { Link } from '#elements/link.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { QueueFigures } from '#pages/targets/queueFigures.tsx';
import { useTargetWork } from '#pages/targets/work.ts';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '24px', gridTemplateColumns: 'minmax(0, 1fr)' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  links: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How a target stands, what its queue holds, and what can be set going now. */
export function OverviewTab({ target }: { readonly target: Target }) {
  const styles = useStyles();
  const { targets: texts } = useMessages();
  const { minute } = useFormats();
  const [runs, manages] = [useMay('connector.run'), useMay('connector.manage')];
  const { tryNow, look } = useTargetWork(target);
  const error = tryNow.error ?? look.error;
  const instant = (time: string | null): string | undefined =>
    time === null ? undefined : minute(new Date(time));
  const { connectors } = target;
  return (
    <div className={styles.parts}>
      <Trouble target={target} />
      {target.state === 'paused' && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.pausedNow}</MessageBarBody>
        </MessageBar>
      )}
      <QueueFigures target={target} />
      {error !== null && <ProblemBar error={error} />}
      {runs && (
        <div className={styles.bar}>
          {manages && target.state === 'trouble' && (
            <Button
              appearance="primary"
              icon={<ArrowClockwise20Regular />}
              disabled={tryNow.isPending}
              onClick={() => tryNow.mutate()}
            >
              {texts.tryNow}
            </Button>
          )}
          <Button icon={<Search20Regular />} disabled={look.isPending} onClick={() => look.mutate()}>
            {texts.look}
          </Button>
        </div>
      )}
      <Facts
        facts={[
          { name: texts.oldestPending, value: instant(target.oldestPendingAt) },
          { name: texts.lastDelivered, value: instant(target.lastDeliveredAt) ?? texts.never },
          { name: texts.lookedAt, value: instant(target.lookedAt) ?? texts.notLooked },
          {
            name: texts.usedBy,
            value:
              connectors.length === 0 ? (
                texts.unusedHelp
              ) : (
                <span className={styles.links}>
                  {connectors.map((name) => (
                    <Link key={name} to={`/connectors/list/${encodeURIComponent(name)}`}>
                      {name}
                    </Link>
                  ))}
                </span>
              ),
          },
          { name: texts.created, value: instant(target.createdAt) },
        ]}
      />
    </div>
  );
}

function Trouble({ target: { trouble } }: { readonly target: Target }) {
  const styles = useStyles();
  const { targets: texts } = useMessages();
  const { minute } = useFormats();
  if (trouble === null) return null;
  const { sentence, remedy, since, nextAttemptAt } = trouble;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.inTrouble}</MessageBarTitle>
        {sentence} {remedy}
        <div className={styles.quiet}>
          {texts.since(minute(new Date(since)))}
          {nextAttemptAt !== null && ` · ${texts.nextAttempt(minute(new Date(nextAttemptAt)))}`}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
