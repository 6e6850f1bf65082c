import type { Connector, RunReport } from '@contract/connectors.ts';
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Link,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { addressOf } from '#client/address.ts';
import { RunStateBadge } from '#elements/runStateBadge.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { RunCounts } from '#pages/connector/runCounts.tsx';
import { RunLog } from '#pages/connector/runLog.tsx';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  header: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 14px', padding: '6px 0' },
  kind: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  panel: { display: 'grid', gap: '16px', padding: '8px 0 20px' },
  links: { display: 'flex', flexWrap: 'wrap', gap: '8px 20px', alignItems: 'center' },
  download: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
});

export function RunItem(props: { readonly connector: Connector; readonly report: RunReport }) {
  const styles = useStyles();
  const { connector: texts, runs, words } = useMessages();
  const { minute } = useFormats();
  const { connector, report } = props;
  const [logShown, showLog] = useState(false);
  const running = report.state === 'running';
  return (
    <AccordionItem value={report.run} className={styles.item}>
      <AccordionHeader as="h3">
        <span className={styles.header}>
          <RunStateBadge state={report.state} />
          {minute(new Date(report.startedAt))}
          <span className={styles.kind}>{runs.kinds[report.kind]}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <div className={styles.panel}>
          {report.failure && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>
                {report.failure.message} {report.failure.remedy}
              </MessageBarBody>
            </MessageBar>
          )}
          <RunCounts report={report} />
          {report.notices.map((notice) => (
            <MessageBar key={notice} intent="warning" layout="multiline">
              <MessageBarBody>{notice}</MessageBarBody>
            </MessageBar>
          ))}
          {!running && (
            <div className={styles.links}>
              <Link
                className={styles.download}
                download
                href={addressOf('downloadLog', { params: { connector: connector.id, run: report.run } })}
              >
                <ArrowDownload16Regular aria-hidden />
                {words.wizard.downloadLog}
              </Link>
              {!logShown && (
                <Button size="small" onClick={() => showLog(true)}>
                  {texts.runs.show}
                </Button>
              )}
            </div>
          )}
          {logShown && <RunLog connector={connector.id} run={report.run} />}
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
