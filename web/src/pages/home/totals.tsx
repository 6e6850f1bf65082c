import type { Home } from '@contract/home.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: 'grid',
    gap: '16px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
  },
  tile: {
    padding: '14px 20px',
    '@media (max-width: 640px)': { padding: '10px 14px' },
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { color: tokens.colorNeutralForeground2 },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    '@media (max-width: 640px)': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function Totals(props: {
  readonly totals: NonNullable<Home['totals']>;
  readonly connectors: Home['connectors'];
}) {
  const styles = useStyles();
  const { totals: texts } = useMessages().home;
  const { number } = useFormats();
  const { totals, connectors } = props;
  const kept = connectors?.filter(({ state }) => state !== 'removed');
  const paused = kept?.filter(({ state }) => state === 'paused').length ?? 0;
  const tiles = [
    ...(kept
      ? [{ name: texts.connectors, value: kept.length, note: paused > 0 && texts.paused(paused) }]
      : []),
    { name: texts.items, value: totals.items },
    { name: texts.mailboxes, value: totals.mailboxes },
    ...(totals.users === null ? [] : [{ name: texts.users, value: totals.users }]),
  ];
  return (
    <dl className={styles.list} aria-label={texts.label}>
      {tiles.map(({ name, value, note }: { name: string; value: number; note?: string | false }) => (
        <div key={name} className={styles.tile}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.number}>{number(value)}</dd>
          {note && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
