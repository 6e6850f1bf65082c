import type { Target } from '@contract/targets.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  figures: {
    margin: 0,
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
  },
  figure: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    padding: '10px 14px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const parts = ['done', 'pending', 'failed', 'vanished'] as const;

/** How many deliveries a target has done, and how many wait, failed or have vanished. */
export function QueueFigures({ target: { queue } }: { readonly target: Target }) {
  const styles = useStyles();
  const { targets: texts } = useMessages();
  const { number } = useFormats();
  return (
    <dl className={styles.figures}>
      {parts.map((part) => (
        <div key={part} className={styles.figure}>
          <dd className={styles.number}>{number(queue[part])}</dd>
          <dt className={styles.name}>{texts.queue[part]}</dt>
        </div>
      ))}
    </dl>
  );
}
