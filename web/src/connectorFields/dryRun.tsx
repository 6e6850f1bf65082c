import type { DryRun as DryRunResult } from '@contract/mapping.ts';
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Beaker20Regular } from '@fluentui/react-icons';
import { useMutation } from '@tanstack/react-query';
import { useReasonText } from '#connectorFields/itemText.ts';
import { DataTable } from '#elements/dataTable.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '10px', justifyItems: 'start' },
  result: { display: 'grid', gap: '12px', justifySelf: 'stretch' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  table: { maxHeight: '260px', overflowY: 'auto' },
});

/**
 * Tries a mapping with the newest items and shows what would come of it.
 * @param attempt asks the server
 */
export function DryRun(props: { readonly disabled: boolean; readonly attempt: () => Promise<DryRunResult> }) {
  const styles = useStyles();
  const { dryRun: texts } = useMessages().addConnector;
  const attempt = useMutation({ mutationFn: props.attempt });
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{texts.title}</h3>
      <p className={styles.lead}>{texts.lead}</p>
      <Button
        icon={attempt.isPending ? <Spinner size="tiny" /> : <Beaker20Regular />}
        disabled={props.disabled || attempt.isPending}
        onClick={() => attempt.mutate()}
      >
        {texts.start}
      </Button>
      {attempt.error && <ProblemBar error={attempt.error} />}
      <div className={styles.result} role="status">
        {attempt.data && <Result result={attempt.data} />}
      </div>
    </section>
  );
}

function Result({ result }: { readonly result: DryRunResult }) {
  const styles = useStyles();
  const { dryRun: texts, check } = useMessages().addConnector;
  const { connector } = useMessages();
  const { number } = useFormats();
  const reasonText = useReasonText();
  const { items, imported, notImported, excluded, mailboxes, missing } = result;
  if (items === 0) return <p className={styles.text}>{texts.nothing}</p>;
  return (
    <>
      <p className={styles.text}>{texts.summary(items, imported, notImported, excluded)}</p>
      {missing.length > 0 && (
        <div className={styles.table}>
          <p className={styles.text}>{texts.missing}</p>
          <DataTable
            label={texts.missing}
            rows={missing}
            rowKey={({ who, reason }) => `${who} ${reason}`}
            columns={[
              { id: 'who', title: check.user, cell: ({ who }) => who },
              { id: 'reason', title: connector.items.reason, cell: ({ reason }) => reasonText(reason) },
              { id: 'items', title: texts.items, cell: (row) => number(row.items), align: 'end' },
            ]}
          />
        </div>
      )}
      {mailboxes.length > 0 && (
        <div className={styles.table}>
          <p className={styles.text}>{texts.mailboxes}</p>
          <DataTable
            label={texts.mailboxes}
            rows={mailboxes}
            rowKey={({ address }) => address}
            columns={[
              { id: 'mailbox', title: check.mailbox, cell: ({ address }) => address },
              { id: 'items', title: texts.items, cell: (row) => number(row.items), align: 'end' },
            ]}
          />
        </div>
      )}
    </>
  );
}
