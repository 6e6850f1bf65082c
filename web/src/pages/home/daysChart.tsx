import type { Home } from '@contract/home.ts';
import type { Service } from '@contract/values.ts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChartMultiple20Regular, Table20Regular } from '@fluentui/react-icons';
import { formatsOf } from '@i18n/formats.ts';
import { useState } from 'react';
import { DataTable } from '#elements/dataTable.tsx';
import { Section } from '#elements/section.tsx';
import { useFormats, useLanguage, useMessages } from '#language/provider.tsx';
import { DayBars } from '#pages/home/dayBars.tsx';

export type Day = NonNullable<Home['days']>[number];

export const services: readonly Service[] = ['whatsapp', 'wechat'];
export const sumOf = ({ items }: Day): number => (items.whatsapp ?? 0) + (items.wechat ?? 0);

const useStyles = makeStyles({
  none: { margin: '24px 0', color: tokens.colorNeutralForeground2 },
  table: { maxHeight: '240px', overflowY: 'auto' },
});

/** Items per day of the last 30 days: as a chart, and the same as a table. */
export function DaysChart(props: { readonly days: readonly Day[]; readonly className?: string }) {
  const styles = useStyles();
  const { days: texts } = useMessages().home;
  const [asTable, setAsTable] = useState(false);
  const some = props.days.some((day) => sumOf(day) > 0);
  return (
    <Section
      title={texts.title}
      lead={texts.lead}
      {...(props.className !== undefined && { className: props.className })}
      actions={
        some && (
          <Button
            appearance="subtle"
            size="small"
            icon={asTable ? <ChartMultiple20Regular /> : <Table20Regular />}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? texts.asChart : texts.asTable}
          </Button>
        )
      }
    >
      {!some && <p className={styles.none}>{texts.none}</p>}
      {some && (asTable ? <DaysTable days={props.days} /> : <DayBars days={props.days} />)}
    </Section>
  );
}

function DaysTable({ days }: { readonly days: readonly Day[] }) {
  const styles = useStyles();
  const { words, home } = useMessages();
  const { language } = useLanguage();
  const { number } = useFormats();
  const { date } = formatsOf(language, 'UTC');
  const shown = services.filter((service) => days.some(({ items }) => (items[service] ?? 0) > 0));
  return (
    <div className={styles.table}>
      <DataTable
        label={home.days.title}
        rows={days.toReversed()}
        rowKey={({ day }) => day}
        columns={[
          { id: 'day', title: home.days.day, cell: ({ day }) => date(new Date(day)), nowrap: true },
          ...shown.map((service) => ({
            id: service,
            title: words.services[service],
            align: 'end' as const,
            cell: ({ items }: Day) => number(items[service] ?? 0),
          })),
        ]}
      />
    </div>
  );
}
