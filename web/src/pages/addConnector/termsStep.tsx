import type { Terms } from '@contract/wizard.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '#language/provider.tsx';
import { StepFrame } from '#pages/addConnector/stepFrame.tsx';
import type { StepProps } from '#pages/addConnector/wizard.tsx';

const useStyles = makeStyles({
  text: {
    maxHeight: '46vh',
    overflowY: 'auto',
    padding: '4px 18px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  paragraph: { maxWidth: '80ch' },
});

/** *Terms of service*, then *Accept*. */
export function TermsStep({ draft, onNext, terms }: StepProps & { readonly terms: Terms }) {
  const styles = useStyles();
  const { words, addConnector } = useMessages();
  const accept = (): void => {
    draft.change({ acceptTerms: terms.version });
    onNext();
  };
  return (
    <StepFrame
      step="terms"
      title={words.wizard.termsOfService}
      lead={addConnector.terms.read(terms.version)}
      next={words.wizard.accept}
      onNext={accept}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to be reached by keyboard */}
      <section className={styles.text} aria-label={terms.title} tabIndex={0}>
        {terms.paragraphs.map((paragraph) => (
          <p key={paragraph} className={styles.paragraph}>
            {paragraph}
          </p>
        ))}
      </section>
    </StepFrame>
  );
}
