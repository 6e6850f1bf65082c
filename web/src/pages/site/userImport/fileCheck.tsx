import type { UserFileCheck } from '@contract/site.ts';
import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DataTable } from '#elements/dataTable.tsx';
import { Section } from '#elements/section.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({ part: { display: 'grid', gap: '16px' } });

/** What a file holds: its problems line by line, or what would be registered. */
export function FileCheck(props: { readonly check: UserFileCheck; readonly children: ReactNode }) {
  const styles = useStyles();
  const { userImport: texts } = useMessages().site;
  const { number } = useFormats();
  const { check } = props;
  const bad = check.problems.length + check.moreProblems;
  return (
    <Section title={check.file}>
      <div className={styles.part}>
        <MessageBar intent={bad > 0 || check.rows === 0 ? 'error' : 'success'} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>
              {bad > 0 ? texts.bad(bad) : check.rows === 0 ? texts.noRows : texts.good}
            </MessageBarTitle>
            {bad > 0 ? texts.badHelp : texts.counts(check.rows, check.users, check.identities)}
          </MessageBarBody>
        </MessageBar>
        {bad > 0 && (
          <DataTable
            label={texts.problems}
            rows={check.problems}
            rowKey={({ line, sentence }) => `${line} ${sentence}`}
            columns={[
              { id: 'line', title: texts.line, cell: ({ line }) => number(line), align: 'end' },
              { id: 'problem', title: texts.problem, cell: ({ sentence }) => sentence },
              { id: 'remedy', title: texts.remedy, cell: ({ remedy }) => remedy },
            ]}
          />
        )}
        {check.moreProblems > 0 && <p>{texts.moreProblems(check.moreProblems)}</p>}
        {bad === 0 && check.preview.length > 0 && <Preview rows={check.preview} />}
        <div>{props.children}</div>
      </div>
    </Section>
  );
}

function Preview({ rows }: { readonly rows: UserFileCheck['preview'] }) {
  const { site } = useMessages();
  const { userImport: texts, users } = site;
  const { date, number } = useFormats();
  const day = (instant: string | null): string => (instant === null ? '' : date(new Date(instant)));
  return (
    <DataTable
      label={texts.preview}
      rows={rows}
      rowKey={({ line }) => String(line)}
      columns={[
        { id: 'line', title: texts.line, cell: ({ line }) => number(line), align: 'end' },
        { id: 'email', title: users.email, cell: ({ email }) => email },
        { id: 'name', title: users.displayName, cell: ({ displayName }) => displayName ?? '' },
        {
          id: 'numbers',
          title: users.numbers,
          cell: ({ identities }) =>
            identities.map(({ kind, value }) => (kind === 'wecom' ? users.wecom(value) : value)).join(', '),
        },
        { id: 'from', title: users.from, cell: ({ from }) => day(from), nowrap: true },
        { id: 'until', title: users.until, cell: ({ until }) => day(until), nowrap: true },
      ]}
    />
  );
}
