import type { Draft, Terms } from '@contract/wizard.ts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { useMessages } from '#language/provider.tsx';
import { useWizardDraft, type WizardDraft, type WizardStart } from '#pages/addConnector/draft.ts';
import { DraftNote } from '#pages/addConnector/draftNote.tsx';
import { LoginStep } from '#pages/addConnector/loginStep.tsx';
import { MailboxesStep } from '#pages/addConnector/mailboxesStep.tsx';
import { MappingStep } from '#pages/addConnector/mappingStep.tsx';
import { ReviewStep } from '#pages/addConnector/reviewStep.tsx';
import { StepList } from '#pages/addConnector/stepList.tsx';
import { type StepName, stepNames } from '#pages/addConnector/steps.ts';
import { TermsStep } from '#pages/addConnector/termsStep.tsx';

const useStyles = makeStyles({
  wizard: {
    display: 'grid',
    gridTemplateColumns: '220px minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  content: { minWidth: 0, padding: '24px 28px', '@media (max-width: 640px)': { padding: '16px 14px' } },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    marginTop: '12px',
  },
});

/** What each page of the wizard is given. */
export interface StepProps {
  readonly draft: WizardDraft;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function Wizard(props: { readonly draft: Draft; readonly terms: Terms; readonly start: WizardStart }) {
  const styles = useStyles();
  const { addConnector } = useMessages();
  const [, navigate] = useLocation();
  const { terms, start } = props;
  const draft = useWizardDraft(props.draft, start);
  const shown = reachable(draft, terms.version);
  const index = stepNames.indexOf(shown);
  const go = (by: number): void => draft.change({ step: stepNames[index + by] ?? shown });
  const step: StepProps = { draft, onBack: () => go(-1), onNext: () => go(1) };
  const discard = async (): Promise<void> => {
    await draft.end();
    navigate(`/connectors/product/${draft.service}`);
  };
  return (
    <>
      <div className={styles.wizard}>
        <StepList shown={shown} onChoose={(name) => draft.change({ step: name })} />
        <div className={styles.content}>
          {shown === 'terms' && <TermsStep {...step} terms={terms} />}
          {shown === 'login' && <LoginStep {...step} localSite={start.localSite} />}
          {shown === 'mapping' && <MappingStep {...step} />}
          {shown === 'mailboxes' && <MailboxesStep {...step} />}
          {shown === 'review' && <ReviewStep {...step} terms={terms} />}
        </div>
      </div>
      <div className={styles.foot}>
        <DraftNote draft={draft} />
        <Button appearance="subtle" onClick={() => void discard()}>
          {addConnector.discard}
        </Button>
      </div>
    </>
  );
}

/** The page that was reached, or an earlier one: new terms have to be accepted, and a password is not kept. */
function reachable({ step, state, password }: WizardDraft, version: string): StepName {
  if (state.acceptTerms !== version) return 'terms';
  const passwordMissing = state.use === 'log-in' && password === '';
  const beyondLogin = stepNames.indexOf(step) > stepNames.indexOf('login');
  return passwordMissing && beyondLogin ? 'login' : step;
}
