import type { Product } from '@contract/wizard.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '#elements/section.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: '16px 32px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: '6px 0 0', paddingLeft: '20px' },
  none: { margin: '6px 0 0', color: tokens.colorNeutralForeground2 },
});

/** How this installation captures the service, and where it delivers. */
export function SourcesAndTargets(props: { readonly product: Product; readonly className: string }) {
  const styles = useStyles();
  const { product: texts, sourceNames, targetNames } = useMessages().connectors;
  const { sources, targets } = props.product;
  return (
    <Section title={texts.here} className={props.className}>
      <div className={styles.columns}>
        <div>
          <h3 className={styles.title}>{texts.sources}</h3>
          {sources.length === 0 && <p className={styles.none}>{texts.noSources}</p>}
          <ul className={styles.list}>
            {sources.map(({ name }) => (
              <li key={name}>{nameOf(sourceNames, name)}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3 className={styles.title}>{texts.targets}</h3>
          <ul className={styles.list}>
            {targets.map(({ name, primary }) => (
              <li key={name}>
                {nameOf(targetNames, name)}
                {primary && `: ${texts.primary}`}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Section>
  );
}

/** A name in the user's language; that of another vendor's source or target stays as it is. */
function nameOf(names: Readonly<Record<string, string>>, name: string): string {
  return names[name] ?? name;
}
