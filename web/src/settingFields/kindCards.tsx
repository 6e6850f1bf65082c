import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useMessages } from '#language/provider.tsx';
import type { KindWords } from '#settingFields/kindWords.ts';

const useStyles = makeStyles({
  cards: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  card: {
    display: 'grid',
    gap: '10px',
    padding: '14px 16px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, maxWidth: '76ch' },
});

/** The kinds of targets or directories to choose from. */
export function KindCards<Kind extends { readonly name: string }>(props: {
  readonly kinds: readonly Kind[];
  readonly wordsOf: (kind: string) => KindWords;
  readonly onChoose: (kind: Kind) => void;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.cards}>
      {props.kinds.map((kind) => (
        <li key={kind.name}>
          <KindCard words={props.wordsOf(kind.name)} onChoose={() => props.onChoose(kind)} />
        </li>
      ))}
    </ul>
  );
}

function KindCard(props: { readonly words: KindWords; readonly onChoose: () => void }) {
  const styles = useStyles();
  const { settingFields: texts } = useMessages();
  const { name, summary } = props.words;
  const title = useId();
  return (
    <article className={styles.card} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {name}
      </h3>
      {summary !== '' && <p className={styles.text}>{summary}</p>}
      <div>
        <Button aria-label={texts.chooseKind(name)} onClick={props.onChoose}>
          {texts.choose}
        </Button>
      </div>
    </article>
  );
}
