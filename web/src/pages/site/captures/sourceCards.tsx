import type { CaptureSource } from '@contract/captures.ts';
import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { type SourceText, sourceText } from '@i18n/sources/text.ts';
import { useId } from 'react';
import { Facts } from '#elements/facts.tsx';
import { ServiceMark } from '#elements/serviceMark.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  cards: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  card: {
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: '14px 16px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: 'flex', alignItems: 'center', gap: '10px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The sources to choose from, each with what it captures, what it leaves out, and who else sees it. */
export function SourceCards(props: {
  readonly sources: readonly CaptureSource[];
  readonly onChoose: (source: CaptureSource) => void;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.cards}>
      {props.sources.map((source) => (
        <li key={source.name}>
          <SourceCard source={source} onChoose={() => props.onChoose(source)} />
        </li>
      ))}
    </ul>
  );
}

function SourceCard(props: { readonly source: CaptureSource; readonly onChoose: () => void }) {
  const styles = useStyles();
  const { captures: texts, sources } = useMessages();
  const text = sourceText(sources, props.source.name);
  const title = useId();
  return (
    <article className={styles.card} aria-labelledby={title}>
      <div className={styles.head}>
        <ServiceMark service={props.source.service} size={32} />
        <h3 id={title} className={styles.title}>
          {text.name}
        </h3>
      </div>
      <p className={styles.quiet}>
        {props.source.personal === true ? texts.onePerson : texts.wholeOrganisation}
      </p>
      <SourceFacts text={text} />
      <div>
        <Button appearance="primary" aria-label={texts.chooseSource(text.name)} onClick={props.onChoose}>
          {texts.choose}
        </Button>
      </div>
    </article>
  );
}

/** What a source captures, what stays uncovered, who sees the plaintext, and what may go wrong. */
export function SourceFacts({ text }: { readonly text: SourceText }) {
  const { captures: texts } = useMessages();
  return (
    <>
      <Facts
        facts={[
          { name: texts.captured, value: text.captures },
          { name: texts.uncovered, value: text.uncovered },
          { name: texts.seenBy, value: text.seenBy },
        ]}
      />
      {text.risk !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.risk}</MessageBarTitle>
            {text.risk}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
