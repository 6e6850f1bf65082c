import type { ConnectorSettings } from '@contract/connectors.ts';
import type { ContentType, ItemKind } from '@contract/values.ts';
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage, useMessages } from '#language/provider.tsx';
import { sentenceCase } from '#language/sentenceCase.ts';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0 },
  title: { padding: 0, marginBottom: '2px', fontWeight: tokens.fontWeightSemibold },
  boxes: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(190px, 100%), 1fr))',
  },
  parts: { display: 'grid', gap: '16px' },
});

/** Gaps and identities are what shows that the archive is complete: they cannot be left out. */
const kept: readonly ItemKind[] = ['identity', 'gap'];

/** The values that have a text; the compiler refuses texts that lack one. */
function valuesOf<Value extends string>(texts: Readonly<Record<Value, string>>): Value[] {
  return Object.keys(texts) as Value[];
}

/** Which kinds of items and contents are imported; everything unless a box is cleared. */
export function KindsField(props: {
  readonly settings: ConnectorSettings;
  readonly onChange: (settings: ConnectorSettings) => void;
}) {
  const styles = useStyles();
  const { words, addConnector } = useMessages();
  const { kinds: texts } = addConnector;
  const { excludedKinds = [], excludedContent = [] } = props.settings;
  return (
    <div className={styles.parts}>
      <Boxes
        title={texts.kinds}
        all={valuesOf<ItemKind>(words.itemKinds).filter((kind) => !kept.includes(kind))}
        excluded={excludedKinds}
        name={(kind) => words.itemKinds[kind]}
        onChange={(excluded) => props.onChange({ ...props.settings, excludedKinds: excluded })}
      />
      <Boxes
        title={texts.content}
        all={valuesOf<ContentType>(texts.names)}
        excluded={excludedContent}
        name={(content) => texts.names[content]}
        onChange={(excluded) => props.onChange({ ...props.settings, excludedContent: excluded })}
      />
    </div>
  );
}

function Boxes<Value extends string>(props: {
  readonly title: string;
  readonly all: readonly Value[];
  readonly excluded: readonly Value[];
  readonly name: (value: Value) => string;
  readonly onChange: (excluded: Value[]) => void;
}) {
  const styles = useStyles();
  const { language } = useLanguage();
  const { title, all, excluded, name, onChange } = props;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{title}</legend>
      <div className={styles.boxes}>
        {all.map((value) => (
          <Checkbox
            key={value}
            label={sentenceCase(name(value), language)}
            checked={!excluded.includes(value)}
            onChange={(_, { checked }) =>
              onChange(checked ? excluded.filter((other) => other !== value) : [...excluded, value])
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
