import type { Service } from '@contract/values.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { formatsOf } from '@i18n/formats.ts';
import { useRef } from 'react';
import { useWidth } from '#elements/width.ts';
import { useFormats, useLanguage, useMessages } from '#language/provider.tsx';
import { type Day, services, sumOf } from '#pages/home/daysChart.tsx';
import { useAppearance, useMedia } from '#theme/provider.tsx';

const coloured: Readonly<Record<Service, string>> = {
  whatsapp: tokens.colorCompoundBrandBackground,
  wechat: tokens.colorPaletteMarigoldBorderActive,
};
/** The high contrast theme has one accent only. */
const contrasting = { ...coloured, wechat: tokens.colorNeutralForeground1 };
/** The device forces its colours on text and boxes, but not on what is drawn. */
const forced: typeof coloured = { whatsapp: 'Highlight', wechat: 'CanvasText' };
const forcedColours = '(forced-colors: active)';

const [height, left, bottom, top] = [220, 44, 24, 10];

const useStyles = makeStyles({
  chart: { width: '100%', height: `${height}px`, display: 'block' },
  label: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    fontVariantNumeric: 'tabular-nums',
    [`@media ${forcedColours}`]: { fill: 'CanvasText' },
  },
  line: {
    stroke: tokens.colorNeutralStroke2,
    [`@media ${forcedColours}`]: { stroke: 'GrayText' },
  },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', marginTop: '8px' },
  key: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  swatch: { width: '12px', height: '12px', borderRadius: '2px', forcedColorAdjust: 'none' },
});

/** One bar a day, the services on top of each other. Screen readers get the sentence that sums it up; the table has the rest. */
export function DayBars({ days }: { readonly days: readonly Day[] }) {
  const styles = useStyles();
  const { home, words } = useMessages();
  const { language } = useLanguage();
  const { number } = useFormats();
  const { date } = formatsOf(language, 'UTC');
  const short = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const themed = useAppearance().theme === 'high-contrast' ? contrasting : coloured;
  const colours = useMedia(forcedColours) ? forced : themed;
  const figure = useRef<HTMLDivElement>(null);
  const width = useWidth(figure, 640);
  const inner = { width: Math.max(width - left, 1), height: height - bottom - top };
  const most = Math.max(...days.map(sumOf));
  const ceiling = roundUp(most);
  const step = inner.width / days.length;
  const y = (value: number): number => top + inner.height * (1 - value / ceiling);
  const busiest = days.find((day) => sumOf(day) === most);
  const total = days.reduce((sum, day) => sum + sumOf(day), 0);
  const shown = services.filter((service) => days.some(({ items }) => (items[service] ?? 0) > 0));
  return (
    <div ref={figure}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={home.days.summary(
          number(total),
          busiest ? date(new Date(busiest.day)) : '',
          number(most),
        )}
      >
        {[0, ceiling / 2, ceiling].map((value) => (
          <g key={value}>
            <line x1={left} x2={width} y1={y(value)} y2={y(value)} className={styles.line} />
            <text x={left - 8} y={y(value) + 4} textAnchor="end" className={styles.label}>
              {number(value)}
            </text>
          </g>
        ))}
        {days.map((day, index) => (
          <g key={day.day}>
            <title>{`${date(new Date(day.day))}: ${number(sumOf(day))}`}</title>
            {stacked(day).map(({ service, from, until }) => (
              <rect
                key={service}
                x={left + index * step + step * 0.14}
                width={step * 0.72}
                y={y(until)}
                height={Math.max(y(from) - y(until), 1)}
                rx="1.5"
                fill={colours[service]}
              />
            ))}
            {(days.length - 1 - index) % (width < 420 ? 14 : 7) === 0 && (
              <text
                x={left + (index + 0.5) * step}
                y={height - 6}
                textAnchor={index === days.length - 1 ? 'end' : 'middle'}
                className={styles.label}
              >
                {short.format(new Date(day.day))}
              </text>
            )}
          </g>
        ))}
      </svg>
      <div className={styles.legend}>
        {shown.map((service) => (
          <span key={service} className={styles.key}>
            <span className={styles.swatch} style={{ backgroundColor: colours[service] }} />
            {words.services[service]}
          </span>
        ))}
      </div>
    </div>
  );
}

function stacked(day: Day): { service: Service; from: number; until: number }[] {
  let from = 0;
  return services.flatMap((service) => {
    const count = day.items[service] ?? 0;
    if (count === 0) return [];
    const part = { service, from, until: from + count };
    from += count;
    return [part];
  });
}

/** The next even number of one or two significant digits: 7 is 8, 340 is 400, 1,234 is 2,000. */
function roundUp(value: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(value, 1))));
  return [2, 4, 6, 8, 10].map((digit) => digit * power).find((round) => round >= value) ?? 10 * power;
}
