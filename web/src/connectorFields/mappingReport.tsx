import type { MappingCheck, MappingPreview } from '@contract/mapping.ts';
import { Badge, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { DataTable } from '#elements/dataTable.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const problemsShown = 100;

const useStyles = makeStyles({
  report: { display: 'grid', gap: '12px' },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  table: { maxHeight: '300px', overflowY: 'auto' },
  title: { margin: '4px 0 -4px', fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What a mapping file holds and what is wrong in it, line by line; its first rows as they are understood. */
export function MappingReport({ mapping }: { readonly mapping: MappingCheck | MappingPreview }) {
  const styles = useStyles();
  const { check: texts } = useMessages().addConnector;
  const { number } = useFormats();
  const { rows, duplicates, conflicts, problems, warnings } = mapping;
  const preview = 'preview' in mapping ? mapping.preview : [];
  return (
    <div className={styles.report}>
      <div className={styles.badges} role="status">
        <Badge appearance="tint" color="success" shape="rounded" size="large">
          {texts.rows(rows)}
        </Badge>
        {problems.length > 0 && (
          <Badge appearance="tint" color="danger" shape="rounded" size="large">
            {texts.problems(problems.length)}
          </Badge>
        )}
        {conflicts > 0 && (
          <Badge appearance="tint" color="warning" shape="rounded" size="large">
            {texts.conflicts(conflicts)}
          </Badge>
        )}
        {duplicates > 0 && (
          <Badge appearance="tint" color="informative" shape="rounded" size="large">
            {texts.duplicates(duplicates)}
          </Badge>
        )}
      </div>
      {problems.length > 0 && (
        <div className={styles.table}>
          <DataTable
            label={texts.problems(problems.length)}
            rows={problems.slice(0, problemsShown)}
            rowKey={({ line, sentence }) => `${line} ${sentence}`}
            columns={[
              { id: 'line', title: texts.line, cell: ({ line }) => number(line), align: 'end' },
              { id: 'what', title: texts.what, cell: ({ sentence }) => sentence },
              { id: 'remedy', title: texts.remedy, cell: ({ remedy }) => remedy },
            ]}
          />
          {problems.length > problemsShown && (
            <p className={styles.note}>{texts.more(problems.length - problemsShown)}</p>
          )}
        </div>
      )}
      {warnings.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {warnings.slice(0, 10).map((warning) => (
              <div key={warning}>{warning}</div>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      {preview.length > 0 && <Preview rows={preview} />}
    </div>
  );
}

function Preview({ rows }: { readonly rows: MappingPreview['preview'] }) {
  const styles = useStyles();
  const { addConnector, connectors } = useMessages();
  const { check: texts } = addConnector;
  const { list } = connectors;
  const { date } = useFormats();
  const validity = (from: string | null, until: string | null): string => {
    if (from !== null && until !== null) return texts.period(date(new Date(from)), date(new Date(until)));
    if (from !== null) return texts.since(date(new Date(from)));
    return until === null ? texts.always : texts.until(date(new Date(until)));
  };
  return (
    <>
      <p className={styles.title}>{texts.preview}</p>
      <div className={styles.table}>
        <DataTable
          label={texts.preview}
          rows={rows}
          rowKey={({ line }) => String(line)}
          columns={[
            { id: 'line', title: texts.line, cell: ({ line }) => line, align: 'end' },
            { id: 'user', title: texts.user, cell: ({ user }) => user, nowrap: true },
            { id: 'mailbox', title: texts.mailbox, cell: ({ mailbox }) => mailbox },
            { id: 'validity', title: texts.validity, cell: ({ from, until }) => validity(from, until) },
            { id: 'state', title: list.state, cell: ({ state }) => texts.states[state] },
          ]}
        />
      </div>
    </>
  );
}
