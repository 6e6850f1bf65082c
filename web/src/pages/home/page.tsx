import type { Home } from '@contract/home.ts';
import { makeStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { Page } from '#elements/page.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useLanguage, useMessages } from '#language/provider.tsx';
import { CoverageWarnings } from '#pages/home/coverageWarnings.tsx';
import { DaysChart } from '#pages/home/daysChart.tsx';
import { LastRuns } from '#pages/home/lastRuns.tsx';
import { NextSteps } from '#pages/home/nextSteps.tsx';
import { Totals } from '#pages/home/totals.tsx';
import { Waiting } from '#pages/home/waiting.tsx';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(12, minmax(0, 1fr))',
    gap: '16px',
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  whole: { gridColumn: '1 / -1' },
  wide: { gridColumn: 'span 7', '@media (max-width: 1000px)': { gridColumn: 'auto' } },
  narrow: { gridColumn: 'span 5', '@media (max-width: 1000px)': { gridColumn: 'auto' } },
  half: { gridColumn: 'span 6', '@media (max-width: 1000px)': { gridColumn: 'auto' } },
});

const everyMinute = 60_000;

/** What a compliance officer wants to know at nine in the morning. */
export function HomePage() {
  const { shell } = useMessages();
  const { timeZone } = useLanguage();
  const home = useQuery({
    queryKey: ['home', timeZone],
    queryFn: ({ signal }) => call('readHome', { query: { timeZone } }, { signal }),
    refetchInterval: everyMinute,
  });
  return (
    <Page title={shell.pages.home}>
      <QueryContent query={home}>{(data) => <Parts home={data} />}</QueryContent>
    </Page>
  );
}

/** A part that the operator may not see is null, and is left out. */
function Parts({ home }: { readonly home: Home }) {
  const styles = useStyles();
  const { connectors, lastRuns, days, waiting, coverage, totals, nextSteps } = home;
  return (
    <div className={styles.grid}>
      {totals && (
        <div className={styles.whole}>
          <Totals totals={totals} connectors={connectors} />
        </div>
      )}
      {days && <DaysChart days={days} className={styles.wide} />}
      <NextSteps steps={nextSteps} className={days ? styles.narrow : styles.whole} />
      {lastRuns && <LastRuns runs={lastRuns} className={styles.whole} />}
      {waiting && <Waiting waiting={waiting} className={styles.half} />}
      {coverage && <CoverageWarnings rows={coverage} className={styles.half} />}
    </div>
  );
}
