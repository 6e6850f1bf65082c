import type { Connector } from '@contract/connectors.ts';
import { Link, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons';
import { addressOf } from '#client/address.ts';
import { RunStateBadge } from '#elements/runStateBadge.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  status: {
    display: 'grid',
    gap: '10px',
    padding: '14px 16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  download: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
});

/** *Connector status with source*: how the last run went, and its log. */
export function LastRunStatus({ connector }: { readonly connector: Connector }) {
  const styles = useStyles();
  const { connector: texts, words } = useMessages();
  const { minute } = useFormats();
  const { lastRun } = connector;
  return (
    <section className={styles.status}>
      <h3 className={styles.title}>{texts.properties.status}</h3>
      {lastRun === null ? (
        <span>{texts.properties.noRun}</span>
      ) : (
        <div className={styles.line}>
          <RunStateBadge state={lastRun.state} />
          {minute(new Date(lastRun.startedAt))}
          {lastRun.state !== 'running' && (
            <Link
              className={styles.download}
              download
              href={addressOf('downloadLog', { params: { connector: connector.id, run: lastRun.run } })}
            >
              <ArrowDownload16Regular aria-hidden />
              {words.wizard.downloadLog}
            </Link>
          )}
        </div>
      )}
      {lastRun?.failure && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {lastRun.failure.message} {lastRun.failure.remedy}
          </MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}
