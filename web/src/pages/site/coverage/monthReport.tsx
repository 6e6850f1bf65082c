import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addressOf } from '#client/address.ts';
import { call } from '#client/call.ts';
import { DataTable } from '#elements/dataTable.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { Section } from '#elements/section.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { UserMonth } from '#pages/site/coverage/userMonth.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '16px' },
  month: { maxWidth: '220px' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A month, a user a row; what a row is made of stands beside it. */
export function MonthReport() {
  const styles = useStyles();
  const { coverage: texts } = useMessages();
  const { number } = useFormats();
  const [month, setMonth] = useState(() => new Date().toISOString().slice(0, 7));
  const [open, setOpen] = useState<string>();
  const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/.test(month);
  const report = useQuery({
    queryKey: ['site-coverage-report', month],
    queryFn: ({ signal }) => call('readCoverageReport', { query: { month } }, { signal }),
    enabled: isMonth,
  });
  const users = report.data?.users ?? [];
  const shown = users.find(({ email }) => email === open);
  return (
    <Section
      title={texts.monthTitle}
      lead={texts.monthLead}
      actions={
        isMonth && (
          <Button
            as="a"
            icon={<ArrowDownload20Regular />}
            href={addressOf('printCoverageReport', { query: { month } })}
            download
          >
            {texts.download}
          </Button>
        )
      }
    >
      <div className={styles.part}>
        <Field className={styles.month} label={texts.month}>
          <Input type="month" value={month} onChange={(_, { value }) => setMonth(value)} />
        </Field>
        <QueryContent query={report}>
          {() =>
            users.length === 0 ? (
              <p className={styles.none}>{texts.nobody}</p>
            ) : (
              <DataTable
                label={texts.monthTitle}
                rows={users}
                rowKey={({ email }) => email}
                columns={[
                  {
                    id: 'user',
                    title: texts.user,
                    cell: ({ email }) => (
                      <Button
                        size="small"
                        appearance="subtle"
                        aria-label={texts.open(email)}
                        onClick={() => setOpen(email)}
                      >
                        {email}
                      </Button>
                    ),
                  },
                  { id: 'scope', title: texts.scope, cell: ({ scope }) => texts.modes[scope.mode ?? 'none'] },
                  {
                    id: 'covered',
                    title: texts.coveredDays,
                    cell: (user) => number(user.coveredDays),
                    align: 'end',
                  },
                  {
                    id: 'uncovered',
                    title: texts.uncoveredDays,
                    cell: (user) => number(user.uncoveredDays),
                    align: 'end',
                  },
                  { id: 'items', title: texts.items, cell: (user) => number(user.items), align: 'end' },
                  { id: 'gaps', title: texts.gaps, cell: (user) => number(user.gaps.length), align: 'end' },
                  {
                    id: 'out',
                    title: texts.leftOut,
                    cell: (user) => number(user.leftOut.reduce((sum, { events }) => sum + events, 0)),
                    align: 'end',
                  },
                  {
                    id: 'alarms',
                    title: texts.alarms,
                    cell: (user) => number(user.alarms.length),
                    align: 'end',
                  },
                ]}
              />
            )
          }
        </QueryContent>
      </div>
      {shown && <UserMonth month={month} user={shown} onClose={() => setOpen(undefined)} />}
    </Section>
  );
}
