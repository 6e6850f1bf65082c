import type { Home } from '@contract/home.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from '#elements/link.tsx';
import { Section } from '#elements/section.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  counts: { color: tokens.colorNeutralForeground2 },
  none: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
});

/** What lies in the quarantine or misses a mailbox, by connector. */
export function Waiting(props: {
  readonly waiting: NonNullable<Home['waiting']>;
  readonly className?: string;
}) {
  const styles = useStyles();
  const { waiting: texts } = useMessages().home;
  return (
    <Section title={texts.title} {...(props.className !== undefined && { className: props.className })}>
      {props.waiting.length === 0 ? (
        <p className={styles.none}>{texts.none}</p>
      ) : (
        <ul className={styles.list}>
          {props.waiting.map(({ connector, name, items, notImported, rejected, deliveriesMissing }) => (
            <li key={connector}>
              <Link to={`/connectors/list/${encodeURIComponent(name)}`}>{name}</Link>
              <div className={styles.counts}>
                {texts.counts(items, notImported, rejected, deliveriesMissing)}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
